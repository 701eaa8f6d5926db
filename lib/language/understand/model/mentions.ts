import { dotWords, towardWords } from '../../../../templates/words/particles.ts';
import { smallWords } from '../../../../templates/words/small.ts';
import type { Item } from '../../../domain/intent.ts';
import { numberOf, ordinalOf, soundsLike } from '../dictionary.ts';
import { itemNamed } from '../items.ts';
import type { Reading } from '../reading.ts';
import { isUndecided } from '../slots/task.ts';
import type { Token } from '../token.ts';
import { hashesOf, hashOf } from './hashes.ts';
import { featureOf, weights } from './spans.ts';

/** One place in the message that may name a thing of the list, or count something else. */
export type Mention = {
  readonly from: number;
  readonly to: number;
  readonly kind: 'digits' | 'word' | 'ordinal' | 'last' | 'sound' | 'name';
  readonly value: number;
  /** A name that fits several things equally. */
  readonly either?: readonly number[];
};

const longestMessage = 60;
/** No list of a month is longer. */
const most = 60;
const small: ReadonlySet<string> = new Set(smallWords);
/** Words for a place in the list: how far from its end, its beginning or its middle. */
const places: ReadonlyMap<string, (items: readonly Item[]) => Item | undefined> = new Map(
  Object.entries({
    ...same(['last', 'ultima', 'ultimo', 'final', 'bottom'], (items) => items.at(-1)),
    ...same(['penultima', 'penultimo'], (items) => items.at(-2)),
    ...same(['middle', 'medio', 'enmedio'], (items) => (items.length % 2 === 1 ? items[items.length >> 1] : undefined)),
    ...same(['top'], (items) => items[0]),
  }),
);

function same<Value>(words: readonly string[], value: Value): Record<string, Value> {
  return Object.fromEntries(words.map((word) => [word, value]));
}

let lastRead: Reading | undefined;
let lastFound: readonly Mention[] = [];

/** Every number, ordinal and name of a thing in the message, from left to right. Found once for each message. */
export function mentionsIn(reading: Reading): readonly Mention[] {
  if (reading !== lastRead) {
    lastFound = findMentions(reading);
    lastRead = reading;
  }
  return lastFound;
}

function findMentions(reading: Reading): readonly Mention[] {
  const tokens = reading.sentence.tokens.slice(0, longestMessage);
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const mention = mentionAt(reading, at);
    if (mention !== undefined) found.push(mention);
    at = Math.max(at + 1, mention?.to ?? 0);
  }
  return found;
}

function mentionAt(reading: Reading, at: number): Mention | undefined {
  const token = reading.sentence.tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === 'number') return token.word.length <= 3 ? mentionOfDigits(token.word, at) : undefined;
  if (token.kind !== 'word') return undefined;
  const named = small.has(token.word) ? undefined : itemNamed(reading, at)[0];
  if (named !== undefined) {
    if (isUndecided(named.value))
      return { from: at, to: named.end, kind: 'name', value: named.value.either[0] ?? 0, either: named.value.either };
    return { from: at, to: named.end, kind: 'name', value: named.value as number };
  }
  const number = isAfterOrdinal(reading, at) ? undefined : numberOf(token.word);
  if (number !== undefined) return mention(at, 'word', number);
  const items = reading.context.items ?? [];
  const ordinal = ordinalOf(token.word);
  // “The third” is number 3, or where there is none the third that was shown.
  if (ordinal !== undefined) {
    const isNumber = items.length === 0 || items.some((item) => item.number === ordinal);
    return mention(at, 'ordinal', isNumber ? ordinal : (items[ordinal - 1]?.number ?? ordinal));
  }
  const last = places.get(token.word)?.(items)?.number;
  if (last !== undefined) return mention(at, 'last', last);
  const sound = mayBeHeard(reading, at) ? soundsLike(token.word) : undefined;
  return sound === undefined ? undefined : mention(at, 'sound', sound);
}

function mentionOfDigits(word: string, at: number): Mention | undefined {
  const value = Number(word);
  return Number.isInteger(value) ? mention(at, 'digits', value) : undefined;
}

/** “claim for”, “l and 3”: a word that sounds like a number may be one where nothing follows it. */
function mayBeHeard({ sentence }: Reading, at: number): boolean {
  const next = sentence.tokens[at + 1];
  return next === undefined || next.gap > 0 || behindHeard.has(next.word);
}

