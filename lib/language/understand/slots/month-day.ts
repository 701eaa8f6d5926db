import { monthOf, ordinalOf } from '../dictionary.ts';
import { type Token, wordIn } from '../token.ts';
import { type Day, dayOf, nextMonthDay } from './calendar.ts';
import { plainNumber } from './number.ts';

export type Found = { readonly end: number; readonly day: Day };

export function monthDay(tokens: readonly Token[], from: number, now: Day): Found | undefined {
  const month = monthOf(wordIn(tokens, from));
  if (month !== undefined) {
    let at = from + 1;
    if (tokens[at]?.word === 'the' || tokens[at]?.word === 'el') at++;
    const number = dayNumber(tokens, at);
    if (number !== undefined) return dated(number.end, nextMonthDay(now, month, number.value));
    // “If I may” names no month.
    if (/^(?:i|we|it|you)$/.test(wordIn(tokens, from - 1))) return undefined;
    return { end: from + 1, day: dayOf(month <= now.month ? now.year + 1 : now.year, month, 1) };
  }
  const number = dayNumber(tokens, from);
  if (number === undefined) return undefined;
  let at = number.end;
  while (tokens[at]?.word === 'of' || tokens[at]?.word === 'de') at++;
  const named = monthOf(wordIn(tokens, at));
  return named === undefined ? undefined : dated(at + 1, nextMonthDay(now, named, number.value));
}

export function dated(end: number, day: Day | undefined): Found | undefined {
  return day === undefined ? undefined : { end, day };
}

export function dayNumber(tokens: readonly Token[], at: number): { end: number; value: number } | undefined {
  const value = plainNumber(tokens[at]);
  const isTens = value === 20 || value === 30;
  if (value === undefined || (isTens && tokens[at]?.kind === 'word')) return dayInWords(tokens, at) ?? asDay(value, at);
  if (value < 1 || value > 31) return undefined;
  const after = tokens[at + 1];
  const isStuck = after !== undefined && after.start === tokens[at]?.end && /^(st|nd|rd|th|ro|er)$/.test(after.word);
  return { end: isStuck ? at + 2 : at + 1, value };
}

const asDay = (value: number | undefined, at: number): { end: number; value: number } | undefined =>
  value === undefined ? undefined : { end: at + 1, value };

/** “the sixteenth”, “twenty first”. */
function dayInWords(tokens: readonly Token[], at: number): { end: number; value: number } | undefined {
  const word = wordIn(tokens, at);
  const tens = word === 'twenty' ? 20 : word === 'thirty' ? 30 : 0;
  const ordinal = ordinalOf(tens > 0 ? wordIn(tokens, at + 1) : word);
  const value = ordinal === undefined || (tens > 0 && ordinal > 9) ? 0 : tens + ordinal;
  return value < 1 || value > 31 ? undefined : { end: tens > 0 ? at + 2 : at + 1, value };
}

/** “The first thing on monday” names no day of the month. */
const firstAlone = 4;

export function bareDay(tokens: readonly Token[], at: number, now: Day): Found | undefined {
  const number = dayNumber(tokens, at);
  if (number === undefined || (number.value < firstAlone && plainNumber(tokens[at]) === undefined)) return undefined;
  return dated(number.end, nextMonthDay(now, undefined, number.value));
}
