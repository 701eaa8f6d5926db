import type { Reading } from '../reading.ts';
import { listNumbers } from './number.ts';
import { readThings } from './things.ts';

/** Several numbers that were offered as alternatives (“3 or 5”): the person has not decided. */
export type Undecided = { readonly either: readonly number[] };

export function isUndecided(value: unknown): value is Undecided {
  return typeof value === 'object' && value !== null && 'either' in value;
}

function _orNumber(reading: Reading, at: number): { end: number; values: readonly number[] } | undefined {
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
