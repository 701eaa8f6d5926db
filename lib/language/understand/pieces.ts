import { writtenInFull } from './dictionary.ts';
import { fold } from './fold.ts';
import { hashesOf, type WordHashes } from './model/hashes.ts';
import { pattern } from './pattern.ts';
import type { Token } from './token.ts';

/** What one piece of a text is: one word, or the words a contraction stands for. */
export type Piece = {
  readonly raw: string;
  readonly kind: Token['kind'];
  readonly word: string;
  readonly seen: WordHashes;
  readonly longer: readonly Piece[] | undefined;
  /** The letters of one that has few, four in each number: so it is known again without a look at a string. */
  one: number;
  two: number;
  three: number;
};

/** Pieces of few letters met before, each in one of the two places that its letters make; one that comes later may take it. */
const met: (Piece | undefined)[] = new Array(16_384).fill(undefined);
const mostPacked = 12;
/** Longer ones, begun anew when there are so many. */
const long = new Map<string, Piece>();
const mostLong = 4000;
const longestMet = 24;

/** The piece between two places of a text, of which these are the letters. */
export function pieceAt(letters: Uint16Array, text: string, start: number, end: number): Piece {
  if (end - start > mostPacked) return longPiece(text.slice(start, end));
  let one = 0;
  let two = 0;
  let three = 0;
  let all = 0;
  for (let at = start; at < end; at++) {
    const code = letters[at] as number;
    all |= code;
    three = (three << 8) | (two >>> 24);
    two = (two << 8) | (one >>> 24);
    one = (one << 8) | code;
  }
  if (all > 255) return longPiece(text.slice(start, end));
  const hash = Math.imul(one, 0x9e3779b1) ^ Math.imul(two, 0x85ebca6b) ^ Math.imul(three, 0xc2b2ae35);
  const place = (hash ^ (hash >>> 15)) & (met.length - 1);
  const known = met[place];
  if (known !== undefined && known.one === one && known.two === two && known.three === three) return known;
  const beside = met[place ^ 1];
  if (beside !== undefined && beside.one === one && beside.two === two && beside.three === three) return beside;
  const piece = pieceOf(text.slice(start, end));
  if (piece.kind === 'address') return piece;
  [piece.one, piece.two, piece.three] = [one, two, three];
  met[beside === undefined ? place ^ 1 : place] = piece;
  return piece;
}

/** One of many letters, or of odd ones. */
function longPiece(cut: string): Piece {
  const known = long.get(cut);
  if (known !== undefined) return known;
  // A longer string holds on to the whole message that it was cut from, unless it is put together anew.
  const piece = pieceOf(cut.length > mostPacked && cut.length <= longestMet ? [...cut].join('') : cut);
  if (piece.kind === 'address' || cut.length > longestMet) return piece;
  if (long.size >= mostLong) long.clear();
  long.set(piece.raw, piece);
  return piece;
}

function pieceOf(raw: string): Piece {
  const kind = kindOf(raw);
  return kind === 'word' ? wordPiece(raw) : signPiece(raw, kind);
}

/** No word is longer; the rest of such a one is not looked at. */
const longestWord = 60;

function wordPiece(raw: string): Piece {
  const folded = fold(raw.length > longestWord ? raw.slice(0, longestWord) : raw);
  const word = folded.includes("'") ? folded.replaceAll("'", '') : folded;
  const longer = (writtenInFull(folded) ?? writtenInFull(word))?.map((each) => plainPiece(raw, each, undefined));
  return plainPiece(raw, word, longer);
}

const plainPiece = (raw: string, word: string, longer: Piece['longer']): Piece => ({
  raw,
  kind: 'word',
  word,
  seen: hashesOf(word),
  longer,
  one: 0,
  two: 0,
  three: 0,
});

function signPiece(raw: string, kind: 'number' | 'address' | 'emoji'): Piece {
  const seen = hashesOf(kind === 'number' ? '0' : kind === 'address' ? '@' : raw.slice(0, 2));
  const word = isCheck(kind, raw) ? 'check' : raw.toLowerCase();
  return { raw, kind, word, seen, longer: undefined, one: 0, two: 0, three: 0 };
}

const isCheck = (kind: Token['kind'], raw: string): boolean => kind === 'emoji' && checks.has(raw.charCodeAt(0));
/** ✅ ✔ ☑ are the word they stand for. */
const checks: ReadonlySet<number> = new Set([0x2705, 0x2714, 0x2611]);
export const startsInDigit = pattern(String.raw`^\p{N}`, 'u');
const startsInLetter = pattern(String.raw`^\p{L}`, 'u');

function kindOf(raw: string): Token['kind'] {
  if (raw.includes('@')) return 'address';
  if (startsInDigit().test(raw))
    return raw.length > 6 && !raw.includes(':') && raw.replace(/\D/g, '').length >= 7 && !/^\d{4}-\d\d-\d\d$/.test(raw)
      ? 'address'
      : 'number';
  if (raw.startsWith('+') && raw.length > 4) return 'address';
  if (raw.startsWith('(')) return 'address';
  return startsInLetter().test(raw) || raw === '+' || raw === '&' || raw === '#' || raw === '=' ? 'word' : 'emoji';
}
