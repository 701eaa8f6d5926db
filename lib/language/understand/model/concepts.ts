import { vocabulary } from './words.ts';

const shortest = 3;
const longest = 10;

/** Which concept a word belongs to: by itself, else by the longest beginning that is known. Undefined for most names. */
export function conceptOf(word: string): number | undefined {
  const { concepts, stems } = vocabulary();
  const exact = concepts.get(word);
  if (exact !== undefined) return exact;
  for (let length = Math.min(word.length, longest); length >= shortest; length--) {
    const found = stems.get(word.slice(0, length));
    if (found !== undefined) return found;
  }
  return undefined;
}
