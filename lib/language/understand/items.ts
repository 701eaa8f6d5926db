import { smallWords } from '../../../templates/words/small.ts';
import type { Item } from '../../domain/intent.ts';
import { fold } from './fold.ts';
import type { Filled, Reading } from './match.ts';

const small: ReadonlySet<string> = new Set(smallWords);
const notWord = /[^\p{L}\p{N}]+/u;
const known = new WeakMap<readonly Item[], readonly Named[]>();

type Named = { readonly number: number; readonly words: ReadonlySet<string> };

/** Words that name one of the things shown; two that fit equally give `{either}`, never a guess. */
export function itemNamed(reading: Reading, from: number): readonly Filled[] {
  const { items } = reading.context;
  if (items === undefined || items.length === 0) return [];
  const { tokens } = reading.sentence;
  const said: string[] = [];
  let end = from;
  let last = from;
  while (end < tokens.length && end - from < 14) {
    const token = tokens[end];
    if (token === undefined || (end > from && token.gap === 3)) break;
    const word = stem(token.word);
    if (!small.has(token.word)) {
      if (token.gap > 0 && end > from && said.length > 0 && !fits(items, word)) break;
      if (!fits(items, word)) break;
      said.push(word);
      last = end + 1;
    }
    end++;
  }
  if (said.length === 0) return [];
  const oneAfter = tokens[last]?.word;
  if (oneAfter === 'one' || oneAfter === 'task' || oneAfter === 'thing' || oneAfter === 'job' || oneAfter === 'part') last++;
  const numbers = bestItems(items, said);
  const [only] = numbers;
  if (only === undefined) return [];
  return [{ end: last, value: numbers.length === 1 ? only : { either: numbers } }];
}

function fits(items: readonly Item[], word: string): boolean {
  return wordsOf(items).some((item) => item.words.has(word));
}

/** The numbers of the items that share the most (and the rarest) of these words. */
export function bestItems(items: readonly Item[], said: readonly string[]): readonly number[] {
  const all = wordsOf(items);
  let best = 0;
  let numbers: number[] = [];
  for (const item of all) {
    let score = 0;
    for (const word of said) {
      if (item.words.has(word)) score += 1 / all.filter((other) => other.words.has(word)).length;
    }
    if (score > best + 1e-9) {
      best = score;
      numbers = [item.number];
    } else if (score > 0 && Math.abs(score - best) < 1e-9) numbers.push(item.number);
  }
  return numbers;
}

function wordsOf(items: readonly Item[]): readonly Named[] {
  const cached = known.get(items);
  if (cached !== undefined) return cached;
  const named = items.map(({ number, text }) => ({ number, words: contentWords(text) }));
  known.set(items, named);
  return named;
}

export function contentWords(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const word of fold(text).replaceAll("'", '').split(notWord)) {
    if (word !== '' && !small.has(word)) words.add(stem(word));
  }
  return words;
}

/** “flyers”, “flyer” and “painting”, “paint” are one word when people point at something. */
export function stem(word: string): string {
  if (word.length > 5 && word.endsWith('ing')) return word.slice(0, -3);
  if (word.length > 4 && word.endsWith('es')) return word.slice(0, -2);
  if (word.length > 3 && word.endsWith('s')) return word.slice(0, -1);
  if (word.length > 4 && word.endsWith('ed')) return word.slice(0, -2);
  return word.length > 4 && word.endsWith('e') ? word.slice(0, -1) : word;
}
