import { pattern } from './pattern.ts';

/** Does it begin with a capital? */
export function isUpper(raw: string): boolean {
  const first = raw.charAt(0);
  return first !== first.toLowerCase();
}

/** Is the letter at this place a small one? */
export function isLower(raw: string, at: number): boolean {
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
