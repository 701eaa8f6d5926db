import { isAboutWriting } from '../about-writing.ts';
import type { Reading } from '../reading.ts';
import type { Token } from '../token.ts';
import { fold, hashesOf, hashOf, type WordHashes } from './hashes.ts';
import { type Mention, mentionsIn } from './mentions.ts';

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

/**
 * What the model sees of a message, as numbers below 2^featureBits: its words, their beginnings, neighbours, what was
 * asked, how long it is, and whether it names things. Numbers and things of the list count as one word each, so that
 * “claim 3” and “claim 7” are the same. A feature may come twice.
 */
export function featuresOf(reading: Reading): readonly number[] {
  const found: number[] = [];
  const asked = hashOf(reading.context.asked);
  const seen = wordsOf(reading);
  addSetting(found, reading, asked, seen);
  let before = edge;
  let senseBefore = edge;
  let twoBefore = edge;
  const { words } = seen;
  for (let at = 0; at < words.length; at++) {
    const known = words[at] as WordHashes;
    const { hash, sense } = known;
    found.push(fold(word, hash, 0));
    if (known.length > 4) found.push(fold(start, known.start, 0));
    if (known.length > 6) found.push(fold(root, known.root, 0));
    if (known.isConcept) found.push(fold(concept, sense, 0), fold(concept, sense, asked));
    found.push(fold(pair, before, hash), fold(senses, senseBefore, sense), fold(over, twoBefore, sense));
    if (at < 3) found.push(fold(underAsked, asked, hash));
    before = hash;
    twoBefore = senseBefore;
    senseBefore = sense;
  }
  found.push(fold(pair, before, edge), fold(last, before, 0), fold(first, words[0]?.hash ?? 0, 0));
  return found;
}

type Seen = {
  readonly words: readonly WordHashes[];
  readonly things: number;
  readonly numbers: number;
  readonly strange: number;
  readonly isAkin: boolean;
};

/** What stands for a thing of the list. */
let sign: WordHashes | undefined;

const nothing: readonly Mention[] = [];

function wordsOf(reading: Reading): Seen {
  const { tokens } = reading.sentence;
  sign ??= hashesOf('#');
  const words: WordHashes[] = [];
  let things = 0;
  let numbers = 0;
  let strange = 0;
  const mentions = reading.context.items === undefined ? nothing : mentionsIn(reading);
  for (let at = 0; at < tokens.length && words.length < longest; at++) {
    const token = tokens[at] as Token;
    const named = token.kind === 'word' ? thingEnd(mentions, at) : -1;
    if (named > at && !tokens.slice(at, named).every(({ word }) => isAboutWriting(word))) {
      things++;
      words.push(sign);
      at = named - 1;
      continue;
    }
    const { kind, seen } = token;
    if (kind === 'number') numbers++;
    else if (kind !== 'address' && seen.isStrange) strange++;
    words.push(seen);
  }
  return { words, things, numbers, strange, isAkin: mentions.some(({ kind }) => kind === 'akin') };
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

function addSetting(found: number[], reading: Reading, asked: number, seen: Seen): void {
  const { words, things, numbers } = seen;
  const { text } = reading.sentence;
  const add = (hash: number): void => {
    found.push(fold(setting, hash, 0), fold(setting, hash, asked));
  };
  add(name.asked);
  add(name.lengths[words.length < 4 ? words.length : Math.min(6, 3 + (words.length >> 2))] ?? 0);
  if (text.includes('?') || text.includes('¿')) add(name.asks);
  if (text.includes(':')) add(name.colon);
  if (things > 0) add(name.thing);
  if (seen.isAkin) add(name.akin);
  if (numbers > 0) add(name.numbers[Math.min(2, numbers)] ?? 0);
  if (things + numbers === 0) add(name.bare);
  add(name.strange[words.length === 0 ? 0 : Math.round((4 * seen.strange) / words.length)] ?? 0);
}

const edge = 0x9e3779b9 | 0;
