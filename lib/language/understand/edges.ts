import { afterthoughts } from '../../../templates/words/groups.ts';
import { clauseWords, trailingWords } from '../../../templates/words/particles.ts';
import { enders } from '../../../templates/words/sense.ts';
import { groupEnds, type Reading } from './match.ts';
import { canBeName } from './slots/text.ts';
import type { Token } from './token.ts';
import type { Group } from './tree.ts';

function group(reading: Reading, name: string): Group {
  const step = reading.grammar.groups.get(name);
  if (step === undefined) throw new Error(`No group of words is named <${name}>`);
  return step;
}

/** A place where the message proper can begin, and whom a request before it speaks of. */
export type Start = { readonly at: number; readonly by: 'nobody' | 'me' | 'you' | 'us' };

const requests = [
  ['wantI', 'me'],
  ['canYou', 'you'],
  ['letUs', 'us'],
] as const;

/** The first word, and what follows each greeting, “um, ok so”, and “can you”, “I'd like to”, “let's”. */
export function starts(reading: Reading): readonly Start[] {
  const found: Start[] = openStarts(reading).map((at) => ({ at, by: 'nobody' }));
  for (let i = 0; i < found.length && i < 16; i++) {
    const start = found[i];
    if (start === undefined) break;
    for (const [name, by] of requests) {
      for (const end of groupEnds(reading, group(reading, name), start.at)) {
        if (end < reading.sentence.tokens.length && !found.some((each) => each.at === end && each.by === by))
          found.push({ at: end, by });
      }
    }
  }
  return found;
}

/** Places where the message can begin when nothing is asked of anybody. */
export function openStarts(reading: Reading): number[] {
  const { tokens } = reading.sentence;
  const places: number[] = [0];
  const hello = group(reading, 'hello');
  const everyone = group(reading, 'everyone');
  const opener = group(reading, 'opener');
  for (let i = 0; i < places.length && i < 12; i++) {
    const at = places[i] ?? 0;
    const token = tokens[at];
    if (token === undefined) continue;
    if (token.kind === 'emoji') add(places, at + 1);
    if (at === 0 && tokens[1]?.gap === 2 && isCapital(token) && canBeName(token.word)) add(places, 1);
    for (const end of groupEnds(reading, opener, at)) add(places, end);
    for (const end of groupEnds(reading, hello, at)) {
      add(places, end);
      for (const after of groupEnds(reading, everyone, end)) add(places, after);
      const named = tokens[end];
      if (
        named !== undefined &&
        named.gap < 2 &&
        named.kind === 'word' &&
        canBeName(named.word) &&
        (tokens[end + 1]?.gap ?? 3) > 0
      )
        add(places, end + 1);
    }
  }
  return places.filter((place) => place < tokens.length);
}

function isCapital(token: Token): boolean {
  return token.kind === 'word' && /^\p{Lu}/u.test(token.raw);
}

function add(starts: number[], at: number): void {
  if (!starts.includes(at)) starts.push(at);
}

/** Nothing but thanks, a name, an emoji or a good-bye from here to the end? */
export function closes(reading: Reading, from: number): boolean {
  const known = reading.closing[from];
  if (known !== undefined) return known;
  const answer = closesFrom(reading, from);
  reading.closing[from] = answer;
  return answer;
}

function closesFrom(reading: Reading, from: number): boolean {
  const { tokens } = reading.sentence;
  if (from >= tokens.length) return true;
  if (tokens.length - from > 14) return false;
  const closer = group(reading, 'closer');
  const seen = new Set<number>();
  const open = [from];
  while (open.length > 0) {
    const at = open.pop() ?? tokens.length;
    if (at >= tokens.length) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    const token = tokens[at];
    if (token?.kind === 'emoji') open.push(at + 1);
    for (const end of groupEnds(reading, closer, at)) open.push(end);
    const isName =
      token !== undefined &&
      token.kind === 'word' &&
      token.gap > 0 &&
      at >= tokens.length - 2 &&
      canBeName(token.word) &&
      /^\p{Lu}/u.test(token.raw);
    if (isName) open.push(at + 1);
    if (isName && tokens.length - at === 2 && tokens[at + 1]?.gap === 0) open.push(at + 2);
    if (
      at > from &&
      token !== undefined &&
      token.kind === 'word' &&
      at === tokens.length - 1 &&
      canBeName(token.word) &&
      /^\p{Lu}\p{Ll}/u.test(token.raw)
    )
      open.push(at + 1);
  }
  return false;
}

/** Places inside the message where a new clause begins; at most eight, so that long letters stay cheap. */
export function clauseStarts(reading: Reading): number[] {
  const { tokens } = reading.sentence;
  const starts: number[] = [];
  for (let i = 1; i < tokens.length && starts.length < 8; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.gap > 0) starts.push(i);
    else if (clauseWords.has(token.word) && i + 1 < tokens.length) starts.push(i + 1);
  }
  return starts;
}

const endings: ReadonlySet<string> = new Set(enders);

/** An opt-out may hide behind any other words, so every clause is read when one of its words is there. */
export function mentionsEnding(reading: Reading): boolean {
  return reading.sentence.tokens.some(
    ({ word }) =>
      endings.has(word) ||
      word === 'alone' ||
      word === 'remove' ||
      word === 'baja' ||
      word === 'paz' ||
      word === 'not' ||
      word === 'no',
  );
}

const trails: ReadonlySet<string> = new Set([...afterthoughts, ...trailingWords]);

/** May what follows a bare answer be its reason or an afterthought? Never when it takes the answer back. */
export function mayTrail(reading: Reading, from: number): boolean {
  const { tokens } = reading.sentence;
  const token = tokens[from];
  if (token === undefined) return true;
  const near = tokens.slice(from, from + 3);
  if (near.some(({ word }) => word === 'not' || word === 'no' || word === 'never')) return false;
  return token.gap > 0 ? !token.asked : trails.has(token.word);
}
