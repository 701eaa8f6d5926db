import { isAboutWriting } from '../about-writing.ts';
import type { Reading } from '../reading.ts';
import type { Token } from '../token.ts';
import { hasAsking, hasColon, marksOf } from '../written.ts';
import { fold, hashesOf, hashOf, nameHashOf, type WordHashes } from './hashes.ts';
import { features } from './memory.ts';
import { type Mention, mentionsIn } from './mentions.ts';

/** No more words are seen: with what was asked that makes `mostFeatures`. */
const longest = 48;
/** What a word of the message is seen as, beside itself. */
const word = 1;
const start = 2;
const root = 3;
const pair = 4;
const senses = 5;
const last = 6;
const first = 7;
const underAsked = 8;
const over = 9;
const setting = 10;
const concept = 12;

/** The features of one message, in an array that the next message uses again. */
export type Features = { readonly all: Int32Array; count: number };

const found: Features = { all: features, count: 0 };

function add(feature: number): void {
  found.all[found.count++] = feature;
}

/**
 * What the model sees of a message, as numbers below 2^featureBits: its words, their beginnings, neighbours, what was
 * asked, how long it is, and whether it names things. Numbers and things of the list count as one word each, so that
 * “claim 3” and “claim 7” are the same. A feature may come twice. To be read before the next message is seen.
 */
export function featuresOf(reading: Reading): Features {
  const asked = nameHashOf(reading.context.asked);
  const seen = wordsOf(reading);
  found.count = 0;
  addSetting(reading, asked, seen);
  let before = edge;
  let senseBefore = edge;
  let twoBefore = edge;
  for (let at = 0; at < seen.words; at++) {
    const known = words[at] as WordHashes;
    const { hash, sense } = known;
    add(fold(word, hash, 0));
    if (known.length > 4) add(fold(start, known.start, 0));
    if (known.length > 6) add(fold(root, known.root, 0));
    if (known.isConcept) {
      add(fold(concept, sense, 0));
      add(fold(concept, sense, asked));
    }
    add(fold(pair, before, hash));
    add(fold(senses, senseBefore, sense));
    add(fold(over, twoBefore, sense));
    if (at < 3) add(fold(underAsked, asked, hash));
    before = hash;
    twoBefore = senseBefore;
    senseBefore = sense;
  }
  add(fold(pair, before, edge));
  add(fold(last, before, 0));
  add(fold(first, seen.words === 0 ? 0 : (words[0] as WordHashes).hash, 0));
  return found;
}

/** How many there are of each sort. */
type Seen = {
  readonly words: number;
  readonly things: number;
  readonly numbers: number;
  readonly strange: number;
  readonly isAkin: boolean;
};

/** What stands for a thing of the list. */
let sign: WordHashes | undefined;

/** The words of this message, in an array that the next message uses again. */
const words: WordHashes[] = [];

const nothing: readonly Mention[] = [];

function wordsOf(reading: Reading): Seen {
  const { tokens } = reading.sentence;
  sign ??= hashesOf('#');
  let count = 0;
  let things = 0;
  let numbers = 0;
  let strange = 0;
  const mentions = reading.context.items === undefined ? nothing : mentionsIn(reading);
  for (let at = 0; at < tokens.length && count < longest; at++) {
    const token = tokens[at] as Token;
    const named = token.kind === 'word' ? thingEnd(mentions, at) : -1;
    if (named > at && !tokens.slice(at, named).every(({ word }) => isAboutWriting(word))) {
      things++;
      words[count++] = sign;
      at = named - 1;
      continue;
    }
    const { kind, seen } = token;
    if (kind === 'number') numbers++;
    else if (kind !== 'address' && seen.isStrange) strange++;
    words[count++] = seen;
  }
  return { words: count, things, numbers, strange, isAkin: mentions.some(({ kind }) => kind === 'akin') };
}

/** A thing told in so many words is a sentence of its own, and is read as one. */
const longestThing = 6;

/** Where the name of a thing that begins here ends, or -1. */
function thingEnd(mentions: readonly Mention[], at: number): number {
  for (const { from, to, kind } of mentions) if (from === at && kind === 'name' && to - at <= longestThing) return to;
  return -1;
}

const name = {
  asked: hashOf('asked'),
  asks: hashOf('?'),
  colon: hashOf(':'),
  thing: hashOf('thing'),
  bare: hashOf('bare'),
  numbers: [0, 1, 2].map((count) => hashOf(`numbers ${count}`)),
  lengths: [0, 1, 2, 3, 4, 5, 6].map((length) => hashOf(`length ${length}`)),
  akin: hashOf('akin'),
  strange: [0, 1, 2, 3, 4].map((part) => hashOf(`strange ${part}`)),
} as const;

function addSetting(reading: Reading, asked: number, seen: Seen): void {
  const { words: count, things, numbers } = seen;
  const { text } = reading.sentence;
  addBoth(name.asked, asked);
  addBoth(name.lengths[count < 4 ? count : Math.min(6, 3 + (count >> 2))] ?? 0, asked);
  const marks = marksOf(text);
  if ((marks & hasAsking) !== 0) addBoth(name.asks, asked);
  if ((marks & hasColon) !== 0) addBoth(name.colon, asked);
  if (things > 0) addBoth(name.thing, asked);
  if (seen.isAkin) addBoth(name.akin, asked);
  if (numbers > 0) addBoth(name.numbers[Math.min(2, numbers)] ?? 0, asked);
  if (things + numbers === 0) addBoth(name.bare, asked);
  addBoth(name.strange[count === 0 ? 0 : Math.round((4 * seen.strange) / count)] ?? 0, asked);
}

/** By itself, and together with what was asked. */
function addBoth(hash: number, asked: number): void {
  add(fold(setting, hash, 0));
  add(fold(setting, hash, asked));
}

const edge = 0x9e3779b9 | 0;
