import { notMeant } from '../../../../templates/words/others.ts';
import { beforeNumbers, numberJoins, rivalJoins, rowJoins } from '../../../../templates/words/pointing.ts';
import type { AskedKind } from '../../../domain/intent.ts';
import { isShown } from '../items.ts';
import type { Reading } from '../reading.ts';
import { elementAt, type Token, wordIn } from '../token.ts';
import { isA, isArticle, isCourtesy } from '../traits.ts';
import type { Features } from './features.ts';
import { hashOf } from './hashes.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import { featureOf, weights } from './spans.ts';

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
  if (counting.test(name)) return scores;
  for (let from = 0, to = 1; from < all.length; from = to++) {
    while (to < all.length && isInRow(reading, all[to - 1] as Mention, all[to] as Mention)) to++;
    if (to - from > 1) scores.fill(Math.max(...scores.slice(from, to)), from, to);
  }
  return scores;
}

/** Of these one number is meant, and another beside it is not. */
const counting = /^(?:party|guests|rating)$/;

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
  const { all: list, count } = mentionFeatures(reading, name, all, place);
  const table = weights();
  let sum = 0;
  for (let at = 0; at < count; at++) sum += table[list[at] as number] as number;
  return sum;
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

/** What speaks for one mention, in an array that the next one uses again. */
const found: Features = { all: new Int32Array(48), count: 0 };

function add(kind: number, one: number, other: number): void {
  found.all[found.count++] = featureOf(kind, one, other);
}

/** What speaks for a mention to be meant: what it is, what stands around it, and which it is among the others. */
export function mentionFeatures(reading: Reading, name: string, all: readonly Mention[], place: number): Features {
  const { tokens } = reading.sentence;
  const { items, asked } = reading.context;
  const { from, to, kind, value, either } = all[place] as Mention;
  const cls = hashOf(name);
  const state = hashOf(asked);
  const shown = items === undefined ? 2 : isShown(reading.context, value) ? 1 : 0;
  const sort = hashOf(`${kind} ${shown}${either === undefined ? '' : ' either'}`);
  const wide = hashOf(kind === 'name' || kind === 'akin' ? 'name' : kind === 'digits' ? 'digits' : 'said');
  const before = wordAt(tokens, from - 1);
  const after = wordAt(tokens, to);
  const lead = wordAt(tokens, leadOf(tokens, from));
  const gapBefore = from === 0 ? 4 : (tokens[from]?.gap ?? 0);
  const gapAfter = to >= tokens.length ? 4 : (tokens[to]?.gap ?? 0);
  const ends = (place === 0 ? 1 : 0) + (place === all.length - 1 ? 2 : 0);
  const count = Math.min(all.length, 4);
  const digits = all.some((each) => each.kind === 'digits') ? 1 : 0;
  found.count = 0;
  add(50, cls, sort);
  add(51, cls, state ^ wide);
  add(52, sort, before);
  add(53, sort, after);
  add(54, cls, before);
  add(55, cls, after);
  add(56, wide, wordAt(tokens, from - 2) ^ Math.imul(before, 31));
  add(57, wide, wordAt(tokens, to + 1) ^ Math.imul(after, 31));
  add(58, sort, gapBefore * 8 + gapAfter);
  add(59, cls ^ sort, ends + 4 * count);
  add(60, wide, senseAt(tokens, from - 1));
  add(61, wide, senseAt(tokens, to));
  add(62, sort, digits + 2 * count);
  add(63, cls ^ wide, Math.min(tokens.length >> 1, 6));
  add(64, sort, Math.min(to - from, 4));
  add(65, state ^ sort, Math.min(items?.length ?? 9, 2));
  add(66, sort, value === 1 ? 1 : 0);
  add(67, wide, before ^ Math.imul(after, 31));
  add(72, sort, countsNext(tokens[to]));
  add(73, wide, lead);
  add(74, cls, lead);
  add(75, sort, all.some((each, at) => at !== place && each.value === value) ? 1 : 0);
  for (let at = from - 1; at >= 0 && at >= from - 5; at--) {
    add(68, wide, wordAt(tokens, at));
    add(69, cls, senseAt(tokens, at));
    if ((tokens[at + 1]?.gap ?? 0) > 0) break;
  }
  for (let at = to; at < tokens.length && at < to + 3; at++) {
    if ((tokens[at]?.gap ?? 0) > 0) break;
    add(70, wide, wordAt(tokens, at));
    add(71, cls, senseAt(tokens, at));
  }
  return found;
}

function wordAt(tokens: readonly Token[], at: number): number {
  if (at < 0) return 11;
  const token = tokens[at];
  if (token === undefined) return 12;
  const { word, kind, gap, seen } = token;
  return kind === 'word' ? seen.hash : kind === 'number' ? 1 + gap : kind === 'address' ? 6 : hashOf(word);
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
