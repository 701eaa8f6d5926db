import { notMeant } from '../../../../templates/words/others.ts';
import { beforeNumbers, numberJoins, rivalJoins, rowJoins } from '../../../../templates/words/pointing.ts';
import type { AskedKind } from '../../../domain/intent.ts';
import { isShown } from '../items.ts';
import type { Reading } from '../reading.ts';
import { elementAt, type Token, wordIn } from '../token.ts';
import { isA, isArticle, isCourtesy } from '../traits.ts';
import { hashesOf, hashOf, nameHashOf } from './hashes.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import { weights } from './sign-weights.ts';
import { listed, sign, weighed } from './signs.ts';

/** No list of a month is longer. */
const most = 60;

/** The mentions that are meant by an intent of this class: “not 3 but 4” means the 4, “I'm 84” none. */
export function meantIn(
  reading: Reading,
  name: string,
  all: readonly Mention[] = mentionsIn(reading),
): readonly Mention[] {
  const scores = scoresOfMeant(reading, name, all);
  const meant = all.filter(
    ({ value }, place) => (value <= most || isShown(reading.context, value)) && (scores[place] as number) > 0,
  );
  if (meant.length > 0 || askedFor[name]?.includes(reading.context.asked) !== true) return meant;
  // Of work that is done a number by itself may be anything; numbers in a row are the tasks.
  if (name === 'done' && (all.length < 2 || scores.some((score) => score !== scores[0]))) return meant;
  return all.filter(
    (each, place) => isNumber(each) && isShown(reading.context, each.value) && (scores[place] as number) > leastAlone,
  );
}

/** Where one of these was asked for, a number of the list is one even if a little speaks against it. */
const askedFor: Readonly<Record<string, readonly AskedKind[]>> = { claim: ['tasks'], done: ['checkin', 'deadline'] };
const leastAlone = -10;

/** What speaks for each mention; numbers in a row (“la 1, la 2 y la 5”) share what speaks for the likeliest of them. */
export function scoresOfMeant(reading: Reading, name: string, all: readonly Mention[]): readonly number[] {
  const scores = all.map((_, place) => scoreOfMeant(reading, name, all, place));
  // Of people and scores one number is meant, and another beside it is not.
  if (name === 'party' || name === 'guests' || name === 'rating') return scores;
  for (let from = 0, to = 1; from < all.length; from = to++) {
    while (to < all.length && isInRow(reading, all[to - 1] as Mention, all[to] as Mention)) to++;
    if (to - from > 1) scores.fill(Math.max(...scores.slice(from, to)), from, to);
  }
  return scores;
}

/** Is there nothing between two numbers but a comma, “and”, or what leads to the second one? */
function isInRow(reading: Reading, one: Mention, other: Mention): boolean {
  const { tokens, text } = reading.sentence;
  const areNames = one.kind === 'name' && other.kind === 'name';
  if (!areNames && !(isNumber(one) && isNumber(other))) return false;
  if (isNextLine(text.slice(tokens[one.to - 1]?.end, tokens[other.from]?.start))) return true;
  for (let at = one.to; at <= other.from; at++) {
    const { word, gap } = tokens[at] as Token;
    if (gap > 1 || (at < other.from && !isRowWord(word))) return false;
  }
  return !areNames || areNamed(tokens, one, other);
}

/** One under the other, perhaps with a dash before each. */
const isNextLine = (between: string): boolean => between.includes('\n') && /^[\s\-*\u2022]+$/.test(between);

/** “The bench, the dogs”, “clerk and bench”; not “map done, the call is open”, nor “instead of the map, the call”. */
function areNamed(tokens: readonly Token[], one: Mention, other: Mention): boolean {
  if (notMeant.has(wordIn(tokens, leadOf(tokens, one.from)))) return false;
  if (tokens.slice(one.to, other.from).some(({ word }) => rivalJoins.has(word))) return true;
  const next = tokens[other.to];
  const isListed = tokens.slice(one.to, other.from + 1).some(({ gap }) => gap === 1);
  return isListed && (next === undefined || next.gap > 0 || isRowWord(next.word) || isA(next, isCourtesy));
}

const isNumber = ({ kind }: Mention): boolean => kind === 'digits' || kind === 'word' || kind === 'ordinal';
/** “No. 2, no. 4” holds signs by now; “2, no 4” takes the first one back. */
const isRowWord = (word: string): boolean =>
  word !== 'no' && (numberJoins.has(word) || beforeNumbers.has(word) || rowJoins.has(word));

/** How much speaks for a mention to be meant: more than nothing where it is. */
function scoreOfMeant(reading: Reading, name: string, all: readonly Mention[], place: number): number {
  addMention(reading, name, all, place);
  return weighed(weights());
}

/** All that is summed up, for whoever learns from it. */
export function mentionFeatures(
  reading: Reading,
  name: string,
  all: readonly Mention[],
  place: number,
): readonly number[] {
  addMention(reading, name, all, place);
  return listed();
}

/** The number that is most likely meant in this place; never the other one. */
export function likeliest(reading: Reading, name: string, other: number | undefined): number | undefined {
  const all = mentionsIn(reading);
  let best: number | undefined;
  let highest = Number.NEGATIVE_INFINITY;
  for (const [place, { value, either, kind }] of all.entries()) {
    if (value === other || either !== undefined || kind === 'sound') continue;
    const sum = scoreOfMeant(reading, name, all, place);
    if (sum > highest) [best, highest] = [value, sum];
  }
  return best;
}

