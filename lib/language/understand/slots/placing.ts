import { ownDots } from '../../../../templates/words/others.ts';
import { dotNeighbors, everyDot, otherDots } from '../../../../templates/words/pointing.ts';
import { timesOf } from '../dictionary.ts';
import { scoresOfMeant } from '../model/meant.ts';
import { type Mention, mentionsIn } from '../model/mentions.ts';
import { listed, sign } from '../model/signs.ts';
import type { Reading } from '../reading.ts';
import { elementAt, type Token } from '../token.ts';
import { isAside } from './aside.ts';
import { refusedIn } from './others.ts';

/** Everybody has so many dots. */
export const mostDots = 3;

/** A number, a name or a word of counting in a message that places dots. */
export type Piece = {
  readonly from: number;
  readonly to: number;
  readonly kind: Mention['kind'] | 'times' | 'rest' | 'all';
  readonly value: number;
  /** The word that names it; none for a number. */
  readonly said?: string | undefined;
  /** How likely the learned words find it to be meant, in five steps. */
  readonly meant: number;
  /** It can only say how many, or nothing at all. */
  readonly isNoThing: boolean;
  /** It says how many dots somebody has. */
  readonly isDots: boolean;
};

/** What a piece is: a thing that gets dots, how many for the thing behind or before it, or nothing. */
export type Role = 'thing' | 'ahead' | 'behind' | 'none';

/** Most messages hold fewer; what stands behind so many is not looked at. */
const mostPieces = 8;

/** The pieces of a message, from left to right; names that fit two things equally are none. */
export function piecesIn(reading: Reading): readonly Piece[] {
  const { tokens } = reading.sentence;
  const all = mentionsIn(reading);
  const refused = refusedIn(reading, all, false);
  const scores = scoresOfMeant(reading, 'vote', all);
  const pieces: Piece[] = [];
  for (const [place, each] of all.entries()) {
    const { from, to, kind, value, either } = each;
    if (either !== undefined) continue;
    const said = kind === 'name' ? tokens[from]?.word : '';
    const isNoThing = isAside(reading, all, each) || refused.includes(each);
    const meant = stepOf(scores[place] as number);
    pieces.push({ from, to, kind, value, said, meant, isDots: isDots(tokens, each), isNoThing });
  }
  for (const [at, { word }] of tokens.entries()) {
    if (all.some(({ from, to }) => from <= at && at < to)) continue;
    const count = timesOf(word);
    if (count !== undefined) pieces.push(counting(at, 'times', count));
    else if (otherDots.has(word)) pieces.push(counting(at, 'rest', 0));
    else if (everyDot.has(word)) pieces.push(counting(at, 'all', mostDots));
  }
  return pieces.sort((a, b) => a.from - b.from).slice(0, mostPieces);
}

/** A word that says how many, and is no thing. */
const counting = (at: number, kind: Piece['kind'], value: number): Piece => ({
  from: at,
  to: at + 1,
  kind,
  value,
  said: undefined,
  meant: 0,
  isDots: false,
  isNoThing: false,
});

/** “My 3 go to 4”, “los tres”, “two dots”, “x2”: as many dots as there are. */
function isDots(tokens: readonly Token[], { from, to, kind, value }: Mention): boolean {
  if (kind === 'name' || kind === 'ordinal' || value < 1 || value > mostDots) return false;
  const [before, said, after] = [elementAt(tokens, from - 1), tokens[from], tokens[to]];
  if (after?.gap === 0 && (classOf(after, 0) === dotClass || /^(?:times|veces)$/.test(after.word))) return true;
  if (before === undefined || said?.gap !== 0) return false;
  return before.word === 'x'
    ? before.end === said.start
    : ownDots.has(before.word) && !/^(?:and|y)$/.test(after?.word ?? '');
}

const stepOf = (score: number): number => (score > 40 ? 2 : score > 0 ? 1 : score > -40 ? -1 : -2);

