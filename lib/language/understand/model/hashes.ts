import type { Step } from '../command-tables.ts';
import type { Meant } from '../nearest.ts';
import { traitsOf } from '../traits.ts';
import type { Around } from '../typed-named.ts';
import { conceptOf } from './concepts.ts';
import { knownWords } from './words.ts';

/** How many bits a feature is folded into. */
export const featureBits = 19;

/** One word as the model sees it: hashes of itself, of its beginnings and of its concept. */
export type WordHashes = {
  readonly hash: number;
  readonly start: number;
  readonly root: number;
  /** The concept, or the beginning of a word that has none. */
  readonly sense: number;
  readonly isConcept: boolean;
  readonly isStrange: boolean;
  /** It stands in our vocabulary: misspellings are put right to it. */
  readonly isKnown: boolean;
  readonly length: number;
  /** What else it is (see traits.ts), a bit each. */
  readonly traits: number;
  /** Its stem, found when it is first asked for (see stem.ts). */
  stem: string | undefined;
  /** One bit of its stem, which any list that holds the stem has too. */
  mark: number;
  /** The commands that it may open, found when they are first asked for (see command.ts). */
  opens: Step | undefined;
  /** The commands around a name or before a day that it may begin, found when they are first asked for (see typed-named.ts). */
  around: Around | undefined;
  /** The word of ours that it is nearest to, found when it is first asked for (see typos.ts). */
  meant: Mended | undefined;
};

/** The word that an unknown one is nearest to, nothing where none is, and how far; the words that this or the unknown one is made of. */
export type Mended = Meant & { readonly apart: readonly string[] | undefined; readonly seen: WordHashes | undefined };

const met = new Map<string, WordHashes>();
const mostMet = 20_000;
/** Longer strings would hold on to the whole message that they were cut from. */
const longestMet = 12;

/** The hashes of a word; those of words met before are kept. */
export function hashesOf(word: string): WordHashes {
  const known = met.get(word);
  if (known !== undefined) return known;
  const concept = conceptOf(word);
  const hash = hashOf(word);
  const start = word.length > 4 ? hashOf(word.slice(0, 4)) : hash;
  const hashes: WordHashes = {
    hash,
    start,
    root: word.length > 6 ? hashOf(word.slice(0, 6)) : hash,
    sense: concept === undefined ? start : Math.imul(concept + 1, 0x9e3779b1),
    isConcept: concept !== undefined,
    isStrange: concept === undefined && word.length > 2,
    isKnown: knownWords().has(word),
    length: word.length,
    traits: traitsOf(word),
    stem: undefined,
    mark: 0,
    opens: undefined,
    around: undefined,
    meant: undefined,
  };
  if (word.length <= longestMet && met.size < mostMet) met.set(word, hashes);
  return hashes;
}

/** FNV-1a. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

const names = new Map<string, number>();

/** The hash of a name of ours, of which there are few: found once for each. */
export function nameHashOf(name: string): number {
  let hash = names.get(name);
  if (hash === undefined) {
    hash = hashOf(name);
    names.set(name, hash);
  }
  return hash;
}

/** One feature: what kind it is, and the one or two hashes it is made of. */
export const fold = (kind: number, one: number, other: number): number => folded(mixed(kind, one), other);

/** Its beginning, and its end. */
export const mixed = (kind: number, one: number): number => Math.imul(one ^ Math.imul(kind, 0x85ebca6b), 0xcc9e2d51);

export function folded(one: number, other: number): number {
  let hash = one;
  hash = Math.imul(((hash << 15) | (hash >>> 17)) ^ other, 0x1b873593);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) >>> (32 - featureBits);
}
