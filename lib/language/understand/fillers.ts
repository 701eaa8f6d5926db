import { channelWords, languageWords } from '../../../templates/words/leads.ts';
import type { Channel, Intent } from '../../domain/intent.ts';
import { bareAnswer } from './answers.ts';
import type { Evidence } from './evidence.ts';
import type { Reading } from './match.ts';
import { readAddress } from './slots/address.ts';
import { iso } from './slots/calendar.ts';
import { guestsIn } from './slots/guests.ts';
import { hoursAt } from './slots/hours.ts';
import { readRating } from './slots/rating.ts';
import { spanAt } from './slots/span.ts';
import { unique } from './slots/task.ts';
import { readThings } from './slots/things.ts';
import { ballot } from './slots/votes.ts';
import { dayAt, daysUntil } from './slots/when.ts';
import { leadText, personIn } from './telling.ts';

/** Finds the slots of one intent wherever in the message they are; nothing when one that it needs is missing. */
export type Filler = (reading: Reading, evidence: Evidence) => Intent | undefined;

/** Tasks by number or in words, anywhere in the message. */
function thingsIn(reading: Reading): number | readonly number[] | undefined {
  const { tokens } = reading.sentence;
  const values: number[] = [];
  for (let at = 0; at < tokens.length; ) {
    const chain = readThings(reading, at, false)
      .filter(({ either }) => either === undefined)
      .at(-1);
    if (chain !== undefined && values.length === 0) values.push(...chain.values);
    at = Math.max(at + 1, chain?.end ?? 0);
  }
  return values.length === 0 ? undefined : unique(values);
}

export const withTask =
  (name: string, needed: boolean): Filler =>
  (reading) => {
    const task = thingsIn(reading);
    if (task === undefined && needed) return undefined;
    return { intent: name, ...(task === undefined ? {} : { task }) } as Intent;
  };

export const withNumber =
  (name: string): Filler =>
  (reading) => {
    const found = thingsIn(reading);
    return typeof found === 'number' ? ({ intent: name, number: found } as Intent) : undefined;
  };

export const withDays =
  (name: string): Filler =>
  (reading) => {
    const { tokens } = reading.sentence;
    for (let at = 0; at < tokens.length; at++) {
      const span = spanAt(tokens, at);
      if (span !== undefined) return { intent: name, days: span.days } as Intent;
      const day = isDayLead(tokens[at]?.word) ? dayAt(reading, at) : undefined;
      if (day !== undefined) return { intent: name, days: daysUntil(reading, iso(day.day)) } as Intent;
    }
    return { intent: name } as Intent;
  };

const isDayLead = (word: string | undefined): boolean =>
  /^(until|till|til|hasta|by|para|through|thru|on|el|tomorrow|manana|next)$/.test(word ?? '');

export const away: Filler = (reading) => {
  const { tokens } = reading.sentence;
  for (let at = 0; at < tokens.length; at++) {
    const span = spanAt(tokens, at);
    if (span !== undefined) return { intent: 'away', days: span.days };
    const day = dayAt(reading, at);
    if (day !== undefined) return { intent: 'away', until: iso(day.day) };
  }
  return { intent: 'away' };
};

export const prefer: Filler = (reading) => {
  const { tokens } = reading.sentence;
  const address = tokens.map((_, at) => readAddress(reading, at)[0]?.value).find((value) => value !== undefined);
  if (typeof address === 'string')
    return { intent: 'prefer', channel: address.includes('@') ? 'email' : 'sms', address };
  const named: Channel[] = [];
  for (const { word } of tokens) {
    const channel = channelWords[word];
    if (channel !== undefined) named.push(channel);
  }
  const refused = tokens.findIndex(({ word }) => /^(not|no|stop|instead|than|of|dejen|lugar|vez)$/.test(word));
  const [first] = named;
  if (first === undefined) return undefined;
  const other = named.find((channel) => channel !== first);
  const firstAt = tokens.findIndex(({ word }) => channelWords[word] !== undefined);
  return { intent: 'prefer', channel: other !== undefined && refused >= 0 && refused < firstAt ? other : first };
};

export const language: Filler = (reading) => {
  const named = reading.sentence.tokens.map(({ word }) => languageWords[word]).filter((locale) => locale !== undefined);
  const [only] = new Set(named);
  return only === undefined || new Set(named).size > 1 ? undefined : { intent: 'language', locale: only };
};

export const time: Filler = (reading) => {
  const { tokens } = reading.sentence;
  for (let at = 0; at < tokens.length; at++) {
    const found = hoursAt(tokens, at);
    if (found !== undefined) return { intent: 'time', hours: found.hours };
  }
  return undefined;
};

export const rsvp =
  (coming: 'yes' | 'no' | 'maybe'): Filler =>
  (reading) => {
    if (reading.context.asked !== 'rsvp' && coming === 'maybe') return { intent: 'rsvp', coming };
    const guests = guestsIn(reading);
    return { intent: 'rsvp', coming, ...(guests === undefined || coming === 'no' ? {} : { guests }) };
  };

export const withText =
  (name: string): Filler =>
  (reading) => {
    const text = leadText(reading, name);
    return text === '' ? undefined : ({ intent: name, text } as Intent);
  };

export const withPerson =
  (name: string): Filler =>
  (reading) => {
    const person = personIn(reading);
    if (person !== undefined) return { intent: name, who: person.who } as Intent;
    const number = name === 'organizer' ? undefined : thingsIn(reading);
    return typeof number === 'number' ? ({ intent: name, number } as Intent) : undefined;
  };

export const tell: Filler = (reading) => {
  const person = personIn(reading);
  if (person === undefined || person.text === '') return undefined;
  return { intent: 'tell', who: person.who, text: person.text };
};

export const vote: Filler = (reading) => {
  const numbers = ballot(reading);
  if (numbers !== undefined) return { intent: 'vote', numbers };
  const found = thingsIn(reading);
  return found === undefined ? undefined : { intent: 'vote', numbers: typeof found === 'number' ? [found] : found };
};

export const merge: Filler = (reading) => {
  const found = thingsIn(reading);
  return typeof found === 'object' ? { intent: 'merge', numbers: found } : undefined;
};

export const answer: Filler = (reading, evidence) => {
  const { asked } = reading.context;
  if (asked === 'survey') return readRating(reading);
  if (asked !== 'which') return undefined;
  const given = bareAnswer(reading, evidence.found);
  if (given?.intent === 'answer') return given;
  const found = thingsIn(reading);
  return typeof found === 'number' ? { intent: 'answer', value: found } : undefined;
};

export const invite: Filler = (reading) => {
  const { tokens } = reading.sentence;
  const at = tokens.findIndex(({ kind }) => kind === 'address');
  const [found] = at < 0 ? [] : readAddress(reading, at);
  if (found === undefined) return undefined;
  const person = personIn(reading);
  return { intent: 'invite', address: String(found.value), ...(person === undefined ? {} : { name: person.who }) };
};

export const mute: Filler = (reading) => {
  const { until } = { until: undefined, ...(away(reading, noEvidence) ?? {}) } as { until?: string };
  return { intent: 'mute', ...(until === undefined ? {} : { until }) };
};

export const noEvidence: Evidence = { found: [], stops: false, said: { intent: 'unknown', text: '' }, exact: false };
