import { irregularPasts } from '../../../../templates/words/deeds.ts';
import { itemNamed, wordsOf } from '../items.ts';
import type { Filled, Reading } from '../match.ts';
import { stem } from '../stem.ts';
import { isUndecided, unique } from './task.ts';
import { readThings } from './things.ts';

/** The slot {named}: a thing of the list in words only, by two of its words or all of them (“paint the bench”). */
export function readNamed(reading: Reading, at: number): readonly Filled[] {
  if (reading.context.items === undefined) return [];
  const [first] = itemNamed(reading, at);
  if (first === undefined || isUndecided(first.value) || !isClear(reading, at, first)) return [];
  return readThings(reading, at, false)
    .filter(({ either }) => either === undefined)
    .map(({ end, values }) => ({ end, value: unique(values) }));
}

/** One word alone may be chance; where tasks were asked for it is enough. */
function isClear(reading: Reading, at: number, named: Filled): boolean {
  if (reading.context.asked === 'tasks') return true;
  const item = wordsOf(reading.context.items ?? []).find(({ number }) => number === named.value);
  if (item === undefined) return false;
  let shared = 0;
  for (let i = at; i < named.end; i++) if (item.words.has(stem(reading.sentence.tokens[i]?.word ?? ''))) shared++;
  return shared > 1 || shared >= item.words.size;
}

/** The slot {item}: a thing of the list in words, even by one of them. */
export function readItem(reading: Reading, at: number): readonly Filled[] {
  const [named] = itemNamed(reading, at);
  if (named === undefined || isUndecided(named.value)) return [];
  const short = firstWordOf(reading, at, named);
  return short === undefined ? [named] : [short, named];
}

/** The slot {doneAs}: the state a thing of the list is brought to by its own verb: “printed”, “baked”, “pintada”. */
export function readDoneAs(reading: Reading, at: number): readonly Filled[] {
  const word = reading.sentence.tokens[at]?.word ?? '';
  if (!/(ed|ad[oa]s?|id[oa]s?|ch[oa]s?)$/.test(word) && irregularPasts[word] === undefined) return [];
  const root = stem(irregularPasts[word] ?? word);
  return wordsOf(reading.context.items ?? []).some(({ words }) => words.has(root))
    ? [{ end: at + 1, value: word }]
    : [];
}

/** The slot {doing}: a thing of the list told as something I do, Spanish: “imprimo los volantes”. */
export function readDoing(reading: Reading, at: number): readonly Filled[] {
  const verb = reading.sentence.tokens[at];
  if (verb === undefined || !/[^aeiou]o$|io$|eo$/.test(verb.word) || verb.word.length < 4) return [];
  const root = stem(verb.word);
  const named = readNamed(reading, at);
  return wordsOf(reading.context.items ?? []).some(({ words }) => words.has(root)) ? named : [];
}

/** “the chili is cooked” names the chili before it says what became of it. */
function firstWordOf(reading: Reading, at: number, named: Filled): Filled | undefined {
  const item = wordsOf(reading.context.items ?? []).find(({ number }) => number === named.value);
  for (let i = at; i < named.end - 1; i++) {
    if (item?.words.has(stem(reading.sentence.tokens[i]?.word ?? '')) === true)
      return { end: i + 1, value: named.value };
  }
  return undefined;
}
