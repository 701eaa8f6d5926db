import { isUpper } from '../letters.ts';
import { namesKnown } from '../names-known.ts';
import type { Reading } from '../reading.ts';
import type { Token } from '../token.ts';
import { evenOdds, oddsOfFar, unpacking } from './coded.ts';
import { featureBits, fold, hashOf } from './hashes.ts';
import { packedSpans } from './span-weights.ts';

/** Words of a message, from the first to before the last. */
export type Span = { readonly from: number; readonly to: number };

/** How many bits a feature of a span is folded into. */
export const spanBits = 17;
const longestMessage = 60;

/** The slots that are cut out of the message, and how many words they can be long. */
export const longestSpan: Readonly<Record<string, number>> = {
  text: longestMessage,
  skills: longestMessage,
  parts: longestMessage,
  where: 8,
  name: 4,
  who: 3,
  community: 4,
  code: 1,
};

let table: Int8Array | undefined;

/** What was learned about where slots stand and what is meant (see mentions.ts), by feature. */
export function weights(): Int8Array {
  table ??= unpackWeights(packedSpans);
  return table;
}

/** Where in the message a slot of this class stands, learned from where it stood in our lines; nothing when it is not told. */
export function spanOf(reading: Reading, name: string, slot: string): Span | undefined {
  const table = weights();
  const sum = (features: readonly number[]): number => {
    let total = 0;
    for (const feature of features) total += table[feature] as number;
    return total;
  };
  const { starts, ends, none, most } = spanFeatures(reading, name, slot);
  const opening = starts.map(sum);
  const closing = ends.map(sum);
  let best = sum(none);
  let found: Span | undefined;
  for (let from = 0; from < opening.length; from++) {
    for (let to = from + 1; to <= Math.min(opening.length, from + most); to++) {
      const score =
        (opening[from] as number) + (closing[to - 1] as number) + (table[lengthFeature(slot, to - from)] as number);
      if (score > best) {
        best = score;
        found = { from, to };
      }
    }
  }
  return found;
}

export type SpanFeatures = {
  /** For each word, what speaks for the slot to begin there. */
  readonly starts: readonly (readonly number[])[];
  /** For each word, what speaks for the slot to end behind it. */
  readonly ends: readonly (readonly number[])[];
  /** What speaks for no slot at all. */
  readonly none: readonly number[];
  readonly most: number;
};

export function spanFeatures(reading: Reading, name: string, slot: string): SpanFeatures {
  const tokens = reading.sentence.tokens.slice(0, longestMessage);
  const both = hashOf(`${name} ${slot}`);
  const one = hashOf(slot);
  const asked = hashOf(reading.context.asked);
  const known = namesKnown(reading);
  const words = tokens.map(wordOf);
  const senses = tokens.map(({ seen, kind }) => (kind === 'word' ? seen.sense : 0));
  const shape = tokens.map((token, at) => shapeOf(token, at, known));
  const word = (at: number): number => (at < 0 ? -1 : (words[at] ?? -2));
  const starts = tokens.map((_, at) => [
    featureOf(1, both, word(at - 1)),
    featureOf(2, both, word(at)),
    featureOf(3, both, word(at - 2) ^ Math.imul(word(at - 1), 31)),
    featureOf(4, both, (tokens[at]?.gap ?? 0) + (at === 0 ? 8 : 0)),
    featureOf(5, one, word(at - 1)),
    featureOf(6, one, word(at)),
    featureOf(7, one, shape[at] as number),
    featureOf(8, one, senses[at - 1] ?? -1),
    featureOf(9, one, senses[at] ?? -2),
    featureOf(10, one, word(at - 1) ^ Math.imul(word(at), 31)),
    featureOf(11, both, at === 0 ? asked : 0),
    featureOf(12, both, senses[at - 1] ?? -1),
    featureOf(13, one, (shape[at] as number) ^ Math.imul(word(at - 1), 31)),
  ]);
  const ends = tokens.map((_, last) => [
    featureOf(21, both, word(last + 1)),
    featureOf(22, both, word(last)),
    featureOf(23, one, word(last + 1)),
    featureOf(24, one, word(last)),
    featureOf(25, one, last + 1 < tokens.length ? (tokens[last + 1]?.gap ?? 0) : 4),
    featureOf(26, one, shape[last + 1] ?? -1),
    featureOf(27, one, senses[last + 1] ?? -1),
    featureOf(28, both, last + 1 < tokens.length ? 0 : 1),
    featureOf(29, one, shape[last] as number),
  ]);
  const capitals = shape.some((each, at) => at > 0 && (each & 1) === 1);
  const none = [
    featureOf(31, both, 0),
    featureOf(32, both, asked),
    featureOf(33, one, capitals ? 1 : 0),
    featureOf(34, both, Math.min(tokens.length, 6)),
  ];
  return { starts, ends, none, most: longestSpan[slot] ?? longestMessage };
}

export function lengthFeature(slot: string, length: number): number {
  return featureOf(41, hashOf(slot), length < 6 ? length : length < 10 ? 6 : 7);
}

function wordOf({ word, kind, seen }: Token): number {
  return kind === 'word' ? seen.hash : kind === 'number' ? 1 : kind === 'address' ? 2 : hashOf(word);
}

/** A capital, a sentence that begins, a word that is a known name, shouting, a number. */
function shapeOf({ raw, gap, kind, word }: Token, at: number, known: ReadonlySet<string>): number {
  const capital = isUpper(raw) ? 1 : 0;
  const shouts = raw.length > 1 && raw === raw.toUpperCase() && capital === 1 ? 2 : 0;
  const opens = at === 0 || gap === 3 ? 4 : 0;
  return (
    capital +
    shouts +
    opens +
    (known.has(word) ? 8 : 0) +
    (kind === 'word' ? 0 : 16) +
    (gap === 1 ? 32 : gap === 2 ? 64 : 0)
  );
}

/** One feature: what kind it is, and the two hashes it is made of. */
export const featureOf = (kind: number, one: number, other: number): number =>
  fold(kind, one, other) >> (featureBits - spanBits);

/** Weights have so many bits, nothing in the middle. */
export const weightBits = 6;

/** How many there are; then for each how far its feature is from the one before, and its weight. */
export function unpackWeights(text: string): Int8Array {
  const table = new Int8Array(1 << spanBits);
  const from = unpacking(text);
  const gaps = evenOdds(oddsOfFar);
  const odds = evenOdds(1 << weightBits);
  const count = from.far(evenOdds(oddsOfFar), 0);
  for (let i = 0, feature = -1; i < count; i++) {
    feature += 1 + from.far(gaps, 0);
    table[feature] = from.whole(odds, 0, weightBits) - (1 << (weightBits - 1));
  }
  return table;
}
