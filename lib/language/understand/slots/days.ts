import { behindDays, partsOfDay, untilLeads, vagueDays } from '../../../../templates/words/dates.ts';
import { daysOfUnit } from '../dictionary.ts';
import type { Reading } from '../reading.ts';
import { elementAt, type Token, wordIn } from '../token.ts';
import { iso } from './calendar.ts';
import { heardAs, plainNumber } from './number.ts';
import { spanAt } from './span.ts';
import { daysUntil, lastingTo } from './when.ts';

const longest = 40;

/** How many days a message asks for, wherever it says so: a span, hours by the day, or the day it lasts until. */
export function daysIn(reading: Reading): number | undefined {
  const { tokens } = reading.sentence;
  for (let at = 0; at < Math.min(tokens.length, longest); at++) {
    const span = spanAt(tokens, at);
    if (span !== undefined && span.days > 0) return span.days;
    const bare = tokens[at]?.gap === 3 ? bareUnit(tokens.slice(at, at + 2)) : undefined;
    if (bare !== undefined) return bare;
    const hours = plainNumber(tokens[at]);
    const isHours = /^(more|mas)?$/.test(wordIn(tokens, at + 1)) ? tokens[at + 2]?.word : tokens[at + 1]?.word;
    // “Give me tree days”.
    const heard = (heardAs(tokens[at] as Token) ?? 0) * (daysOfUnit(isHours ?? '') ?? 0);
    if (heard > 0) return heard;
    if (hours !== undefined && hours >= 24 && hours % 24 === 0 && /^(h|hr|hrs|hours|horas)$/.test(isHours ?? ''))
      return hours / 24;
    if (hours !== undefined && partsOfDay.test(isHours ?? '')) return hours;
    const found = untilAt(reading, at);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** “Week more”, “fortnight please”. */
function bareUnit([unit, next]: readonly Token[]): number | undefined {
  const days = daysOfUnit(unit?.word ?? '') ?? 0;
  return days > 6 && behindDays.test(next?.word ?? '') ? days : undefined;
}

/** A day counts where “until” leads to it, or where it is all that is said. */
function untilAt(reading: Reading, at: number): number | undefined {
  const { tokens } = reading.sentence;
  const isLed = untilLeads.test(wordIn(tokens, at));
  const isFirst = at === 0 || (tokens[at]?.gap ?? 0) === 3;
  if (!isLed && !isFirst) return undefined;
  const found = lastingTo(reading, at);
  if (found === undefined || (!isLed && (tokens[found.end]?.gap ?? 3) < 3 && tokens[found.end]?.word !== 'at'))
    return undefined;
  return daysUntil(reading, iso(found.day));
}

/** “A few days”, “unos días”, “a day or two” name no number. */
export function isVague(reading: Reading): boolean {
  // “Unos quince días” are fifteen.
  const words = reading.sentence.tokens
    .slice(0, longest)
    .map((token, at, all) =>
      /^un[oa]s$/.test(elementAt(all, at - 1)?.word ?? '') && plainNumber(token) ? '2' : token.word,
    )
    .join(' ');
  return vagueDays.test(words);
}
