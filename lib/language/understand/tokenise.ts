import { anyPiece } from '../../../templates/words/pieces.ts';
import { hashesOf } from './model/hashes.ts';
import { pattern } from './pattern.ts';
import { type Piece, pieceAt, startsInDigit } from './pieces.ts';
import type { Gap, Token } from './token.ts';
import { codes, hasAsking, hasAt, hasDigit, hasOdd, isLetter, isMark, isSign, kinds, marksOf } from './written.ts';

const piece = pattern(anyPiece, 'gu');

const longest = 400;

/**
 * Splits cleaned text into words. Contractions become their words (“don't” → do not), letters stuck to digits come
 * apart (“3rd”, “1h”), punctuation becomes the gap before the next word. Only the first 400 words are read: nobody
 * hides a command behind that many, and it bounds the time.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const marks = marksOf(text);
  const isPlain = (marks & hasAt) === 0;
  const isAsking = (marks & hasAsking) !== 0;
  letters = codes;
  const { length } = text;
  let last = 0;
  let sentenceStart = 0;
  while (tokens.length < longest) {
    let start = last;
    while (isPlain ? is(isMark, start) : letters[start] === 32) start++;
    if (start >= length) break;
    let end = isPlain ? plainEnd(start, length) : start;
    if (end === start) {
      const pieces = piece();
      pieces.lastIndex = start;
      const match = pieces.exec(text);
      if (match === null) break;
      start = match.index;
      end = start + match[0].length;
    }
    const next = pieceAt(letters, text, start, end);
    // Most words stand one space apart.
    const between = start - last > 1 || letters[last] !== 32 ? text.slice(last, start) : '';
    if (between !== '' && between.includes('?')) {
      markAsked(tokens, sentenceStart);
      sentenceStart = tokens.length;
    }
    const gap = tokens.length === 0 ? 3 : gapOf(between);
    if (gap === 3) sentenceStart = tokens.length;
    push(tokens, next, start, gap > 0 && isNumberSign(tokens, next, between) ? 0 : gap);
    last = end;
  }
  if (isAsking && text.indexOf('?', last) >= 0) markAsked(tokens, sentenceStart);
  return tokens;
}

/** The letters of the text that is being read; taken over, as what another module may change is looked up for every letter. */
let letters = codes;

const is = (kind: number, at: number): boolean => {
  const code = letters[at] as number;
  return code < 256 && ((kinds[code] as number) & kind) !== 0;
};

/** Where a word of plain letters, a short number or a sign ends that begins here, without the long pattern; its beginning where there is none. */
function plainEnd(from: number, length: number): number {
  let at = from;
  if (is(isSign, at)) return from + 1;
  while (is(isLetter, at) || (at > from && isInside(at))) at++;
  if (at > from) {
    // “The dogs'”
    if (letters[at] === apostrophe) at++;
    return at === length || is(~hasOdd, at) ? at : from;
  }
  while (is(hasDigit, at)) at++;
  if (at === from || at - from >= shortestOdd) return from;
  if (at === length || is(isLetter, at)) return at;
  // “1 (802) 555 0177” goes on.
  return isEnd(letters[at] as number) && letters[at + 1] !== bracket && !is(hasDigit, at + 1) ? at : from;
}

/** “Don't”: an apostrophe with letters behind it. */
const isInside = (at: number): boolean => letters[at] === apostrophe && is(isLetter, at + 1);

/** What may follow a number that is nothing else: a space, “!”, “,”, “.”, “?”. */
const isEnd = (code: number): boolean => code === 32 || code === 33 || code === 44 || code === 46 || code === 63;
/** So many digits in a row may be a telephone number. */
const shortestOdd = 7;

const apostrophe = 39;
const bracket = 40;

/** “Put me down for no. 2”: within a sentence it is no refusal, and the dot ends nothing. */
function isNumberSign(tokens: Token[], { raw }: Piece, between: string): boolean {
  const before = tokens.at(-1);
  const isSign = before?.word === 'no' && before.gap < 3 && between.trim() === '.' && startsInDigit().test(raw);
  if (isSign) tokens[tokens.length - 1] = { ...before, word: '#', seen: hashesOf('#') };
  return isSign;
}

function markAsked(tokens: Token[], from: number): void {
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i];
    if (token !== undefined) token.asked = true;
  }
}

function gapOf(between: string): Gap {
  let gap: Gap = 0;
  for (let i = 0; i < between.length; i++) {
    const code = between.charCodeAt(i);
    if (code === 32) continue;
    if (code === 46 || code === 33 || code === 63 || code === 59 || code === 10 || code === 8230) return 3;
    if (code === 58 || code === 40 || code === 41) gap = 2;
    if (code === 44 || code === 45 || code === 47 || code === 34) gap = gap > 1 ? gap : 1;
  }
  return gap;
}

function push(tokens: Token[], piece: Piece, start: number, gap: Gap): void {
  const { longer } = piece;
  if (longer === undefined || (piece.raw === 'ill' && sickBefore(tokens))) tokens.push(tokenOf(piece, start, gap));
  else for (let i = 0; i < longer.length; i++) tokens.push(tokenOf(longer[i] as Piece, start, i === 0 ? gap : 0));
}

const tokenOf = ({ raw, kind, word, seen }: Piece, start: number, gap: Gap): Token => ({
  word,
  kind,
  start,
  end: start + raw.length,
  gap,
  asked: false,
  slips: 0,
  raw,
  seen,
});

/** “I'm ill” without an apostrophe is about health, not about the future. */
function sickBefore(tokens: readonly Token[]): boolean {
  const before = tokens.at(-1)?.word;
  return (
    before === 'am' ||
    before === 'is' ||
    before === 'feel' ||
    before === 'really' ||
    before === 'very' ||
    before === 'fell'
  );
}