/** What sorts of mentions there are: of what kind, whether it was shown, and whether it fits several things. */
const sorts = new Map(
  (['digits', 'word', 'ordinal', 'last', 'sound', 'name', 'akin'] as const).map((kind) => [
    kind,
    [0, 1, 2].flatMap((shown) => ['', ' either'].map((either) => hashOf(`${kind} ${shown}${either}`))),
  ]),
);

const [nameHash, digitsHash, saidHash] = [hashOf('name'), hashOf('digits'), hashOf('said')];

/** The words before and behind a mention, by how far they stand from it; the next one uses the arrays again. */
const farthest = 5;
const wordsBefore = new Int32Array(farthest + 1);
const sensesBefore = new Int32Array(farthest + 1);
const wordsBehind = new Int32Array(3);
const sensesBehind = new Int32Array(3);

/** What speaks for a mention to be meant: what it is, what stands around it, and which it is among the others. */
function addMention(reading: Reading, name: string, all: readonly Mention[], place: number): void {
  const { tokens } = reading.sentence;
  const { items, asked } = reading.context;
  const { from, to, kind, value, either } = all[place] as Mention;
  const cls = nameHashOf(name);
  const state = nameHashOf(asked);
  const shown = items === undefined ? 2 : isShown(reading.context, value) ? 1 : 0;
  const sort = sorts.get(kind)?.[2 * shown + (either === undefined ? 0 : 1)] ?? 0;
  const wide = kind === 'name' || kind === 'akin' ? nameHash : kind === 'digits' ? digitsHash : saidHash;
  for (let by = 1; by <= farthest; by++) {
    wordsBefore[by] = wordAt(tokens, from - by);
    sensesBefore[by] = senseAt(tokens, from - by);
  }
  for (let by = 0; by < 3; by++) {
    wordsBehind[by] = wordAt(tokens, to + by);
    sensesBehind[by] = senseAt(tokens, to + by);
  }
  const before = wordsBefore[1] as number;
  const after = wordsBehind[0] as number;
  const lead = wordAt(tokens, leadOf(tokens, from));
  const gapBefore = from === 0 ? 4 : (tokens[from]?.gap ?? 0);
  const gapAfter = to >= tokens.length ? 4 : (tokens[to]?.gap ?? 0);
  const ends = (place === 0 ? 1 : 0) + (place === all.length - 1 ? 2 : 0);
  const count = Math.min(all.length, 4);
  let digits = 0;
  let again = 0;
  for (const each of all) {
    if (each.kind === 'digits') digits = 1;
    if (each.value === value && each !== all[place]) again = 1;
  }
  sign(50, cls, sort);
  sign(51, cls, state ^ wide);
  sign(52, sort, before);
  sign(53, sort, after);
  sign(54, cls, before);
  sign(55, cls, after);
  sign(56, wide, (wordsBefore[2] as number) ^ Math.imul(before, 31));
  sign(57, wide, (wordsBehind[1] as number) ^ Math.imul(after, 31));
  sign(58, sort, gapBefore * 8 + gapAfter);
  sign(59, cls ^ sort, ends + 4 * count);
  sign(60, wide, sensesBefore[1] as number);
  sign(61, wide, sensesBehind[0] as number);
  sign(62, sort, digits + 2 * count);
  sign(63, cls ^ wide, Math.min(tokens.length >> 1, 6));
  sign(64, sort, Math.min(to - from, 4));
  sign(65, state ^ sort, Math.min(items?.length ?? 9, 2));
  sign(66, sort, value === 1 ? 1 : 0);
  sign(67, wide, before ^ Math.imul(after, 31));
  sign(72, sort, countsNext(tokens[to]));
  sign(73, wide, lead);
  sign(74, cls, lead);
  sign(75, sort, again);
  for (let by = 1; by <= Math.min(from, farthest); by++) {
    sign(68, wide, wordsBefore[by] as number);
    sign(69, cls, sensesBefore[by] as number);
    if (tokens[from - by + 1]?.gap !== 0) break;
  }
  for (let by = 0; by < 3 && tokens[to + by]?.gap === 0; by++) {
    sign(70, wide, wordsBehind[by] as number);
    sign(71, cls, sensesBehind[by] as number);
  }
}

function wordAt(tokens: readonly Token[], at: number): number {
  if (at < 0) return 11;
  const token = tokens[at];
  if (token === undefined) return 12;
  const { word, kind, gap, seen } = token;
  return kind === 'word' ? seen.hash : kind === 'number' ? 1 + gap : kind === 'address' ? 6 : hashesOf(word).hash;
}

function senseAt(tokens: readonly Token[], at: number): number {
  const token = elementAt(tokens, at);
  return token?.kind === 'word' ? token.seen.sense : wordAt(tokens, at);
}

/** “Two calls”, “40 firmas”: what follows at once looks like what is counted. */
function countsNext(next: Token | undefined): number {
  if (next === undefined || next.kind !== 'word' || next.gap > 0) return 0;
  return next.word.length > 3 && next.word.endsWith('s') ? 2 : 1;
}

/** The word that leads here, past articles: “rather than the bench”, “más que lo de la banca”. */
export function leadOf(tokens: readonly Token[], from: number): number {
  let at = from - 1;
  while (at > 0 && isA(tokens[at], isArticle) && tokens[at]?.gap === 0) at--;
  return at;
}
