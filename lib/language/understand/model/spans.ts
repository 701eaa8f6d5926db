import { isUpper } from '../letters.ts';
import { namesKnown } from '../names-known.ts';
import type { Reading } from '../reading.ts';
import type { Token } from '../token.ts';
import { hashesOf, hashOf, nameHashOf } from './hashes.ts';
import { weights } from './sign-weights.ts';
import { listed, sign, weighed } from './signs.ts';

/** Words of a message, from the first to before the last. */
export type Span = { readonly from: number; readonly to: number };

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

/** Where in the message a slot of this class stands, learned from where it stood in our lines; nothing when it is not told. */
export function spanOf(reading: Reading, name: string, slot: string): Span | undefined {
  const learned = weights();
  const view = viewOf(reading, name, slot);
  const { count, most } = view;
  const lengths = lengthsOf(slot);
  const opening: number[] = [];
  const closing: number[] = [];
  for (let at = 0; at < count; at++) {
    addStart(view, at);
    opening.push(weighed(learned));
    addEnd(view, at);
    closing.push(weighed(learned));
  }
  addNone(view);
  let best = weighed(learned);
  let found: Span | undefined;
  for (let from = 0; from < count; from++) {
    for (let to = from + 1; to <= Math.min(count, from + most); to++) {
      const score = (opening[from] as number) + (closing[to - 1] as number) + (lengths[lengthOf(to - from)] as number);
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
  const starts: (readonly number[])[] = [];
  const ends: (readonly number[])[] = [];
  for (let at = 0; at < view.count; at++) {
    addStart(view, at);
    starts.push(listed());
    addEnd(view, at);
    ends.push(listed());
  }
  addNone(view);
  return { starts, ends, none: listed(), most: view.most };
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

function viewOf(reading: Reading, name: string, slot: string): View {
  const { sentence, context } = reading;
  const { tokens } = sentence;
  const known = namesKnown(reading);
  const count = Math.min(tokens.length, longestMessage);
  const shapes: number[] = [];
  for (let at = 0; at < count; at++) shapes.push(shapeOf(tokens[at] as Token, at, known));
  return {
    tokens,
    count,
    both: hashOf(`${name} ${slot}`),
    one: nameHashOf(slot),
    asked: nameHashOf(context.asked),
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

function addStart(view: View, at: number): void {
  const { both, one, asked, shapes } = view;
  const word = wordAt(view, at);
  const before = wordAt(view, at - 1);
  const shape = shapes[at] as number;
  const senseBefore = senseAt(view, at - 1, -1);
  sign(1, both, before);
  sign(2, both, word);
  sign(3, both, wordAt(view, at - 2) ^ Math.imul(before, 31));
  sign(4, both, gapAt(view, at) + (at === 0 ? 8 : 0));
  sign(5, one, before);
  sign(6, one, word);
  sign(7, one, shape);
  sign(8, one, senseBefore);
  sign(9, one, senseAt(view, at, -2));
  sign(10, one, before ^ Math.imul(word, 31));
  sign(11, both, at === 0 ? asked : 0);
  sign(12, both, senseBefore);
  sign(13, one, shape ^ Math.imul(before, 31));
}

function addEnd(view: View, last: number): void {
  const { both, one, shapes, count } = view;
  const word = wordAt(view, last);
  const after = wordAt(view, last + 1);
  sign(21, both, after);
  sign(22, both, word);
  sign(23, one, after);
  sign(24, one, word);
  sign(25, one, gapAt(view, last + 1));
  sign(26, one, shapes[last + 1] ?? -1);
  sign(27, one, senseAt(view, last + 1, -1));
  sign(28, both, last + 1 < count ? 0 : 1);
  sign(29, one, shapes[last] as number);
}

function addNone({ both, one, asked, shapes, count }: View): void {
  const capitals = shapes.some((each, at) => at > 0 && (each & 1) === 1);
  sign(31, both, 0);
  sign(32, both, asked);
  sign(33, one, capitals ? 1 : 0);
  sign(34, both, Math.min(count, 6));
}

/** Lengths are of eight sorts: up to five words each by itself, then those of less than ten, and all others. */
const lengthOf = (length: number): number => (length < 6 ? length : length < 10 ? 6 : 7);

const addLength = (slot: string, sort: number): void => sign(41, nameHashOf(slot), sort);

export function lengthFeature(slot: string, length: number): number {
  addLength(slot, lengthOf(length));
  return listed()[0] as number;
}

const lengthsBySlot = new Map<string, readonly number[]>();

/** What speaks for each sort of length; found once for each slot. */
function lengthsOf(slot: string): readonly number[] {
  let lengths = lengthsBySlot.get(slot);
  if (lengths === undefined) {
    lengths = [0, 1, 2, 3, 4, 5, 6, 7].map((sort) => {
      addLength(slot, sort);
      return weighed(weights());
    });
    lengthsBySlot.set(slot, lengths);
  }
  return lengths;
}

function wordOf({ word, kind, seen }: Token): number {
  return kind === 'word' ? seen.hash : kind === 'number' ? 1 : kind === 'address' ? 2 : hashesOf(word).hash;
}

/** A capital, a sentence that begins, a word that is a known name, shouting, a number. */
function shapeOf({ raw, gap, kind, word }: Token, at: number, known: ReadonlySet<string>): number {
  const capital = isUpper(raw) ? 1 : 0;
  const shouts = capital === 1 && raw.length > 1 && raw === raw.toUpperCase() ? 2 : 0;
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