const behindHeard: ReadonlySet<string> = new Set(['and', 'y', 'please', 'pls', 'plz', 'thanks', 'thx', 'porfa', 'por']);

/** “The first one”. */
function isAfterOrdinal({ sentence }: Reading, at: number): boolean {
  const before = sentence.tokens[at - 1]?.word ?? '';
  return sentence.tokens[at]?.word === 'one' && (ordinalOf(before) !== undefined || places.get(before) !== undefined);
}

const mention = (at: number, kind: Mention['kind'], value: number): Mention => ({ from: at, to: at + 1, kind, value });

/** The mentions that are meant by an intent of this class: “not 3 but 4” means the 4, “I'm 84” none. */
export function meantIn(
  reading: Reading,
  name: string,
  all: readonly Mention[] = mentionsIn(reading),
): readonly Mention[] {
  const table = weights();
  const weighs = name === 'vote';
  return all.filter((each, place) => {
    if (weighs && isWeight(reading, all, place)) return false;
    if (each.value > most && reading.context.items?.some(({ number }) => number === each.value) !== true) return false;
    let sum = 0;
    for (const feature of mentionFeatures(reading, name, all, place)) sum += table[feature] as number;
    return sum > 0;
  });
}

/** The number that is most likely meant in this place; never the other one. */
export function likeliest(reading: Reading, name: string, other: number | undefined): number | undefined {
  const all = mentionsIn(reading);
  const table = weights();
  let best: number | undefined;
  let highest = Number.NEGATIVE_INFINITY;
  for (const [place, { value, either, kind }] of all.entries()) {
    if (value === other || either !== undefined || kind === 'sound') continue;
    let sum = 0;
    for (const feature of mentionFeatures(reading, name, all, place)) sum += table[feature] as number;
    if (sum > highest) [best, highest] = [value, sum];
  }
  return best;
}

const mostDots = 3;
const toward: ReadonlySet<string> = new Set(towardWords);
const dots: ReadonlySet<string> = new Set([...dotWords, 'times', 'veces', 'vez']);
const behindThings: ReadonlySet<string> = new Set(['x', '=', 'times', 'with', 'con', 'gets', 'get', 'lleva', 'llevan']);

const going: ReadonlySet<string> = new Set(['goes', 'go', 'va', 'van', 'sean', 'son', 'be']);
const giving: ReadonlySet<string> = new Set([
  'le',
  'les',
  'doy',
  'pongo',
  'pon',
  'ponle',
  'give',
  'gets',
  'get',
  'takes',
  'lleva',
  'llevan',
  'i',
  'its',
  'with',
  'con',
]);
const allThree: ReadonlySet<string> = new Set(['all', 'los', 'las', 'mis', 'my']);

/** Where dots are placed: is this how many, and no thing? “two on 5”, “the last one for 2”, “the dogs with two”, “trash x 3”. */
export function isWeight(reading: Reading, all: readonly Mention[], place: number): boolean {
  const { from, kind, value } = all[place] as Mention;
  if (kind === 'name' || kind === 'sound') return false;
  if (kind !== 'ordinal' && kind !== 'last' && value > mostDots) return false;
  return leadsToThing(reading, all, place) || (value > 0 && isBehindThing(reading, all, place, from, value));
}

/** “two on 5”, “two big dots for the bench”, “2x corner”, “las 3 pal ruido”. */
function leadsToThing({ sentence }: Reading, all: readonly Mention[], place: number): boolean {
  const { tokens } = sentence;
  const { to, kind, value } = all[place] as Mention;
  const word = (at: number): string => tokens[at]?.word ?? '';
  let next = to;
  if (word(next) === 'one' && kind !== 'digits') next++;
  const isPlain = value > 0 || kind === 'ordinal' || kind === 'last';
  for (let at = next; isPlain && at < next + 3 && (tokens[at]?.gap ?? 1) === 0; at++)
    if (dots.has(word(at))) return true;
  const following = all[place + 1];
  if (tokens[next]?.raw === 'x' && kind === 'digits' && isPlain)
    return following?.kind === 'name' && following.from <= next + 3;
  while (next < tokens.length && next - to < 3 && going.has(word(next))) next++;
  const leads = toward.has(word(next)) && tokens[next]?.raw !== 'x' && (tokens[next]?.gap ?? 1) === 0;
  return leads && following !== undefined && following.from - next <= 3;
}