/** May this piece be that at all? */
export function mayBe({ context }: Reading, { kind, value, isNoThing, isDots }: Piece, role: Role): boolean {
  if (role === 'none') return true;
  if (role === 'thing' && (isNoThing || isDots)) return false;
  const counts = kind === 'times' || kind === 'rest' || kind === 'all';
  if (role === 'thing')
    return !counts && (context.items === undefined || context.items.some(({ number }) => number === value));
  if (kind === 'name' || kind === 'akin' || kind === 'sound') return false;
  return counts || kind === 'ordinal' || kind === 'last' || value <= mostDots;
}

/** How many dots a piece stands for beside a thing; the last one and the second one are one each. */
export const countOf = ({ kind, value }: Piece): number => (kind === 'ordinal' || kind === 'last' ? 1 : value);

/** What speaks for and against a piece to be this, as features; `thing` is the one it counts for. */
export function signsOf(reading: Reading, piece: Piece, role: Role, thing?: Piece): readonly number[] {
  const { tokens } = reading.sentence;
  const { from, to, kind, value, meant } = piece;
  const who = roles.indexOf(role);
  const what = 16 * who + kinds.indexOf(kind);
  const before = classOf(elementAt(tokens, from - 1), edges.start);
  const after = classOf(tokens[to], edges.end);
  sign(1, what, 0);
  sign(2, what, kind === 'name' || kind === 'akin' ? 9 : Math.min(value, mostDots + 1));
  sign(3, who, before);
  sign(4, who, after);
  sign(5, who, 32 * before + after);
  sign(6, who, 4 * (tokens[from]?.gap ?? 3) + (tokens[to]?.gap ?? 3));
  if (role === 'thing' || role === 'none') {
    sign(7, who, meant);
    sign(8, what, meant);
  }
  if (thing !== undefined) addBetween(reading, piece, who, thing);
  return listed();
}

/** What stands between a count and its thing. */
function addBetween({ sentence }: Reading, piece: Piece, who: number, thing: Piece): void {
  const [start, end] = roles[who] === 'ahead' ? [piece.to, thing.from] : [thing.to, piece.from];
  let seen = 0;
  let widest = 0;
  for (let at = start; at <= end && at < sentence.tokens.length; at++) {
    widest = Math.max(widest, sentence.tokens[at]?.gap ?? 0);
    if (at < end) seen |= 1 << classOf(sentence.tokens[at], edges.end);
  }
  const sort = 4 * who + (thing.kind === 'name' || thing.kind === 'akin' ? 1 : 2);
  sign(9, who, seen);
  sign(10, sort, seen);
  sign(11, who, Math.min(4, end - start));
  sign(12, who, widest);
  sign(13, sort, widest);
  sign(14, who, countOf(piece) === thing.value ? 1 : 0);
}

/** What speaks for the whole: how many dots, on how many things, and whether a thing comes twice. */
export function signsOfAll(numbers: readonly number[], repeated: boolean, counted: boolean): readonly number[] {
  const sum = Math.min(numbers.length, mostDots + 1);
  sign(15, sum, 0);
  sign(16, sum, counted ? 1 : 0);
  if (repeated) sign(17, 0, 0);
  return listed();
}

const roles: readonly Role[] = ['thing', 'ahead', 'behind', 'none'];
const kinds: readonly Piece['kind'][] = [
  ...(['digits', 'word', 'ordinal', 'last', 'sound', 'name', 'times', 'rest', 'all', 'akin'] as const),
];

const [timesClass, dotClass, wordClass, wordsClass, numberClass, otherClass] = [0, 1, 20, 21, 22, 23];
const edges = { start: 24, end: 25 } as const;
let classByWord: ReadonlyMap<string, number> | undefined;

function neighborClasses(): ReadonlyMap<string, number> {
  const classes = new Map<string, number>();
  for (const [place, words] of dotNeighbors.entries())
    for (const word of words.split(' ')) if (!classes.has(word)) classes.set(word, place);
  return classes;
}

function classOf(token: Token | undefined, edge: number): number {
  if (token === undefined) return edge;
  if (token.raw === 'x' || token.raw === 'X') return timesClass;
  classByWord ??= neighborClasses();
  const known = classByWord.get(token.word);
  if (known !== undefined) return known;
  if (token.kind !== 'word') return token.kind === 'number' ? numberClass : otherClass;
  return token.word.endsWith('s') ? wordsClass : wordClass;
}
