import { writtenInFull } from './dictionary.ts';
import { fold } from './fold.ts';
import { hashesOf, type WordHashes } from './model/hashes.ts';
import { pattern } from './pattern.ts';
import type { Gap, Token } from './token.ts';

const piece = pattern(
  String.raw`[\p{L}\p{N}._%+-]*[\p{L}\p{N}]@[\p{L}\p{N}][\p{L}\p{N}.-]*\.\p{L}{2,}|\+\d[\d ().-]{7,16}\d|(?:\b1[ .-]?)?(?:\(\d{3}\)|\b\d{3})[ .-]?\d{3}[ .-]?\d{4}\b|\b\d{3}[-. ]\d{4}\b|\d{4}-\d\d-\d\d|\d{1,2}/\d{1,2}(?:/\d{1,4})?|\d{1,2}:\d\d|(?<![\d.])\d+\.\d+(?![.\d])|\d+,\d+(?=\s*h)|\d+/10\b|\d+|\p{L}[\p{L}\p{M}]*(?:'\p{L}+)*'?|\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\uFE0F|\u20E3)*|[+&#=]`,
  'gu',
);

const longest = 400;
/** ✅ ✔ ☑ are the word they stand for. */
const checks: ReadonlySet<number> = new Set([0x2705, 0x2714, 0x2611]);

/**
 * Splits cleaned text into words. Contractions become their words (“don't” → do not), letters stuck to digits come
 * apart (“3rd”, “1h”), punctuation becomes the gap before the next word. Only the first 400 words are read: nobody
 * hides a command behind that many, and it bounds the time.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const isPlain = !text.includes('@');
  let last = 0;
  let sentenceStart = 0;
  while (tokens.length < longest) {
    let start = last;
    while (isPlain ? isMark(text.charCodeAt(start)) : text.charCodeAt(start) === 32) start++;
    if (start === text.length) break;
    let end = isPlain ? plainEnd(text, start) : start;
    if (end === start) {
      const pieces = piece();
      pieces.lastIndex = start;
      const match = pieces.exec(text);
      if (match === null) break;
      start = match.index;
      end = start + match[0].length;
    }
    const raw = text.slice(start, end);
    // Most words stand one space apart.
    const between = start - last > 1 || text.charCodeAt(last) !== 32 ? text.slice(last, start) : '';
    if (between !== '' && between.includes('?')) {
      markAsked(tokens, sentenceStart);
      sentenceStart = tokens.length;
    }
    const gap = tokens.length === 0 ? 3 : gapOf(between);
    if (gap === 3) sentenceStart = tokens.length;
    push(tokens, raw, start, gap > 0 && isNumberSign(tokens, raw, between) ? 0 : gap);
    last = end;
  }
  if (text.indexOf('?', last) >= 0) markAsked(tokens, sentenceStart);
  return tokens;
}

/** A space, or a mark that no word begins with where there is no address: “!”, “,”, “.”, “?”. */
const isMark = (code: number): boolean => code === 32 || code === 33 || code === 44 || code === 46 || code === 63;

/** Where a word of plain letters or a short number ends that begins here, without the long pattern; its beginning where there is none. */
function plainEnd(text: string, from: number): number {
  let at = from;
  let code = text.charCodeAt(at);
  while ((code | 32) > 96 && (code | 32) < 123) code = text.charCodeAt(++at);
  if (at > from) return code === apostrophe || code > 127 ? from : at;
  while (isDigit(code)) code = text.charCodeAt(++at);
  const isAlone = at === text.length || (code === 32 && !isDigit(text.charCodeAt(at + 1)));
  return isAlone && at - from < shortestOdd ? at : from;
}

const isDigit = (code: number): boolean => code > 47 && code < 58;
/** So many digits in a row may be a telephone number. */
const shortestOdd = 7;

const apostrophe = 39;

/** “Put me down for no. 2”: within a sentence it is no refusal, and the dot ends nothing. */
function isNumberSign(tokens: Token[], raw: string, between: string): boolean {
  const before = tokens.at(-1);
  const isSign = before?.word === 'no' && before.gap < 3 && between.trim() === '.' && digit().test(raw);
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

/** What one piece of a text is: one word, or the words a contraction stands for. */
type Piece = {
  readonly kind: Token['kind'];
  readonly word: string;
  readonly seen: WordHashes;
  readonly longer: readonly Piece[] | undefined;
};

/** Words met before: the same string each time, so that whoever looks it up need not read its letters again. */
const met = new Map<string, Piece>();
const mostMet = 10_000;
/** Longer strings would hold on to the whole message that they were cut from. */
const longestMet = 12;

function pieceOf(raw: string): Piece {
  const known = met.get(raw);
  if (known !== undefined) return known;
  const kind = kindOf(raw);
  const found = kind === 'word' ? wordPiece(raw) : signPiece(raw, kind);
  if (kind !== 'address' && raw.length <= longestMet && met.size < mostMet) met.set(raw, found);
  return found;
}

/** No word is longer; the rest of such a one is not looked at. */
const longestWord = 60;

function wordPiece(raw: string): Piece {
  const folded = fold(raw.length > longestWord ? raw.slice(0, longestWord) : raw);
  const word = folded.includes("'") ? folded.replaceAll("'", '') : folded;
  const longer = (writtenInFull(folded) ?? writtenInFull(word))?.map(plainPiece);
  return { ...plainPiece(word), longer };
}

const plainPiece = (word: string): Piece => ({ kind: 'word', word, seen: hashesOf(word), longer: undefined });

function signPiece(raw: string, kind: 'number' | 'address' | 'emoji'): Piece {
  const seen = hashesOf(kind === 'number' ? '0' : kind === 'address' ? '@' : raw.slice(0, 2));
  return { kind, word: isCheck(kind, raw) ? 'check' : raw.toLowerCase(), seen, longer: undefined };
}

const isCheck = (kind: Token['kind'], raw: string): boolean => kind === 'emoji' && checks.has(raw.charCodeAt(0));
const digit = pattern(String.raw`^\p{N}`, 'u');
const letter = pattern(String.raw`^\p{L}`, 'u');

function push(tokens: Token[], raw: string, start: number, gap: Gap): void {
  const piece = pieceOf(raw);
  const { longer } = piece;
  if (longer === undefined || (raw === 'ill' && sickBefore(tokens))) tokens.push(tokenOf(piece, raw, start, gap));
  else for (let i = 0; i < longer.length; i++) tokens.push(tokenOf(longer[i] as Piece, raw, start, i === 0 ? gap : 0));
}

const tokenOf = ({ kind, word, seen }: Piece, raw: string, start: number, gap: Gap): Token => ({
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

function kindOf(raw: string): Token['kind'] {
  if (raw.includes('@')) return 'address';
  if (digit().test(raw))
    return raw.length > 6 && !raw.includes(':') && raw.replace(/\D/g, '').length >= 7 && !/^\d{4}-\d\d-\d\d$/.test(raw)
      ? 'address'
      : 'number';
  if (raw.startsWith('+') && raw.length > 4) return 'address';
  if (raw.startsWith('(')) return 'address';
  return letter().test(raw) || raw === '+' || raw === '&' || raw === '#' || raw === '=' ? 'word' : 'emoji';
}

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
