import type { Reading } from '../reading.ts';
import { readThings } from './things.ts';

/** The things a message names, by number or in words, and those it names only to refuse them. */
export type Named = { readonly meant: readonly number[]; readonly refused: readonly number[] };

const refusals: ReadonlySet<string> = new Set([
  'not',
  'no',
  'never',
  'ni',
  'but',
  'except',
  'menos',
  'excepto',
  'nunca',
  'tampoco',
]);
const between: ReadonlySet<string> = new Set([
  'the',
  'to',
  'for',
  'la',
  'el',
  'a',
  'en',
  'number',
  'task',
  'on',
  'por',
  '#',
]);
const longest = 40;

/** “Not 3 but 4”, “la 2 no, mejor la 3”, “anything but 4”: which of the things are meant, and which are not. */
export function namedThings(reading: Reading): Named {
  const { tokens } = reading.sentence;
  const meant: number[] = [];
  const refused: number[] = [];
  for (let at = 0; at < Math.min(tokens.length, longest); ) {
    const chain = readThings(reading, at, false)
      .filter(({ either }) => either === undefined)
      .at(-1);
    if (chain === undefined) {
      at++;
      continue;
    }
    (isRefused(reading, at, chain.end) ? refused : meant).push(...chain.values);
    at = Math.max(at + 1, chain.end);
  }
  return { meant, refused };
}

function isRefused(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading.sentence;
  let at = from - 1;
  while (at > 0 && between.has(tokens[at]?.word ?? '') && (tokens[at + 1]?.gap ?? 0) === 0) at--;
  const before = tokens[at];
  if (before !== undefined && refusals.has(before.word) && (tokens[at + 1]?.gap ?? 0) === 0)
    return before.word !== 'but' || /^(anything|all|any|everything)$/.test(tokens[at - 1]?.word ?? '');
  const after = tokens[to];
  return after !== undefined && after.gap < 2 && after.word === 'no' && (tokens[to + 1]?.gap ?? 1) > 0;
}
