import { pattern } from './pattern.ts';

const marks = pattern(String.raw`\p{M}+`, 'gu');

/** Lower case without accents, so that “Después” and “despues” are one word. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  for (let i = 0; i < lower.length; i++) {
    if (lower.charCodeAt(i) > 127) return lower.normalize('NFD').replace(marks(), '');
  }
  return lower;
}
