import { evenOdds, oddsOfFar, unpacking } from './coded.ts';
import { hashOf } from './hashes.ts';
import { ordinaryPacked, vocabularyPacked } from './vocabulary.ts';

/** Words that messages are made of, and which of them mean much the same: by themselves, or by how they begin. */
export type Vocabulary = {
  readonly known: ReadonlySet<string>;
  readonly concepts: ReadonlyMap<string, number>;
  readonly stems: ReadonlyMap<string, number>;
};

let unpacked: Vocabulary | undefined;

export function vocabulary(): Vocabulary {
  unpacked ??= unpack(vocabularyPacked);
  return unpacked;
}

/** Misspellings of these are put right. */
export const knownWords = (): ReadonlySet<string> => vocabulary().known;

export const sharedBits = 4;
export const letterBits = 5;
export const conceptBits = 7;
/** The odds of one letter or the end of the word, after a letter or the beginning. */
export const lettersAfter = 1 << letterBits;
/** What words are written with; a letter is its place from 1, the end of a word is nothing. */
export const letters = 'abcdefghijklmnopqrstuvwxyz23478';

/**
 * How many words there are; each is how many letters it shares with the one before, the rest of it, whether it is
 * known, and its concept by itself and as a beginning, from 1.
 */
function unpack(text: string): Vocabulary {
  const from = unpacking(text);
  const shares = evenOdds(1 << sharedBits);
  const after = evenOdds(lettersAfter * lettersAfter);
  const whether = evenOdds(3);
  const places = evenOdds(1 << conceptBits);
  const known = new Set<string>();
  const concepts = new Map<string, number>();
  const stems = new Map<string, number>();
  let last = '';
  for (let count = from.far(evenOdds(oddsOfFar), 0); count > 0; count--) {
    let word = last.slice(0, from.whole(shares, 0, sharedBits));
    let before = letters.indexOf(word.charAt(word.length - 1) || '~') + 1;
    for (;;) {
      const letter = from.whole(after, before * lettersAfter, letterBits);
      if (letter === 0) break;
      word += letters.charAt(letter - 1);
      before = letter;
    }
    if (from.bit(whether, 0) === 1) known.add(word);
    if (from.bit(whether, 1) === 1) concepts.set(word, from.whole(places, 0, conceptBits));
    if (from.bit(whether, 2) === 1) stems.set(word, from.whole(places, 0, conceptBits));
    last = word;
  }
  return { known, concepts, stems };
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
  const other = (hashOf(`${word}~`) | 1) >>> 0;
  return [0, 1, 2, 3, 4, 5].map((turn) => (one + turn * other) % bits);
}
