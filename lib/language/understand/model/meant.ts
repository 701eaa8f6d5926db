import { articles } from '../../../../templates/words/pointing.ts';
import type { Reading } from '../reading.ts';
import type { Token } from '../token.ts';
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
  return all.filter((each, place) => {
    if (each.value > most && reading.context.items?.some(({ number }) => number === each.value) !== true) return false;
    return scoreOfMeant(reading, name, all, place) > 0;
  });
}

/** How much speaks for a mention to be meant: more than nothing where it is. */
export function scoreOfMeant(reading: Reading, name: string, all: readonly Mention[], place: number): number {
  const table = weights();
  let sum = 0;
  for (const feature of mentionFeatures(reading, name, all, place)) sum += table[feature] as number;
  return sum;
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
  const wide = hashOf(kind === 'name' || kind === 'akin' ? 'name' : kind === 'digits' ? 'digits' : 'said');
  const word = (at: number): number => {
    const token = tokens[at];
    return token === undefined ? (at < 0 ? 11 : 12) : wordOf(token);
  };
  const sense = (at: number): number => {
    const token = tokens[at];
    return token?.kind === 'word' ? token.seen.sense : word(at);
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
    featureOf(72, sort, countsNext(tokens[to])),
    featureOf(73, wide, word(leadOf(tokens, from))),
    featureOf(74, cls, word(leadOf(tokens, from))),
    featureOf(75, sort, all.some((each, at) => at !== place && each.value === value) ? 1 : 0),
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

/** “Two calls”, “40 firmas”: what follows at once looks like what is counted. */
function countsNext(next: Token | undefined): number {
  if (next === undefined || next.kind !== 'word' || next.gap > 0) return 0;
  return next.word.length > 3 && next.word.endsWith('s') ? 2 : 1;
}

/** The word that leads here, past articles: “rather than the bench”, “más que lo de la banca”. */
export function leadOf(tokens: readonly Token[], from: number): number {
  let at = from - 1;
  while (at > 0 && articles.has(tokens[at]?.word ?? '') && (tokens[at]?.gap ?? 0) === 0) at--;
  return at;
}

function wordOf({ word, kind, gap, seen }: Token): number {
  return kind === 'word' ? seen.hash : kind === 'number' ? 1 + gap : kind === 'address' ? 6 : hashOf(word);
}
