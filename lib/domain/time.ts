/** Days and hours where people live. Pure: `Intl` only, and the time is always given. */
import type { Day, Instant } from './nouns.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const instant = (milliseconds: number): Instant => new Date(milliseconds).toISOString();
export const millisecondsOf = (at: Instant): number => Date.parse(at);

export const plusMinutes = (at: Instant, minutes: number): Instant => instant(millisecondsOf(at) + minutes * minute);
export const plusHours = (at: Instant, hours: number): Instant => instant(millisecondsOf(at) + hours * hour);
export const plusDays = (at: Instant, days: number): Instant => instant(millisecondsOf(at) + days * day);
export const hoursBetween = (from: Instant, to: Instant): number => (millisecondsOf(to) - millisecondsOf(from)) / hour;
export const earlierOf = (a: Instant, b: Instant): Instant => (a < b ? a : b);
export const laterOf = (a: Instant, b: Instant): Instant => (a > b ? a : b);

const formatters = new Map<string, Intl.DateTimeFormat>();

const formatterOf = (zone: string): Intl.DateTimeFormat => {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formatters.set(zone, made);
  return made;
};

/** True for names that `Intl` knows. */
export const isZone = (zone: string): boolean => {
  try {
    formatterOf(zone);
    return true;
  } catch {
    return false;
  }
};

/** Wall clock in a zone, as if it were UTC, in milliseconds. */
const wallOf = (milliseconds: number, zone: string): number => {
  const parts: Record<string, number> = {};
  for (const { type, value } of formatterOf(zone).formatToParts(milliseconds)) parts[type] = Number(value);
  const { year = 0, month = 1, day: date = 1, hour: hours = 0, minute: minutes = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, date, hours, minutes, second);
};

export const localDay = (at: Instant, zone: string): Day => instant(wallOf(millisecondsOf(at), zone)).slice(0, 10);
/** `HH:MM` on the wall. */
export const localTime = (at: Instant, zone: string): string => instant(wallOf(millisecondsOf(at), zone)).slice(11, 16);

/**
 * The instant at which clocks in `zone` show this day and time. A time that spring skips becomes the next valid
 * minute; one that autumn repeats is the first of the two.
 */
export const instantAt = (on: Day, time: string, zone: string): Instant => {
  const wall = Date.parse(`${on}T${time}:00.000Z`);
  const before = wall - (wallOf(wall - day, zone) - (wall - day));
  const after = wall - (wallOf(wall + day, zone) - (wall + day));
  const fits = [before, after].filter((candidate) => wallOf(candidate, zone) === wall);
  if (fits.length > 0) return instant(Math.min(...fits));
  let low = Math.min(before, after);
  let high = Math.max(before, after);
  while (high - low > 1000) {
    const middle = low + Math.floor((high - low) / 2000) * 1000;
    if (middle === low) break;
    if (wallOf(middle, zone) < wall) low = middle;
    else high = middle;
  }
  return instant(high);
};

export const addDays = (on: Day, days: number): Day =>
  instant(Date.parse(`${on}T00:00:00.000Z`) + days * day).slice(0, 10);
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(`${to}T00:00:00.000Z`) - Date.parse(`${from}T00:00:00.000Z`)) / day);
/** 0 is Sunday. */
export const weekday = (on: Day): number => new Date(`${on}T00:00:00.000Z`).getUTCDay();
/** The first Saturday strictly after a day. */
export const saturdayAfter = (on: Day): Day => addDays(on, ((6 - weekday(on) + 6) % 7) + 1);

export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00.000Z`));

/** Local hours between which nothing unasked is sent. */
export type QuietHours = { readonly quietFrom: number; readonly quietTo: number };

export const isQuiet = (at: Instant, zone: string, quiet: QuietHours): boolean => {
  const hours = Number(localTime(at, zone).slice(0, 2));
  return quiet.quietFrom > quiet.quietTo
    ? hours >= quiet.quietFrom || hours < quiet.quietTo
    : hours >= quiet.quietFrom && hours < quiet.quietTo;
};

const clock = (hours: number): string => `${String(hours).padStart(2, '0')}:00`;

/** `at` itself when people are awake, otherwise the next morning when quiet ends. */
export const nextWaking = (at: Instant, zone: string, quiet: QuietHours): Instant => {
  if (!isQuiet(at, zone, quiet)) return at;
  const today = localDay(at, zone);
  const morning = instantAt(today, clock(quiet.quietTo), zone);
  return morning > at ? morning : instantAt(addDays(today, 1), clock(quiet.quietTo), zone);
};
