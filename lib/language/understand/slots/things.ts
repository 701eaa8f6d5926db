import { thingJoins } from '../../../../templates/words/particles.ts';
import { itemNamed } from '../items.ts';
import type { Reading } from '../reading.ts';
import { wordIn } from '../token.ts';
import { isUnit, listNumber } from './number.ts';
import { isUndecided } from './task.ts';

/** Things of a list named one after the other, by number or in words; `either` when a name fits two equally. */
export type Things = { readonly end: number; readonly values: readonly number[]; readonly either?: readonly number[] };

/** Every chain of things that begins here, shortest first: “3 and 5”, “the flyer and number 4”. */
export function readThings(reading: Reading, from: number, guess: boolean): readonly Things[] {
  const chains: Things[] = [];
  const values: number[] = [];
  let at = from;
  while (values.length < 12) {
    const one = oneThing(reading, at, guess && values.length === 0);
    if (one === undefined) break;
    if (one.either !== undefined) {
      if (values.length === 0) chains.push({ end: one.end, values: [], either: one.either });
      break;
    }
    values.push(...one.values);
    chains.push({ end: one.end, values: [...values] });
    at = afterJoin(reading, one.end);
  }
  return chains;
}

function oneThing(reading: Reading, at: number, guess: boolean): Things | undefined {
  const number = listNumber(reading, at, guess);
  if (number !== undefined && !isUnit(reading, number.end)) {
    const counted = countedThing(reading, number.end, number.value);
    return counted ?? { end: number.end, values: [number.value] };
  }
  const [named] = itemNamed(reading, at);
  if (named === undefined) return undefined;
  if (isUndecided(named.value)) return { end: named.end, values: [], either: named.value.either };
  return { end: named.end, values: typeof named.value === 'number' ? [named.value] : [] };
}

/** “van 4 rosales de 9”, “dos cotizaciones”: a number right before the words of another thing counts those. */
function countedThing(reading: Reading, at: number, number: number): Things | undefined {
  if (reading.context.asked === 'vote' || (reading.sentence.tokens[at]?.gap ?? 1) > 0) return undefined;
  const [named] = itemNamed(reading, at);
  if (named === undefined || typeof named.value !== 'number' || named.value === number) return undefined;
  const begins = contentWords(reading, at);
  return begins ? { end: named.end, values: [named.value] } : undefined;
}

/** The words of the thing follow at once, without “and” or an article between. */
function contentWords(reading: Reading, at: number): boolean {
  const word = wordIn(reading.sentence.tokens, at);
  return !thingJoins.has(word) && word.length > 3;
}

/** “3 and also 5”, “#7 and I can also do the photos”. Without a joining word, the next must be a number or follow a comma. */
function afterJoin(reading: Reading, from: number): number {
  const { tokens } = reading.sentence;
  let at = from;
  while (at - from < 5 && thingJoins.has(wordIn(tokens, at))) at++;
  if (at > from && /^(en|para|con|por|on|for|with|in)$/.test(wordIn(tokens, at))) at++;
  return at;
}
