import { pattern } from './pattern.ts';

/** Does it begin with a capital? */
export function isUpper(raw: string): boolean {
  const code = raw.charCodeAt(0);
  if (code < 128) return code > 64 && code < 91;
  const first = raw.charAt(0);
  return first !== first.toLowerCase();
}

/** Is the letter at this place a small one? */
export function isLower(raw: string, at: number): boolean {
  const code = raw.charCodeAt(at);
  if (code < 128) return code > 96 && code < 123;
  const letter = raw.charAt(at);
  return letter !== letter.toUpperCase();
}

/** “Rosa”: a capital, then a small letter, as names are written. */
export const isTitled = (raw: string): boolean => isUpper(raw) && isLower(raw, 1);

/** What was typed between two places, to the end of its last word: “rosalind” is not “rosal”. */
export const wordsBetween = (text: string, from: number, to: number): string =>
  text.slice(from, to) + (isLower(text, to - 1) ? (/^[a-z]*/.exec(text.slice(to))?.[0] ?? '') : '');

/** What stands between words. */
export const notWord = pattern(String.raw`[^\p{L}\p{N}]+`, 'u');

/** Without these marks at its end. A pattern that ends in them would try from every one of ten thousand. */
export function withoutEnd(text: string, marks: RegExp): string {
  let end = text.length;
  while (end > 0 && marks.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** A longer text is kept as it was told. */
const longest = 400;

/** Without what such a pattern finds. */
export const without = (text: string, found: RegExp): string =>
  text.length > longest ? text : text.replace(found, '');
