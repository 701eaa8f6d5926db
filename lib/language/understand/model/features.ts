import type { Evidence } from '../evidence.ts';
import type { Reading } from '../match.ts';
import { readThings } from '../slots/things.ts';
import type { Token } from '../token.ts';
import { classOf } from './classes.ts';
import { conceptOf } from './concepts.ts';

/** How many bits a feature is folded into. */
export const featureBits = 20;
const longest = 48;
/** What a word of the message is seen as, beside itself. */
const kinds = {
  word: 1,
  start: 2,
  root: 3,
  pair: 4,
  senses: 5,
  last: 6,
  first: 7,
  asked: 8,
  over: 9,
  setting: 10,
  said: 11,
  concept: 12,
};

/**
 * What the model sees of a message, as numbers below 2^featureBits: its words, their beginnings, neighbours, what was
 * asked, how long it is, and what the phrases found in it. Numbers and things of the list count as one word each, so
 * that “claim 3” and “claim 7” are the same.
 */
export function featuresOf(reading: Reading, evidence: Evidence): readonly number[] {
  const found = new Set<number>();
  const asked = hashOf(reading.context.asked);
  const seen = wordsOf(reading);
  addSetting(found, reading, asked, seen);
  let before = edge;
  let senseBefore = edge;
  let twoBefore = edge;
  seen.words.forEach((word, at) => {
    const hash = hashOf(word);
    const concept = conceptOf(word);
    const root = word.length > 4 ? hashOf(word.slice(0, 4)) : hash;
    const sense = concept === undefined ? root : hashOf(concept);
    found.add(fold(kinds.word, hash, 0));
    if (word.length > 4) found.add(fold(kinds.start, root, 0));
    if (word.length > 6) found.add(fold(kinds.root, hashOf(word.slice(0, 6)), 0));
    if (concept !== undefined) {
      found.add(fold(kinds.concept, sense, 0));
      found.add(fold(kinds.concept, sense, asked));
    }
    found.add(fold(kinds.pair, before, hash));
    found.add(fold(kinds.senses, senseBefore, sense));
    found.add(fold(kinds.over, twoBefore, sense));
    if (at < 3) found.add(fold(kinds.asked, asked, hash));
    before = hash;
    twoBefore = senseBefore;
    senseBefore = sense;
  });
  found.add(fold(kinds.pair, before, edge));
  found.add(fold(kinds.last, before, 0));
  found.add(fold(kinds.first, hashOf(seen.words[0] ?? ''), 0));
  addEvidence(found, evidence, asked);
  return [...found];
}

type Seen = {
  readonly words: readonly string[];
  readonly things: number;
  readonly numbers: number;
  readonly asks: boolean;
};

function wordsOf(reading: Reading): Seen {
  const { tokens, text } = reading.sentence;
  const words: string[] = [];
  let things = 0;
  let numbers = 0;
  for (let at = 0; at < tokens.length && words.length < longest; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const named = token.kind === 'word' && reading.context.items !== undefined ? thingEnd(reading, at) : -1;
    if (named > at) {
      things++;
      words.push('#');
      at = named - 1;
    } else {
      if (token.kind === 'number') numbers++;
      words.push(plain(token));
    }
  }
  return { words, things, numbers, asks: text.includes('?') || text.includes('¿') };
}

function thingEnd(reading: Reading, at: number): number {
  let end = -1;
  for (const thing of readThings(reading, at, false)) if (thing.either === undefined) end = thing.end;
  return end;
}

function plain({ kind, word, raw }: Token): string {
  if (kind === 'number') return '0';
  if (kind === 'address') return '@';
  return kind === 'emoji' ? raw.slice(0, 2) : word;
}

function addSetting(found: Set<number>, reading: Reading, asked: number, seen: Seen): void {
  const { words, things, numbers, asks } = seen;
  const add = (name: string): void => {
    const hash = hashOf(name);
    found.add(fold(kinds.setting, hash, 0));
    found.add(fold(kinds.setting, hash, asked));
  };
  add('asked');
  add(`length ${words.length < 4 ? words.length : Math.min(6, 3 + (words.length >> 2))}`);
  if (asks) add('?');
  if (reading.sentence.text.includes(':')) add(':');
  if (things > 0) add('thing');
  if (numbers > 0) add(`numbers ${Math.min(2, numbers)}`);
  if (things + numbers === 0) add('bare');
  const strange = words.filter(
    (word) => word.length > 2 && !reading.grammar.words.has(word) && conceptOf(word) === undefined,
  );
  add(`strange ${words.length === 0 ? 0 : Math.round((4 * strange.length) / words.length)}`);
}

/** What the phrases would say, and the first three commands they found, with how sure they were. */
function addEvidence(found: Set<number>, { found: candidates, stops, said }: Evidence, asked: number): void {
  const answer = hashOf(classOf(said));
  found.add(fold(kinds.said, answer, 0));
  found.add(fold(kinds.said, answer, asked + (said.intent === 'confirm' ? 1 : 0)));
  if (stops) found.add(fold(kinds.said, hashOf('stops'), 0));
  const names: string[] = [];
  for (const { match, note, before, score } of candidates) {
    const name = match.rule.phrases.intent;
    if (names.includes(name)) continue;
    names.push(name);
    const how = `${match.rule.strength}${note < 0 ? 'w' : 'n'}${before ? 'b' : ''}`;
    if (names.length === 1) {
      found.add(fold(kinds.said, hashOf(name), hashOf('first')));
      found.add(fold(kinds.said, hashOf(name), hashOf(how)));
      found.add(fold(kinds.said, hashOf(name), hashOf(score >= 0.84 ? 'sure' : score >= 0.58 ? 'nearly' : 'hardly')));
      found.add(fold(kinds.said, hashOf(how), 0));
    } else found.add(fold(kinds.said, hashOf(name), hashOf('next')));
    if (names.length === 3) break;
  }
  if (names.length === 0) found.add(fold(kinds.said, hashOf('nothing'), asked));
}

const edge = 0x9e3779b9 | 0;
const hashes = new Map<string, number>();

/** FNV-1a; the hashes of words met before are kept. */
function hashOf(text: string): number {
  const known = hashes.get(text);
  if (known !== undefined) return known;
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  if (hashes.size < 20_000) hashes.set(text, hash);
  return hash;
}

function fold(kind: number, one: number, other: number): number {
  let hash = Math.imul(one ^ Math.imul(kind, 0x85ebca6b), 0xcc9e2d51);
  hash = Math.imul(((hash << 15) | (hash >>> 17)) ^ other, 0x1b873593);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) >>> (32 - featureBits);
}
