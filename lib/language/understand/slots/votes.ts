import { numberWords } from '../../../../templates/words/numbers.ts';
import {
  ballotRefusals,
  ballotWords,
  becauseWords,
  dotWords,
  towardWords,
} from '../../../../templates/words/particles.ts';
import { smallWords } from '../../../../templates/words/small.ts';
import type { Reading } from '../reading.ts';
import { listNumber, plainNumber } from './number.ts';
import { readThings } from './things.ts';

const times: Readonly<Record<string, number>> = { once: 1, twice: 2, thrice: 3, doble: 2, double: 2 };
const stray: ReadonlySet<string> = new Set([...smallWords, ...ballotWords]);

/**
 * A whole message read as dots, where the vote was asked: “two on the crosswalk and one on the dogs”, “all three on 2”,
 * “225”. Undefined when anything speaks against it: a negation, a question, or too many words that place no dot.
 */
export function ballot(reading: Reading): readonly number[] | undefined {
  const { tokens } = reading.sentence;
  const placed: number[] = [];
  let unknown = 0;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined || ballotRefusals.has(token.word) || token.asked) return undefined;
    const next = placeDots(reading, at, placed);
    if (next > at) {
      at = next;
      continue;
    }
    if (placed.length > 0 && (token.gap > 0 || becauseWords.has(token.word)) && !moreDotsFollow(reading, at)) break;
    if (!stray.has(token.word) && token.kind !== 'emoji') unknown++;
    if (unknown > (placed.length === 0 ? 3 : 1)) return undefined;
    at++;
  }
  return placed.length === 0 ? undefined : placed;
}

/** Places the dots that are named from here on; gives the place after them, or `at` when nothing is. */
function placeDots(reading: Reading, at: number, placed: number[]): number {
  const weighted = weightAt(reading, at);
  if (weighted !== undefined) {
    const [thing] = readThings(reading, weighted.end, false);
    const value = thing?.values[0];
    if (thing !== undefined && value !== undefined) {
      for (let i = 0; i < weighted.count; i++) placed.push(value);
      return thing.end;
    }
  }
  const glued = gluedDigits(reading, at);
  if (glued !== undefined) {
    placed.push(...glued);
    return at + 1;
  }
  const [thing] = readThings(reading, at, false);
  const value = thing?.values[0];
  if (thing === undefined || value === undefined) return at;
  const repeat = timesAt(reading, thing.end);
  const isNamedAgain =
    reading.sentence.tokens[at]?.kind === 'word' &&
    at > 0 &&
    (reading.sentence.tokens[at]?.gap ?? 0) > 0 &&
    placed.at(-1) === value &&
    plainNumber(reading.sentence.tokens[at - 1]) === value;
  if (!isNamedAgain) for (let i = 0; i < (repeat?.count ?? 1); i++) placed.push(value);
  return repeat?.end ?? thing.end;
}

/** “two dots on …”, “dos puntos a …”, “all three on …”, “two for …”. */
function weightAt(reading: Reading, from: number): { end: number; count: number } | undefined {
  const { tokens } = reading.sentence;
  let at = from;
  const first = tokens[at]?.word ?? '';
  const isAll =
    first === 'all' ||
    first === 'todos' ||
    first === 'los' ||
    first === 'las' ||
    first === 'my' ||
    first === 'mis' ||
    first === 'todo';
  while (at - from < 3 && /^(all|todos|todo|los|las|my|mis|both|the)$/.test(tokens[at]?.word ?? '')) at++;
  const number = plainNumber(tokens[at]);
  const count = number ?? (first === 'all' || first === 'todos' || first === 'todo' ? 3 : undefined);
  if (count === undefined || count > 3 || count < 1) return undefined;
  if (number !== undefined) at++;
  const hadDots = dotWords.has(tokens[at]?.word ?? '');
  while (dotWords.has(tokens[at]?.word ?? '') || /^(go|goes|van|va|vayan)$/.test(tokens[at]?.word ?? '')) at++;
  if (!towardWords.has(tokens[at]?.word ?? '')) return undefined;
  if (!hadDots && !isAll && number === undefined) return undefined;
  return { end: at + 1, count };
}

function timesAt(reading: Reading, at: number): { end: number; count: number } | undefined {
  const { tokens } = reading.sentence;
  const word = tokens[at]?.word ?? '';
  const count = times[word];
  if (count !== undefined) return { end: at + 1, count };
  const number = plainNumber(tokens[at]) ?? numberWords[word];
  const after = tokens[at + 1]?.word ?? '';
  const isTimes = after === 'times' || after === 'veces' || after === 'x' || dotWords.has(after);
  if (number !== undefined && number < 4 && number > 0 && isTimes) return { end: at + 2, count: number };
  if (
    /^(los|las|the|con)$/.test(word) &&
    (plainNumber(tokens[at + 1]) ?? 9) < 4 &&
    dotWords.has(tokens[at + 2]?.word ?? '')
  )
    return { end: at + 3, count: plainNumber(tokens[at + 1]) ?? 1 };
  return tokens[at]?.raw === 'x' && number === undefined && plainNumber(tokens[at + 1]) !== undefined
    ? { end: at + 2, count: plainNumber(tokens[at + 1]) ?? 1 }
    : undefined;
}

/** “225” where no thing has such a number means 2, 2 and 5. */
function gluedDigits(reading: Reading, at: number): readonly number[] | undefined {
  const word = reading.sentence.tokens[at]?.word ?? '';
  const items = reading.context.items;
  if (/^[1-9](?:\/[1-9]){1,2}$/.test(word)) return word.split('/').map(Number);
  if (!/^[1-9][.,]?[1-9][.,]?[1-9]?$/.test(word) || items === undefined) return undefined;
  const digits = word.replace(/\D/g, '').split('').map(Number);
  if (digits.length < 2 || items.some(({ number }) => number === Number(word))) return undefined;
  return digits.every((digit) => items.some(({ number }) => number === digit)) ? digits : undefined;
}

/** After a comma, do more dots follow before the end of the sentence? */
function moreDotsFollow(reading: Reading, from: number): boolean {
  const { tokens } = reading.sentence;
  for (let at = from; at < tokens.length && at < from + 8; at++) {
    if (at > from && (tokens[at]?.gap ?? 3) === 3) return false;
    if (
      !stray.has(tokens[at]?.word ?? '') &&
      listNumber(reading, at, false) === undefined &&
      readThings(reading, at, false).length === 0
    )
      return false;
    if (listNumber(reading, at, false) !== undefined || readThings(reading, at, false).length > 0) return true;
  }
  return false;
}
