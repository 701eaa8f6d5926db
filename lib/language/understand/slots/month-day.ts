import { monthOf } from '../dictionary.ts';
import type { Token } from '../token.ts';
import { type Day, dayOf, nextMonthDay } from './calendar.ts';
import { plainNumber } from './number.ts';

export type Found = { readonly end: number; readonly day: Day };

export function monthDay(tokens: readonly Token[], from: number, now: Day): Found | undefined {
  const month = monthOf(tokens[from]?.word ?? '');
  if (month !== undefined) {
    let at = from + 1;
    if (tokens[at]?.word === 'the' || tokens[at]?.word === 'el') at++;
    const number = dayNumber(tokens, at);
    if (number !== undefined) return dated(number.end, nextMonthDay(now, month, number.value));
    return { end: from + 1, day: dayOf(month <= now.month ? now.year + 1 : now.year, month, 1) };
  }
  const number = dayNumber(tokens, from);
  if (number === undefined) return undefined;
  let at = number.end;
  while (tokens[at]?.word === 'of' || tokens[at]?.word === 'de') at++;
  const named = monthOf(tokens[at]?.word ?? '');
  return named === undefined ? undefined : dated(at + 1, nextMonthDay(now, named, number.value));
}

export function dated(end: number, day: Day | undefined): Found | undefined {
  return day === undefined ? undefined : { end, day };
}

export function dayNumber(tokens: readonly Token[], at: number): { end: number; value: number } | undefined {
  const value = plainNumber(tokens[at]);
  if (value === undefined || value < 1 || value > 31) return undefined;
  const after = tokens[at + 1];
  const isStuck = after !== undefined && after.start === tokens[at]?.end && /^(st|nd|rd|th|ro|er)$/.test(after.word);
  return { end: isStuck ? at + 2 : at + 1, value };
}

export function bareDay(tokens: readonly Token[], at: number, now: Day): Found | undefined {
  const number = dayNumber(tokens, at);
  return number === undefined ? undefined : dated(number.end, nextMonthDay(now, undefined, number.value));
}
