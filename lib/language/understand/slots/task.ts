import type { Filled, Reading } from '../match.ts';
import { listNumbers } from './number.ts';
import { readThings } from './things.ts';

/** Several numbers that were offered as alternatives (“3 or 5”): the person has not decided. */
export type Undecided = { readonly either: readonly number[] };

export function isUndecided(value: unknown): value is Undecided {
  return typeof value === 'object' && value !== null && 'either' in value;
}

/** The slot {task}: a number, several, or words that name one of the things shown. */
export function readTask(reading: Reading, at: number): readonly Filled[] {
  const found: Filled[] = [];
  for (const { end, values, either } of readThings(reading, at, true)) {
    const other = orNumber(reading, end);
    if (either !== undefined) found.push({ end, value: { either } });
    else if (other !== undefined) found.push({ end: other.end, value: { either: [...values, ...other.values] } });
    else found.push({ end, value: unique(values) });
  }
  return found;
}

function orNumber(reading: Reading, at: number): { end: number; values: readonly number[] } | undefined {
  const word = reading.sentence.tokens[at]?.word;
  if (word !== 'or' && word !== 'o' && word !== 'u') return undefined;
  const [numbers] = listNumbers(reading, at + 1, false);
  if (numbers !== undefined) return numbers;
  const [named] = readThings(reading, at + 1, false);
  return named === undefined || named.either !== undefined ? undefined : named;
}

export function unique(values: readonly number[]): number | readonly number[] {
  const different = [...new Set(values)];
  const [only] = different;
  return different.length === 1 && only !== undefined ? only : different;
}
