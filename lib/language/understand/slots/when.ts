import { dateOpeners } from '../../../../templates/words/particles.ts';
import { monthOf, nearDayOf, weekdayOf } from '../dictionary.ts';
import type { Reading } from '../reading.ts';
import type { Token } from '../token.ts';
import { type Day, dayOf, iso, nextMonthDay, plusDays, today } from './calendar.ts';
import { clockAt } from './clock.ts';
import { plainNumber } from './number.ts';
import { spanAt } from './span.ts';

const nexts: ReadonlySet<string> = new Set(['next', 'proximo', 'proxima', 'siguiente', 'que viene']);
type Found = { readonly end: number; readonly day: Day };

/** lib/language/dates.ts reads days and hours from one place. */
export { clockAt } from './clock.ts';

/** Reads a day: “monday”, “next friday”, “may 15”, “the 15th”, “in three days”, “el lunes”, “15 de mayo”, “fin de mes”. */
export function dayAt(reading: Reading, from: number): Found | undefined {
  const { tokens } = reading.sentence;
  const now = today(reading.context.now, reading.context.zone);
  let at = from;
  let article = false;
  while (at - from < 3 && dateOpeners.has(tokens[at]?.word ?? '')) {
    const word = tokens[at]?.word;
    article ||= word === 'the' || word === 'el' || word === 'dia' || word === 'al';
    at++;
  }
  return (
    spanAhead(tokens, at, now) ??
    namedDay(tokens, at, now) ??
    weekdayAt(tokens, at, now) ??
    monthDay(tokens, at, now) ??
    numericDay(tokens, at, now, reading.context.locale) ??
    (article ? bareDay(tokens, at, now) : undefined)
  );
}

function namedDay(tokens: readonly Token[], at: number, now: Day): Found | undefined {
  const word = tokens[at]?.word ?? '';
  const next = tokens[at + 1]?.word;
  if (word === 'day' && next === 'after' && tokens[at + 2]?.word === 'tomorrow')
    return { end: at + 3, day: plusDays(now, 2) };
  if (word === 'pasado' && next === 'manana') return { end: at + 2, day: plusDays(now, 2) };
  const near = nearDayOf(word);
  if (near !== undefined) return { end: at + 1, day: plusDays(now, near) };
  if (word === 'weekend') return { end: at + 1, day: plusDays(now, untilWeekday(now, 6)) };
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
  while (dateOpeners.has(tokens[at]?.word ?? '')) at++;
  const word = tokens[at]?.word ?? '';
  if (word === 'month' || word === 'mes') return { end: at + 1, day: dayOf(now.year, now.month + 1, 0) };
  if (word === 'week' || word === 'semana') return { end: at + 1, day: plusDays(now, untilWeekday(now, 0)) };
  if (word === 'year' || word === 'ano') return { end: at + 1, day: dayOf(now.year, 12, 31) };
  const month = monthOf(word);
  if (month === undefined) return undefined;
  return { end: at + 1, day: dayOf(month < now.month ? now.year + 1 : now.year, month + 1, 0) };
}

/** Days until the next such weekday; today's name means a week from now. */
function untilWeekday(now: Day, weekday: number): number {
  return (weekday - now.weekday + 7) % 7 || 7;
}

function weekdayAt(tokens: readonly Token[], from: number, now: Day): Found | undefined {
  let at = from;
  const isNext = nexts.has(tokens[at]?.word ?? '');
  if (isNext) at++;
  const word = tokens[at]?.word ?? '';
  if (isNext && (word === 'week' || word === 'semana'))
    return { end: at + 1, day: plusDays(now, untilWeekday(now, 1)) };
  if (isNext && (word === 'month' || word === 'mes')) return { end: at + 1, day: dayOf(now.year, now.month + 1, 1) };
  if (isNext && (word === 'year' || word === 'ano')) return { end: at + 1, day: dayOf(now.year + 1, 1, 1) };
  if (isNext && word === 'weekend') return { end: at + 1, day: plusDays(now, untilWeekday(now, 6) + 7) };
  const weekday = weekdayOf(word);
  if (weekday === undefined) return undefined;
  at++;
  const follows = tokens[at]?.word ?? '';
  const later = nexts.has(follows) ? 1 : follows === 'que' && tokens[at + 1]?.word === 'viene' ? 2 : 0;
  // “Saturday week” and “monday after next” are a week later.
  const isWeekOn = (follows === 'week' && !isNext) || (follows === 'after' && tokens[at + 1]?.word === 'next');
  if (isWeekOn) return { end: at + (follows === 'week' ? 1 : 2), day: plusDays(now, untilWeekday(now, weekday) + 7) };
  const dated = monthDay(tokens, at, now);
  if (dated !== undefined) return dated;
  const onDate = datedWeekday(tokens, at, now, weekday);
  if (onDate !== undefined) return onDate;
  const numbered = plainNumber(tokens[at + 1]);
  const isThe = follows === 'the' && numbered !== undefined;
  if (isThe) return bareDay(tokens, at + 1, now);
  return { end: at + later, day: plusDays(now, weekdayDistance(now, weekday, isNext)) };
}

