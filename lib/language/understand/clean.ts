import { signatures } from '../../../templates/words/signatures.ts';
import { fold } from './fold.ts';

// Built from code points so that the source holds no invisible character.
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it takes out.
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
const singleQuotes = /[‘’‚‛′´`ʼ＇]/g;
const doubleQuotes = /[“”„‟″«»＂]/g;
const dashes = /[‐‑‒–—―−]/g;
/** “S T O P”. */
const spacedOut = /^\p{L}(?:\s\p{L}){2,}[.!]*$/u;
const spaces = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\t]+/g;
const maySign = /(?:sent|enviado|mandado|outlook)/i;
const odd = /[^\n -~]/;
const quotedHead = /^(?:on|el) .{4,120}(?:wrote|escribi[oó]):$/i;

/** What the person wrote: no invisible marks, plain quotes and dashes, no phone signature, no quoted lines. */
export function clean(text: string): string {
  const plain = odd.test(text) ? straighten(text) : text;
  const whole = plain.includes('\n') ? ownLines(plain) : plain.trim();
  return withoutSignature(spacedOut.test(whole) ? whole.replace(/\s/g, '') : whole);
}

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
  return own === '' ? text.replace(/^[>\s]+/gm, '').trim() : own;
}

/** “Sent from my iPhone” at the end says nothing about what the person meant. */
function withoutSignature(text: string): string {
  if (text.length < 12 || !maySign.test(text)) return text;
  const tail = fold(text.slice(-90));
  for (const opening of signatures) {
    const at = tail.lastIndexOf(opening);
    if (at < 0) continue;
    const start = text.length - tail.length + at;
    if (start > 0 && isBreak(text, start)) return text.slice(0, start).replace(/[\s\-*_(]+$/, '');
  }
  return text;
}

function isBreak(text: string, at: number): boolean {
  return /[\s.\-*_(]$/.test(text.slice(Math.max(0, at - 2), at));
}