/** “the dogs with two”, “trash x 3”, “al mural le doy dos”, “5 gets all 3”. */
function isBehindThing(
  { sentence }: Reading,
  all: readonly Mention[],
  place: number,
  from: number,
  value: number,
): boolean {
  const { tokens } = sentence;
  const before = all[place - 1];
  if (before === undefined || (before.kind !== 'name' && before.value === value)) return false;
  const word = (at: number): string => tokens[at]?.word ?? '';
  const isTimes = behindThings.has(word(from - 1)) || tokens[from - 1]?.raw === 'x';
  if (isTimes && before.to >= from - 1) return true;
  if (before.value === value) return false;
  if (value === mostDots && allThree.has(word(from - 1)) && from - before.to <= 3) return true;
  const between = tokens.slice(before.to, from);
  if (before.kind !== 'name' || (tokens[from]?.gap ?? 1) > 0 || between.length > 3) return false;
  return between.every((token) => token.gap === 0 && giving.has(token.word));
}

/** What speaks for a mention to be meant: what it is, what stands around it, and which it is among the others. */
export function mentionFeatures(
  reading: Reading,
  name: string,
  all: readonly Mention[],
  place: number,
): readonly number[] {
  const { tokens } = reading.sentence;
  const { items, asked } = reading.context;
  const { from, to, kind, value, either } = all[place] as Mention;
  const cls = hashOf(name);
  const state = hashOf(asked);
  const isShown = items === undefined ? 2 : items.some(({ number }) => number === value) ? 1 : 0;
  const sort = hashOf(`${kind} ${isShown}${either === undefined ? '' : ' either'}`);
  const wide = hashOf(kind === 'name' ? 'name' : kind === 'digits' ? 'digits' : 'said');
  const word = (at: number): number => {
    const token = tokens[at];
    return token === undefined ? (at < 0 ? 11 : 12) : wordOf(token);
  };
  const sense = (at: number): number => {
    const token = tokens[at];
    return token?.kind === 'word' ? hashesOf(token.word).sense : word(at);
  };
  const gapBefore = from === 0 ? 4 : (tokens[from]?.gap ?? 0);
  const gapAfter = to >= tokens.length ? 4 : (tokens[to]?.gap ?? 0);
  const first = place === 0 ? 1 : 0;
  const last = place === all.length - 1 ? 2 : 0;
  const count = Math.min(all.length, 4);
  const digits = all.some((each) => each.kind === 'digits') ? 1 : 0;
  const length = Math.min(tokens.length >> 1, 6);
  const features = [
    featureOf(50, cls, sort),
    featureOf(51, cls, state ^ wide),
    featureOf(52, sort, word(from - 1)),
    featureOf(53, sort, word(to)),
    featureOf(54, cls, word(from - 1)),
    featureOf(55, cls, word(to)),
    featureOf(56, wide, word(from - 2) ^ Math.imul(word(from - 1), 31)),
    featureOf(57, wide, word(to + 1) ^ Math.imul(word(to), 31)),
    featureOf(58, sort, gapBefore * 8 + gapAfter),
    featureOf(59, cls ^ sort, first + last + 4 * count),
    featureOf(60, wide, sense(from - 1)),
    featureOf(61, wide, sense(to)),
    featureOf(62, sort, digits + 2 * count),
    featureOf(63, cls ^ wide, length),
    featureOf(64, sort, Math.min(to - from, 4)),
    featureOf(65, state ^ sort, Math.min(items?.length ?? 9, 2)),
    featureOf(66, sort, value === 1 ? 1 : 0),
    featureOf(67, wide, word(from - 1) ^ Math.imul(word(to), 31)),
  ];
  for (let at = from - 1; at >= 0 && at >= from - 5; at--) {
    features.push(featureOf(68, wide, word(at)), featureOf(69, cls, sense(at)));
    if ((tokens[at + 1]?.gap ?? 0) > 0) break;
  }
  for (let at = to; at < tokens.length && at < to + 3; at++) {
    if ((tokens[at]?.gap ?? 0) > 0) break;
    features.push(featureOf(70, wide, word(at)), featureOf(71, cls, sense(at)));
  }
  return features;
}

function wordOf({ word, kind, gap }: Token): number {
  return kind === 'number' ? 1 + gap : kind === 'address' ? 6 : hashOf(word);
}
