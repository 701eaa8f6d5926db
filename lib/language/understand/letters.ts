import { pattern } from '../../../templates/words/pattern.ts';

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

/** What was typed between two places, to the ends of its words: “rosalind” is not “rosal”, but “tellrosa” opens with a command. */
export function wordsBetween(text: string, from: number, to: number): string {
  let [start, end] = [from, to];
  while (start > 0 && isLower(text, start) && isLetter(text, start - 1)) start--;
  if (start === 0) start = from;
  while (end > start && end < text.length && isLower(text, end) && isLetter(text, end - 1)) end++;
  return text.slice(start, end);
}

const isLetter = (text: string, at: number): boolean => text.charAt(at).toLowerCase() !== text.charAt(at).toUpperCase();

/** What stands between words. */
export const notWord = pattern(String.raw`[^\p{L}\p{N}]+`, 'u');
