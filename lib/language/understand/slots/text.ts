import { notNames } from '../../../../templates/words/particles.ts';

export function canBeName(word: string): boolean {
  return word.length > 1 && !notNames.has(word);
}
