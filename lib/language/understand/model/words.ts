import { hashOf } from './hashes.ts';
import { knownPacked, ordinaryPacked } from './vocabulary.ts';

let known: ReadonlySet<string> | undefined;

/** Words that messages are made of; misspellings of these are put right. */
export function knownWords(): ReadonlySet<string> {
  known ??= unpack(knownPacked);
  return known;
}

/** Each word is how many letters it shares with the one before (A is none), then the rest of it. */
function unpack(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  let last = '';
  for (const [, shared = 'A', rest = ''] of text.matchAll(/([A-Z])([a-z]*)/g)) {
    last = last.slice(0, shared.charCodeAt(0) - 65) + rest;
    words.add(last);
  }
  return words;
}

/** Is this an ordinary word, though not one of ours? A Bloom filter: now and then a word that is none is taken for one. */
export function isOrdinary(word: string): boolean {
  return ordinaryPlaces(word, ordinaryPacked.length * 6).every((place) => {
    const code = ordinaryPacked.charCodeAt(Math.floor(place / 6));
    return (((code > 92 ? code - 36 : code - 35) >> (place % 6)) & 1) === 1;
  });
}

/** Where in the filter a word leaves its marks. */
export function ordinaryPlaces(word: string, bits: number): readonly number[] {
  const one = hashOf(word) >>> 0;
  const other = (hashOf(`${word}~`) >>> 0) | 1;
  return [0, 1, 2, 3, 4, 5].map((turn) => (one + turn * other) % bits);
}
