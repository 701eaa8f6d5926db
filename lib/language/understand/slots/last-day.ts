import { concluding, since, untilLeads } from '../../../../templates/words/dates.ts';
import { refusing } from '../../../../templates/words/particles.ts';
import type { Reading } from '../reading.ts';
import { wordIn } from '../token.ts';
import { iso } from './calendar.ts';
import { spanAt } from './span.ts';
import { dayAt, daysUntil, lastingTo, mayTellDay } from './when.ts';

type Told = { readonly days: number; readonly isLed: boolean };

/**
 * Where more time is the matter, the days until when: “make it friday”, “not thursday, friday”, “mañana no, el sábado sí”.
 * Of several the last that is not refused, and where “until” leads to one, the last of those.
 */
export function lastDayMeant(reading: Reading): number | undefined {
  const { tokens } = reading.sentence;
  if (!mayTellDay(reading)) return undefined;
  const told: Told[] = [];
  let read = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (spanAt(tokens, at) !== undefined && !isPartOfDate(reading, at)) return undefined;
    const found = lastingTo(reading, at);
    if (found === undefined) continue;
    const days = daysUntil(reading, iso(found.day));
    // “Not until friday” and “can't till friday” are for friday.
    const before = wordIn(tokens, at - 1);
    const isLed = untilLeads.test(wordIn(tokens, at)) || untilLeads.test(before) || concluding.test(before);
    const isMeant = isLed || !isRefused(reading, read, at, found.end);
    if (days > 0 && isMeant && !since.test(before)) told.push({ days, isLed });
    read = tokens[found.end]?.word === 'no' ? found.end + 1 : found.end;
    at = Math.max(at, found.end - 1);
  }
  return (told.findLast(({ isLed }) => isLed) ?? told.at(-1))?.days;
}

/** “in three days”, “within a week”: a span that says how long, and is read as one. */
function isPartOfDate(reading: Reading, at: number): boolean {
  return dayAt(reading, at) !== undefined;
}

/** “not thursday”, “can't friday”, “thursday no”; a no that belongs to the day before counts only there. */
function isRefused({ sentence }: Reading, read: number, from: number, end: number): boolean {
  const { tokens } = sentence;
  if (tokens[end]?.word === 'no' && tokens[end]?.gap === 0) return true;
  for (let at = end; at < end + 3 && tokens[at]?.gap === 0; at++)
    if (/^(?:not|out)$/.test(wordIn(tokens, at))) return true;
  for (let at = from - 1; at >= Math.max(read, from - 3) && (tokens[at + 1]?.gap ?? 0) === 0; at--) {
    const word = wordIn(tokens, at);
    if (word === 'but' || word === 'pero') break;
    if (refusing.has(word)) return true;
  }
  return false;
}
