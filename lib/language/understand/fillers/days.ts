import { dayLeads, gathering, muteEnds, notGroups, untilWords } from '../../../../templates/words/particles.ts';
import type { Intent } from '../../../domain/intent.ts';
import type { Reading } from '../reading.ts';
import { iso, plusDays, today } from '../slots/calendar.ts';
import { cut } from '../slots/cut.ts';
import { hoursAt } from '../slots/hours.ts';
import { lastDayMeant } from '../slots/last-day.ts';
import { plainNumber } from '../slots/number.ts';
import { spanAt } from '../slots/span.ts';
import { dayAt, daysUntil, lastingTo, momentAt, whenIn } from '../slots/when.ts';
import { wordIn } from '../token.ts';
import type { Filler } from './filler.ts';

export const withDays =
  (name: string): Filler =>
  (reading) => {
    const { tokens } = reading.sentence;
    const until = reading.context.asked === 'deadline' ? lastDayMeant(reading) : undefined;
    if (until !== undefined) return { intent: name, days: until } as Intent;
    for (let at = 0; at < tokens.length; at++) {
      const span = spanAt(tokens, at);
      if (span !== undefined) return { intent: name, days: span.days } as Intent;
      const day = isDayLead(tokens[at]?.word) ? lastingTo(reading, at) : undefined;
      if (day !== undefined) return { intent: name, days: daysUntil(reading, iso(day.day)) } as Intent;
    }
    return { intent: name } as Intent;
  };

const isDayLead = (word: string | undefined): boolean => dayLeads.has(word ?? '');

export const away: Filler = (reading) => {
  const { tokens } = reading.sentence;
  const places = tokens.map((_, at) => at);
  // “Until monday”, and “regreso el 20 de mayo”, where the day begins a word later.
  const until = places
    .filter((at) => untilWords.has(wordIn(tokens, at)) && !/^(?:in|en)$/.test(wordIn(tokens, at + 1)))
    .map((at) => lastingTo(reading, at) ?? lastingTo(reading, at + 1))
    .find((found) => found !== undefined);
  if (until !== undefined) return { intent: 'away', until: iso(until.day) };
  const span = places.map((at) => spanAt(tokens, at)).find((found) => found !== undefined);
  if (span !== undefined) return { intent: 'away', days: span.days };
  // “May 9 to may 16”: the later day ends it.
  let day: ReturnType<typeof lastingTo>;
  for (let at = 0; at < tokens.length; at++) {
    const found = lastingTo(reading, at);
    if (found === undefined) continue;
    day = found;
    at = Math.max(at, found.end - 1);
  }
  return { intent: 'away', ...(day === undefined ? {} : { until: iso(day.day) }) };
};

export const time: Filler = (reading) => {
  const { tokens } = reading.sentence;
  for (let at = 0; at < tokens.length; at++) {
    const found = hoursAt(tokens, at);
    if (found !== undefined) return { intent: 'time', hours: found.hours };
  }
  const hours = tokens.map((token) => plainNumber(token)).find((value) => value !== undefined);
  return hours === undefined ? undefined : { intent: 'time', hours };
};

export const gather =
  (name: 'gather' | 'meet'): Filler =>
  (reading) => {
    const when = whenIn(reading);
    const where = withArticle(reading, cut(reading, name, 'where')) ?? placeBehind(reading);
    return { intent: name, ...(when === undefined ? {} : { when }), ...(where === undefined ? {} : { where }) };
  };

/** “At the porch” is the porch: a place keeps its article. */
function withArticle({ sentence }: Reading, place: string | undefined): string | undefined {
  if (place === undefined) return undefined;
  const before = sentence.text.slice(0, Math.max(0, sentence.text.indexOf(place)));
  return (/\b(?:the|la|el|las|los) $/i.exec(before)?.[0] ?? '') + place;
}

/** “gather sunday 4 roof”: what follows the day and hour of a command in few words is the place. */
function placeBehind(reading: Reading): string | undefined {
  const { tokens, text } = reading.sentence;
  if (tokens.length > longestMeeting || !gathering.test(wordIn(tokens, 0))) return undefined;
  const end = momentAt(reading, 1)?.end ?? dayAt(reading, 1)?.end;
  const place = end === undefined ? [] : tokens.slice(end);
  if (place.length === 0 || place.length > longestPlace || place.some(({ kind }) => kind !== 'word')) return undefined;
  const lead = /^(?:at|in|en|@)$/.test(place[0]?.word ?? '') ? 1 : 0;
  return place.length > lead ? text.slice(place[lead]?.start, place.at(-1)?.end) : undefined;
}

const longestMeeting = 8;
const longestPlace = 4;

export const mute: Filler = (reading) => {
  const { tokens } = reading.sentence;
  let until: string | undefined;
  for (let at = 0; at < tokens.length && until === undefined; at++) {
    const span = spanAt(tokens, at);
    if (span !== undefined) until = iso(plusDays(today(reading.context.now, reading.context.zone), span.days));
    else if (isDayLead(tokens[at]?.word) || at > 0) {
      const day = lastingTo(reading, at);
      if (day !== undefined) until = iso(day.day);
    }
  }
  const community = muted(reading, until !== undefined) ?? cut(reading, 'mute', 'community');
  return {
    intent: 'mute',
    ...(community === undefined ? {} : { community }),
    ...(until === undefined ? {} : { until }),
  };
};

/** “mute linden until june”, “mute shamrock please”: the group stands between the keyword and how long, or alone. */
function muted({ sentence }: Reading, isEnding: boolean): string | undefined {
  const { tokens, text } = sentence;
  if (!/^(?:mute|silenci(?:a|ar|en))$/.test(wordIn(tokens, 0))) return undefined;
  const end = tokens.findIndex(({ word }, at) => at > 1 && muteEnds.has(word));
  if (end < 0 && isEnding) return undefined;
  const name = tokens.slice(1, end < 0 ? undefined : end);
  const isName = name.length > 0 && name.every(({ gap, kind }) => gap === 0 && kind === 'word');
  return isName && !notGroups.has(name[0]?.word ?? '') ? text.slice(name[0]?.start, name.at(-1)?.end) : undefined;
}
