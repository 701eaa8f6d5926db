import { weekends } from '../../../../templates/words/dates.ts';
import { beforeDays, dateOpeners, upToThen } from '../../../../templates/words/particles.ts';
import { monthOf, nearDayOf } from '../dictionary.ts';
import type { Reading } from '../reading.ts';
import { elementAt, joined, type Token, wordIn } from '../token.ts';
import { holds, isAddress, isCount, isDay, isNumber } from '../traits.ts';
import { type Day, dayOf, iso, nextMonthDay, plusDays, today } from './calendar.ts';
import { clockAt } from './clock.ts';
import { bareDay, dated, type Found, monthDay } from './month-day.ts';
import { spanAt } from './span.ts';
import { untilWeekday, weekdayAt } from './weekday.ts';

/** lib/language/dates.ts reads days and hours from one place. */
export { clockAt } from './clock.ts';

/** Without any of these no day is told. */
export const mayTellDay = ({ sentence }: Reading): boolean => holds(sentence, isDay | isCount | isNumber | isAddress);

/** Reads a day: “monday”, “next friday”, “may 15”, “the 15th”, “in three days”, “el lunes”, “15 de mayo”, “fin de mes”. */
export function dayAt(reading: Reading, from: number): Found | undefined {
  const { tokens } = reading.sentence;
  const now = today(reading.context.now, reading.context.zone);
  let at = from;
  let article = false;
  while (at - from < 3 && dateOpeners.has(wordIn(tokens, at))) {
    const word = tokens[at]?.word;
    article ||= word === 'the' || word === 'el' || word === 'del' || word === 'dia' || word === 'al';
    at++;
  }
  return (
    spanFrom(reading, from) ??
    spanAhead(tokens, at, now) ??
    namedDay(tokens, at, now) ??
    weekdayAt(tokens, at, now) ??
    monthDay(tokens, at, now) ??
    numericDay(tokens, at, now, reading.context.locale) ??
    (article ? bareDay(tokens, at, now) : undefined)
  );
}

/** The day until which something lasts: “I need the weekend” until its sunday, “until the weekend” only until it begins. */
export function lastingTo(reading: Reading, from: number): Found | undefined {
  const found = dayAt(reading, from);
  if (found === undefined) return undefined;
  const { tokens } = reading.sentence;
  const isLonger = weekends.test(joined(tokens, from, found.end)) && !upToThen.has(wordIn(tokens, from));
  return isLonger ? { ...found, day: plusDays(found.day, 1) } : found;
}

function namedDay(tokens: readonly Token[], at: number, now: Day): Found | undefined {
  const word = wordIn(tokens, at);
  const next = tokens[at + 1]?.word;
  if (word === 'day' && next === 'after' && tokens[at + 2]?.word === 'tomorrow')
    return { end: at + 3, day: plusDays(now, 2) };
  if (word === 'pasado' && next === 'manana') return { end: at + 2, day: plusDays(now, 2) };
  const near = nearDayOf(word);
  // “Por la mañana” is in the morning.
  if (near !== undefined && (word !== 'manana' || elementAt(tokens, at - 1)?.word !== 'la'))
    return { end: at + 1, day: plusDays(now, near) };
  if (word === 'weekend' || word === 'finde') return { end: at + 1, day: plusDays(now, untilWeekday(now, 6)) };
  if (word === 'fin' && next === 'de' && tokens[at + 2]?.word === 'semana')
    return { end: at + 3, day: plusDays(now, untilWeekday(now, 6)) };
  if (
    (word === 'end' && next === 'of') ||
    ((word === 'fin' || word === 'fines' || word === 'final') && next?.startsWith('de') === true)
  )
    return endOf(tokens, at + 2, now);
  return undefined;
}

