import { signatures } from '../../../templates/words/signatures.ts';
import { fold } from './fold.ts';
import { withoutEnd } from './letters.ts';
import { pattern } from './pattern.ts';
import { hasBreak, hasDigit, hasOdd, hasRoom, hasSemicolon, hasWords, marksOf } from './written.ts';

// Written as code points: some are invisible, and a bundle without other letters than ASCII is read twice as fast.
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it takes out.
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
/** ‘ ’ ‚ ‛ ′ ´ ʼ ＇ */
const singleQuotes = /[\u2018\u2019\u201A\u201B\u2032\u00B4`\u02BC\uFF07]/g;
/** “ ” „ ‟ ″ « » ＂ */
const doubleQuotes = /[\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB\uFF02]/g;
/** ‐ ‑ ‒ – — ― − */
const dashes = /[\u2010\u2011\u2012\u2013\u2014\u2015\u2212]/g;
/** “S T O P”. */
const spacedOut = pattern(String.raw`^\p{L}(?:\s\p{L}){2,}[.!]*$`, 'u');
const spaces = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\t]+/g;
const maySign = /(?:sent|enviado|mandado|outlook)/i;
const quotedHead = /^(?:on|el) .{4,120}(?:wrote|escribi[o\u00F3]):$/i;

/** What the person wrote: no invisible marks, plain quotes and dashes, no phone signature, no quoted lines. */
export function clean(text: string): string {
  const plain = (marksOf(text) & hasOdd) === 0 ? text : straighten(text);
  const marks = marksOf(plain);
  const holds = (mark: number): boolean => (marks & mark) !== 0;
  const whole = holds(hasRoom) ? plain.trim().replace(/ {3,}/g, ' ') : plain;
  const own = holds(hasBreak) ? ownLines(whole) : whole;
  const counted = holds(hasDigit) && mistaken.test(own) ? own.replace(mistakenDigits(), digitsOf) : own;
  const straight = holds(hasSemicolon) ? counted.replace(besideQuote, "'") : counted;
  if (!holds(hasWords)) return straight;
  return withoutSignature(isSpacedOut(straight) ? straight.replace(/\s/g, '') : straight);
}

const isSpacedOut = (text: string): boolean => text.charCodeAt(1) <= 32 && spacedOut().test(text);

/** “don;t”: on most keyboards it lies beside the apostrophe. */
const besideQuote = /(?<=[a-z]);(?=(?:t|s|m|d|re|ll|ve)\b)/gi;

/** “l0 days”, “1O”: letters that look like the digits they were meant to be. */
const mistaken = /[lI]\d|\dO/;
const mistakenDigits = pattern(String.raw`(?<![\p{L}\p{N}])(?:[lI]\d|\dO)(?![\p{L}\p{N}])`, 'gu');
const digitsOf = (typed: string): string => typed.replace(/[lI]/, '1').replace('O', '0');

/** NFKC turns full-width and styled letters into plain ones; zero-width joiners inside emoji carry no words. */
function straighten(text: string): string {
  return text
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(singleQuotes, "'")
    .replace(doubleQuotes, '"')
    .replace(dashes, '-')
    .replace(spaces, ' ')
    .replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n');
}

/** Phones and mail readers put the old text below or behind “>”; only the writer's own lines count. */
function ownLines(text: string): string {
  const kept: string[] = [];
  for (const line of text.split('\n')) {
    const bare = line.trim();
    if (bare === '--' || quotedHead.test(bare)) break;
    if (!bare.startsWith('>')) kept.push(bare);
  }
  const own = kept.join('\n').trim();
  return (own === '' ? text.replace(/^[>\s]+/gm, '').trim() : own).replace(/\n{3,}/g, '\n\n');
}

/** “Sent from my iPhone” at the end says nothing about what the person meant. */
function withoutSignature(text: string): string {
  if (text.length < 12 || !maySign.test(text)) return text;
  const tail = fold(text.slice(-90));
  for (const opening of signatures) {
    const at = tail.lastIndexOf(opening);
    if (at < 0) continue;
    const start = text.length - tail.length + at;
    if (start > 0 && isBreak(text, start)) return withoutEnd(text.slice(0, start), /[\s\-*_(]/);
  }
  return text;
}

function isBreak(text: string, at: number): boolean {
  return /[\s.\-*_(]$/.test(text.slice(Math.max(0, at - 2), at));
}
