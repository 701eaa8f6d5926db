/** The calendar days and hours a message names, whatever it means: for goal dates, gatherings and pauses. */
import type { Locale } from '../domain/intent.ts';
import { clean } from './understand/clean.ts';
import { readingOf } from './understand/reading.ts';
import { clockAt, dayAt } from './understand/slots/when.ts';
import { sentenceOf } from './understand/token.ts';
import { tokenise } from './understand/tokenise.ts';

export type Where = { readonly now: string; readonly zone: string; readonly locale: Locale };

/** Longer texts than this name no date we could be sure of. */
const mostCharacters = 1600;

const scan = <T>(
  count: number,
  readAt: (at: number) => { readonly end: number; readonly value: T } | undefined,
): readonly T[] => {
  const found: T[] = [];
  for (let at = 0; at < count; ) {
    const read = readAt(at);
    if (read) found.push(read.value);
    at = read ? Math.max(read.end, at + 1) : at + 1;
  }
  return found;
};

const iso = ({ year, month, day }: { readonly year: number; readonly month: number; readonly day: number }): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** `YYYY-MM-DD`, in the order named: “saturday”, “15 de mayo”, “in three days”. */
export const daysIn = (text: string, where: Where): readonly string[] => {
  const cleaned = clean(text.slice(0, mostCharacters));
  const tokens = tokenise(cleaned);
  const reading = readingOf(sentenceOf(cleaned, tokens), { ...where, asked: 'none' });
  return scan(tokens.length, (at) => {
    const read = dayAt(reading, at);
    return read && { end: read.end, value: iso(read.day) };
  });
};

/** `HH:MM`, in the order named: “4pm”, “at 10:30”, “a las 6 de la tarde”. */
export const timesIn = (text: string, _where: Where): readonly string[] => {
  const tokens = tokenise(clean(text.slice(0, mostCharacters)));
  return scan(tokens.length, (at) => {
    const read = clockAt(tokens, at, false);
    return read && { end: read.end, value: read.time };
  });
};