/** No clock goes further by day, and no weekday is named that is further off. */
const lastHour = 12;
const furthest = 60;

/** “sábado 16 a las 10”, “sat 16”: the number is the day where it fits the weekday, or where an hour follows of its own. */
function datedWeekday(tokens: readonly Token[], at: number, now: Day, weekday: number): Found | undefined {
  const number = dayNumber(tokens, at);
  if (number === undefined || (tokens[at]?.gap ?? 0) > 1 || clockAt(tokens, at, true)?.end !== at + 1) return undefined;
  const hasHour = clockAt(tokens, number.end, false) !== undefined;
  if (number.value <= lastHour && !hasHour) return undefined;
  for (let ahead = 1; ahead <= furthest; ahead++) {
    const day = plusDays(now, ahead);
    if (day.weekday === weekday && day.day === number.value) return { end: number.end, day };
  }
  return hasHour ? dated(number.end, nextMonthDay(now, undefined, number.value)) : undefined;
}

/** “next friday” said on a wednesday is the friday of the week after. */
function weekdayDistance(now: Day, weekday: number, isNext: boolean): number {
  const days = untilWeekday(now, weekday);
  if (!isNext) return days;
  const sunday = (7 - now.weekday) % 7;
  return days <= sunday ? days + 7 : days;
}

function monthDay(tokens: readonly Token[], from: number, now: Day): Found | undefined {
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

function dated(end: number, day: Day | undefined): Found | undefined {
  return day === undefined ? undefined : { end, day };
}

function dayNumber(tokens: readonly Token[], at: number): { end: number; value: number } | undefined {
  const value = plainNumber(tokens[at]);
  if (value === undefined || value < 1 || value > 31) return undefined;
  const after = tokens[at + 1];
  const isStuck = after !== undefined && after.start === tokens[at]?.end && /^(st|nd|rd|th|ro|er)$/.test(after.word);
  return { end: isStuck ? at + 2 : at + 1, value };
}

function bareDay(tokens: readonly Token[], at: number, now: Day): Found | undefined {
  const number = dayNumber(tokens, at);
  return number === undefined ? undefined : dated(number.end, nextMonthDay(now, undefined, number.value));
}

/** 2026-12-01, 5/12 (month first in English, day first in Spanish). */
function numericDay(tokens: readonly Token[], at: number, now: Day, locale: 'en' | 'es'): Found | undefined {
  const word = tokens[at]?.word ?? '';
  if (/^\d{4}-\d\d-\d\d$/.test(word))
    return { end: at + 1, day: dayOf(Number(word.slice(0, 4)), Number(word.slice(5, 7)), Number(word.slice(8))) };
  const parts = word.split('/').map(Number);
  const [one, two] = parts;
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
const leading: ReadonlySet<string> = new Set([
  'on',
  'at',
  'by',
  'the',
  'el',
  'la',
  'los',
  'de',
  'del',
  'for',
  'para',
  'a',
  'al',
]);

/** The words that name a day, with its hour where one is told, anywhere in the message: “saturday 10”, “viernes a las 6”. */
export function whenIn(reading: Reading): string | undefined {
  const { tokens, text } = reading.sentence;
  for (let at = 0; at < Math.min(tokens.length, longestSearch); at++) {
    const found = momentAt(reading, at);
    if (found === undefined) continue;
    while (at < found.end - 1 && leading.has(tokens[at]?.word ?? '')) at++;
    return text.slice(tokens[at]?.start, tokens[found.end - 1]?.end);
  }
  return undefined;
}
