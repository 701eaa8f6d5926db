import { packedPlacing } from '../model/placing-weights.ts';
import { unpackWeights, type Weights, weightOf } from '../model/sign-weights.ts';
import type { Reading } from '../reading.ts';
import { elementAt } from '../token.ts';
import { countOf, mayBe, mostDots, type Piece, piecesIn, type Role, signsOf, signsOfAll } from './placing.ts';

/** One way to read all pieces of a message: the dots it places, and what speaks for it. */
export type Placing = { readonly numbers: readonly number[]; readonly parts: readonly Part[]; readonly score: number };
/** What speaks for one piece to be this. */
export type Part = { readonly signs: readonly number[]; readonly score: number };

let table: Weights | undefined;

/** The weight that was learned for a sign. */
export type Weigh = (sign: number) => number;

/** The dots a message places, in order, by the likeliest way to read its numbers and names. */
export function placedIn(reading: Reading): readonly number[] {
  table ??= unpackWeights(packedPlacing);
  const learned = table;
  let best: Placing | undefined;
  forEachPlacing(
    reading,
    (sign) => weightOf(learned, sign),
    (one) => {
      if (best === undefined || one.score > best.score) best = one;
    },
  );
  return best?.numbers ?? [];
}

const roleNumbers = { thing: 0, ahead: 1, behind: 2, none: 3 } as const;

type Step = { readonly piece: Piece; readonly role: Role };

/** Every way to read the pieces: a count stands right beside its thing. */
export function forEachPlacing(reading: Reading, weigh: Weigh, each: (one: Placing) => void): void {
  const pieces = piecesIn(reading);
  const parts = new Map<number, Part>();
  const part = (place: number, role: Role, thing?: Piece): Part => {
    const key = 4 * (64 * place + (thing?.from ?? 63)) + roleNumbers[role];
    const ready = parts.get(key);
    if (ready !== undefined) return ready;
    const made = partOf(signsOf(reading, pieces[place] as Piece, role, thing), weigh);
    parts.set(key, made);
    return made;
  };
  // The way that is being gone, to be left again one step after the other.
  const steps: Step[] = [];
  const used: Part[] = [];
  const walk = (place: number, score: number): void => {
    const piece = pieces[place];
    const before = elementAt(steps, place - 1);
    if (piece === undefined) {
      if (before?.role === 'ahead') return;
      const repeated = isRepeated(steps);
      const numbers = numbersOf(steps, repeated);
      const whole = partOf(signsOfAll(numbers, repeated, steps.some(isCount)), weigh);
      each({ numbers, parts: [...used, whole], score: score + whole.score });
      return;
    }
    const go = (role: Role, one?: Part, other?: Part): void => {
      if (one !== undefined) used.push(one);
      if (other !== undefined) used.push(other);
      steps.push({ piece, role });
      walk(place + 1, score + (one?.score ?? 0) + (other?.score ?? 0));
      steps.pop();
      if (other !== undefined) used.pop();
      if (one !== undefined) used.pop();
    };
    const isThing = mayBe(reading, piece, 'thing');
    if (before?.role === 'ahead') {
      if (isThing) go('thing', part(place - 1, 'ahead', piece), part(place, 'thing'));
      return;
    }
    go('none', part(place, 'none'));
    if (isThing) go('thing', part(place, 'thing'));
    if (place + 1 < pieces.length && mayBe(reading, piece, 'ahead')) go('ahead');
    const hasCount = elementAt(steps, place - 2)?.role === 'ahead';
    if (before?.role === 'thing' && !hasCount && mayBe(reading, piece, 'behind'))
      go('behind', part(place, 'behind', before.piece));
  };
  walk(0, 0);
}

function partOf(signs: readonly number[], weigh: Weigh): Part {
  let score = 0;
  for (const sign of signs) score += weigh(sign);
  return { signs, score };
}

const isCount = ({ role }: Step): boolean => role === 'ahead' || role === 'behind';

const isRepeated = (steps: readonly Step[]): boolean =>
  steps.some(
    ({ piece, role }, at) =>
      role === 'thing' &&
      steps.slice(at + 1).some((later) => later.role === 'thing' && later.piece.value === piece.value),
  );

/** A thing, the word that names it, and how many dots it gets; none for the rest. */
type Counted = { readonly value: number; readonly said: string | undefined; readonly count: number | undefined };

/** The dots, thing after thing; “the rest” is what is left of three, and “5, that light” says one thing in two ways. */
function numbersOf(steps: readonly Step[], repeated: boolean): readonly number[] {
  const counts: Counted[] = [];
  for (const [at, { piece, role }] of steps.entries()) {
    if (role !== 'thing') continue;
    const [before, behind] = [elementAt(steps, at - 1), steps[at + 1]];
    const beside = before?.role === 'ahead' ? before.piece : behind?.role === 'behind' ? behind.piece : undefined;
    const count = beside === undefined ? 1 : beside.kind === 'rest' ? undefined : countOf(beside);
    counts.push({ value: piece.value, said: piece.said, count });
  }
  const kept = counts.filter(
    (one, at) =>
      !repeated ||
      !counts.some(
        (other, before) =>
          other.value === one.value &&
          other.said !== one.said &&
          (other.count ?? 1) - before / 9 > (one.count ?? 1) - at / 9,
      ),
  );
  const told = kept.reduce((sum, { count }) => sum + (count ?? 0), 0);
  const numbers: number[] = [];
  for (const { value, count = Math.max(1, mostDots - told) } of kept)
    for (let dot = 0; dot < Math.min(mostDots, count); dot++) numbers.push(value);
  return numbers;
}
