import { nextWords } from '../../../../templates/words/particles.ts';
import { weekdayOf } from '../dictionary.ts';
import { type Token, wordIn } from '../token.ts';
import { type Day, dayOf, nextMonthDay, plusDays } from './calendar.ts';
import { clockAt } from './clock.ts';
import { bareDay, dated, dayNumber, type Found, monthDay } from './month-day.ts';
import { plainNumber } from './number.ts';

/** Days until the next such weekday; today's name means a week from now. */
export function untilWeekday(now: Day, weekday: number): number {
  return (weekday - now.weekday + 7) % 7 || 7;
}

export function weekdayAt(tokens: readonly Token[], from: number, now: Day): Found | undefined {
  let at = from;
  const isNext = nextWords.has(wordIn(tokens, at));
  if (isNext) at++;
  const word = wordIn(tokens, at);
  if (isNext && (word === 'week' || word === 'semana'))
    return { end: at + 1, day: plusDays(now, untilWeekday(now, 1)) };
  if (isNext && (word === 'month' || word === 'mes')) return { end: at + 1, day: dayOf(now.year, now.month + 1, 1) };
  if (isNext && (word === 'year' || word === 'ano')) return { end: at + 1, day: dayOf(now.year + 1, 1, 1) };
  if (isNext && word === 'weekend') return { end: at + 1, day: plusDays(now, untilWeekday(now, 6) + 7) };
  const weekday = weekdayOf(word);
  if (weekday === undefined) return undefined;
  at++;
  const follows = wordIn(tokens, at);
  const later = nextWords.has(follows)
    ? 1
    : follows === 'que' && /^(?:viene|entra)$/.test(wordIn(tokens, at + 1))
      ? 2
      : 0;
  // “Saturday week” and “monday after next” are a week later.
  const isWeekOn = (follows === 'week' && !isNext) || (follows === 'after' && tokens[at + 1]?.word === 'next');
  if (isWeekOn) return { end: at + (follows === 'week' ? 1 : 2), day: plusDays(now, untilWeekday(now, weekday) + 7) };
  const ofNext = weekAhead(tokens, at);
  // Weeks begin on monday: “thursday next week” is the one after the coming monday.
  if (ofNext > at) return { end: ofNext, day: plusDays(now, untilWeekday(now, 1) + ((weekday + 6) % 7)) };
  const dated = monthDay(tokens, at, now);
  if (dated !== undefined) return dated;
  const onDate = datedWeekday(tokens, at, now, weekday);
  if (onDate !== undefined) return onDate;
  const numbered = plainNumber(tokens[at + 1]);
  const isThe = follows === 'the' && numbered !== undefined;
  if (isThe) return bareDay(tokens, at + 1, now);
  return { end: at + later, day: plusDays(now, weekdayDistance(now, weekday, isNext || later > 0)) };
}

/** “next week”, “of next week”, “de la otra semana”, “de la semana que viene”: the place behind them, or the place itself. */
function weekAhead(tokens: readonly Token[], at: number): number {
  let next = at;
  while (/^(?:of|de|la)$/.test(wordIn(tokens, next)) && next - at < 2) next++;
  const [one, two, three] = [wordIn(tokens, next), wordIn(tokens, next + 1), wordIn(tokens, next + 2)];
  if (/^(?:next|otra|proxima|siguiente)$/.test(one) && (two === 'week' || two === 'semana')) return next + 2;
  if (one !== 'semana') return at;
  if (two === 'que' && three === 'viene') return next + 3;
  return /^(?:proxima|siguiente|entrante)$/.test(two) ? next + 2 : at;
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