function endOf(tokens: readonly Token[], from: number, now: Day): Found | undefined {
  let at = from;
  while (dateOpeners.has(wordIn(tokens, at))) at++;
  const word = wordIn(tokens, at);
  if (word === 'month' || word === 'mes') return { end: at + 1, day: dayOf(now.year, now.month + 1, 0) };
  if (word === 'week' || word === 'semana') return { end: at + 1, day: plusDays(now, untilWeekday(now, 0)) };
  if (word === 'year' || word === 'ano') return { end: at + 1, day: dayOf(now.year, 12, 31) };
  const month = monthOf(word);
  if (month === undefined) return undefined;
  return { end: at + 1, day: dayOf(month < now.month ? now.year + 1 : now.year, month + 1, 0) };
}

/** 2026-12-01, 5/12 (month first in English, day first in Spanish). */
function numericDay(tokens: readonly Token[], at: number, now: Day, locale: 'en' | 'es'): Found | undefined {
  const word = wordIn(tokens, at);
  if (/^\d{4}-\d\d-\d\d$/.test(word))
    return { end: at + 1, day: dayOf(Number(word.slice(0, 4)), Number(word.slice(5, 7)), Number(word.slice(8))) };
  // A half, as in “1/2 way”.
  if (word === '1/2') return undefined;
  if (!word.includes('/')) return undefined;
  const [one, two] = word.split('/').map(Number);
  if (one === undefined || two === undefined || Number.isNaN(one) || Number.isNaN(two)) return undefined;
  const dayFirst = one > 12 || (locale === 'es' && two <= 12);
  return dated(at + 1, nextMonthDay(now, dayFirst ? two : one, dayFirst ? one : two));
}

/** “in three days”, “dentro de una semana”, “a week from now”. */
function spanAhead(tokens: readonly Token[], from: number, now: Day): Found | undefined {
  let at = from;
  const word = tokens[at]?.word;
  const says = word === 'in' || word === 'en' || (word === 'dentro' && tokens[at + 1]?.word === 'de');
  if (!says) return undefined;
  at += word === 'dentro' ? 2 : 1;
  const span = spanAt(tokens, at);
  return span === undefined ? undefined : { end: span.end, day: plusDays(now, span.days) };
}

/** “a week from saturday”. */
function spanFrom(reading: Reading, at: number): Found | undefined {
  const span = spanAt(reading.sentence.tokens, at);
  if (span === undefined || reading.sentence.tokens[span.end]?.word !== 'from') return undefined;
  const first = dayAt(reading, span.end + 1);
  return first && { end: first.end, day: plusDays(first.day, span.days) };
}

/** Whole days from today to an ISO date. */
export function daysUntil(reading: Reading, date: string): number {
  const now = iso(today(reading.context.now, reading.context.zone));
  return Math.round((Date.parse(date) - Date.parse(now)) / 86_400_000);
}

/** A day and the hour told with it, as ISO local time, and the place of the first word after them. */
export function momentAt(reading: Reading, from: number): { readonly end: number; readonly iso: string } | undefined {
  const { tokens } = reading.sentence;
  const first = dayAt(reading, from);
  const timeAfter = clockAt(tokens, first?.end ?? from, first !== undefined);
  if (first !== undefined && timeAfter === undefined) return { end: first.end, iso: iso(first.day) };
  if (timeAfter === undefined) return undefined;
  const day = first ?? dayAt(reading, timeAfter.end);
  if (day === undefined) return undefined;
  return { end: Math.max(day.end, timeAfter.end), iso: `${iso(day.day)}T${timeAfter.time}` };
}

const longestSearch = 40;

/** The words that name a day, with its hour where one is told, anywhere in the message: “saturday 10”, “viernes a las 6”. */
export function whenIn(reading: Reading): string | undefined {
  const { tokens, text } = reading.sentence;
  if (!mayTellDay(reading)) return undefined;
  for (let at = 0; at < Math.min(tokens.length, longestSearch); at++) {
    const found = momentAt(reading, at);
    if (found === undefined) continue;
    while (at < found.end - 1 && beforeDays.has(wordIn(tokens, at))) at++;
    return text.slice(tokens[at]?.start, tokens[found.end - 1]?.end);
  }
  return undefined;
}
