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
  const learned = weights();
  let total = 0;
  const add = (feature: number): void => {
    total += learned[feature] as number;
  };
  const summed = (): number => {
    const sum = total;
    total = 0;
    return sum;
  };
  const view = viewOf(reading, name, slot);
  const { count, most } = view;
  const opening: number[] = [];
  const closing: number[] = [];
  for (let at = 0; at < count; at++) {
    addStart(view, at, add);
    opening.push(summed());
    addEnd(view, at, add);
    closing.push(summed());
  }
  addNone(view, add);
  let best = summed();
  let found: Span | undefined;
  for (let from = 0; from < count; from++) {
    for (let to = from + 1; to <= Math.min(count, from + most); to++) {
      const score =
        (opening[from] as number) + (closing[to - 1] as number) + (learned[lengthFeature(slot, to - from)] as number);
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

/** All that is summed up, for whoever learns from it. */
export function spanFeatures(reading: Reading, name: string, slot: string): SpanFeatures {
  const view = viewOf(reading, name, slot);
  const listed = (fill: (add: (feature: number) => void) => void): readonly number[] => {
    const list: number[] = [];
    fill((feature) => list.push(feature));
    return list;
  };
  const places = Array.from({ length: view.count }, (_, at) => at);
  return {
    starts: places.map((at) => listed((add) => addStart(view, at, add))),
    ends: places.map((at) => listed((add) => addEnd(view, at, add))),
    none: listed((add) => addNone(view, add)),
    most: view.most,
  };
}

/** A message as it is looked at for one slot. */
type View = {
  readonly tokens: readonly Token[];
  readonly count: number;
  readonly both: number;
  readonly one: number;
  readonly asked: number;
  readonly shapes: readonly number[];
  readonly most: number;
};

function viewOf({ sentence, context }: Reading, name: string, slot: string): View {
  const { tokens } = sentence;
  const known = namesKnown({ sentence, context });
  const count = Math.min(tokens.length, longestMessage);
  const shapes: number[] = [];
  for (let at = 0; at < count; at++) shapes.push(shapeOf(tokens[at] as Token, at, known));
  return {
    tokens,
    count,
    both: hashOf(`${name} ${slot}`),
    one: hashOf(slot),
    asked: hashOf(context.asked),
    shapes,
    most: longestSpan[slot] ?? longestMessage,
  };
}

const wordAt = ({ tokens, count }: View, at: number): number =>
  at < 0 ? -1 : at < count ? wordOf(tokens[at] as Token) : -2;

function senseAt({ tokens, count }: View, at: number, none: number): number {
  if (at < 0 || at >= count) return none;
  const { seen, kind } = tokens[at] as Token;
  return kind === 'word' ? seen.sense : 0;
}

const gapAt = ({ tokens, count }: View, at: number): number => (at < count ? (tokens[at] as Token).gap : 4);

function addStart(view: View, at: number, add: (feature: number) => void): void {
  const { both, one, asked, shapes } = view;
  const word = wordAt(view, at);
  const before = wordAt(view, at - 1);
  const shape = shapes[at] as number;
  const senseBefore = senseAt(view, at - 1, -1);
  add(featureOf(1, both, before));
  add(featureOf(2, both, word));
  add(featureOf(3, both, wordAt(view, at - 2) ^ Math.imul(before, 31)));
  add(featureOf(4, both, gapAt(view, at) + (at === 0 ? 8 : 0)));
  add(featureOf(5, one, before));
  add(featureOf(6, one, word));
  add(featureOf(7, one, shape));
  add(featureOf(8, one, senseBefore));
  add(featureOf(9, one, senseAt(view, at, -2)));
  add(featureOf(10, one, before ^ Math.imul(word, 31)));
  add(featureOf(11, both, at === 0 ? asked : 0));
  add(featureOf(12, both, senseBefore));
  add(featureOf(13, one, shape ^ Math.imul(before, 31)));
}

function addEnd(view: View, last: number, add: (feature: number) => void): void {
  const { both, one, shapes, count } = view;
  const word = wordAt(view, last);
  const after = wordAt(view, last + 1);
  add(featureOf(21, both, after));
  add(featureOf(22, both, word));
  add(featureOf(23, one, after));
  add(featureOf(24, one, word));
  add(featureOf(25, one, gapAt(view, last + 1)));
  add(featureOf(26, one, shapes[last + 1] ?? -1));
  add(featureOf(27, one, senseAt(view, last + 1, -1)));
  add(featureOf(28, both, last + 1 < count ? 0 : 1));
  add(featureOf(29, one, shapes[last] as number));
}

function addNone({ both, one, asked, shapes, count }: View, add: (feature: number) => void): void {
  const capitals = shapes.some((each, at) => at > 0 && (each & 1) === 1);
  add(featureOf(31, both, 0));
  add(featureOf(32, both, asked));
  add(featureOf(33, one, capitals ? 1 : 0));
  add(featureOf(34, both, Math.min(count, 6)));
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
