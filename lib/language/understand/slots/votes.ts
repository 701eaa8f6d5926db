import type { Filled, Reading } from '../match.ts';
import { isUndecided } from './task.ts';
import { itemNamed } from '../items.ts';
import { numberWords } from '../../../../templates/words/numbers.ts';
import { isUnit, listNumbers, plainNumber } from './number.ts';

const counts: Readonly<Record<string, number>> = { once: 1, twice: 2, thrice: 3, double: 2, doble: 2, both: 2, all: 3 };

/** The slot {votes}: dots in the order they were placed; “2 twice and 5”, “all three on 2”, “the crosswalk and the bench”. */
export function readVotes(reading: Reading, at: number): readonly Filled[] {
  const found: Filled[] = [];
  for (const { end, values } of listNumbers(reading, at, true)) {
    const times = timesAt(reading, end);
    if (times !== undefined) {
      const last = values.at(-1);
      const all = [...values, ...new Array<number>(times.count - 1).fill(last ?? 0)];
      const more = [...readVotes(reading, times.end)];
      for (const other of more) found.push({ end: other.end, value: [...all, ...(other.value as readonly number[])] });
      found.push({ end: times.end, value: all });
    }
    if (!isUnit(reading.sentence.tokens[end])) found.push({ end, value: values });
  }
  const named = namedVotes(reading, at);
  if (named !== undefined) found.push(named);
  return found;
}

function timesAt(reading: Reading, at: number): { end: number; count: number } | undefined {
  const { tokens } = reading.sentence;
  const word = tokens[at]?.word ?? '';
  const count = counts[word];
  if (count !== undefined && word !== 'all' && word !== 'both') return { end: skipAnd(reading, at + 1), count };
  const number = plainNumber(tokens[at]) ?? numberWords[word];
  const after = tokens[at + 1]?.word ?? '';
  if (number !== undefined && number < 4 && number > 0 && (after === 'times' || after === 'veces')) return { end: skipAnd(reading, at + 2), count: number };
  return undefined;
}

function skipAnd(reading: Reading, at: number): number {
  const word = reading.sentence.tokens[at]?.word;
  return word === 'and' || word === 'y' || word === 'then' ? at + 1 : at;
}

function namedVotes(reading: Reading, from: number): Filled | undefined {
  const votes: number[] = [];
  let at = from;
  for (;;) {
    const [named] = itemNamed(reading, at);
    if (named === undefined || isUndecided(named.value) || typeof named.value !== 'number') break;
    votes.push(named.value);
    at = skipAnd(reading, named.end);
    if (at === named.end && (reading.sentence.tokens[at]?.gap ?? 3) !== 1) break;
  }
  return votes.length === 0 ? undefined : { end: at, value: votes };
}
