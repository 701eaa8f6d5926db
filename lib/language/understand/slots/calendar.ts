/** A day where the member lives; `weekday` 0 is Sunday. */
export type Day = { readonly year: number; readonly month: number; readonly day: number; readonly weekday: number };

const formats = new Map<string, Intl.DateTimeFormat>();
let lastNow = '';
let lastZone = '';
let lastDay: Day | undefined;

/** Today in this IANA zone at this ISO instant. An unknown zone counts as UTC, so that a wrong setting never throws. */
export function today(now: string, zone: string): Day {
  if (now === lastNow && zone === lastZone && lastDay !== undefined) return lastDay;
  const instant = new Date(now);
  const [month, day, year] = formatOf(zone)
    .format(Number.isNaN(instant.getTime()) ? 0 : instant)
    .split('/')
    .map(Number);
  lastNow = now;
  lastZone = zone;
  lastDay = dayOf(year ?? 1970, month ?? 1, day ?? 1);
  return lastDay;
}

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const shape = { year: 'numeric', month: 'numeric', day: 'numeric' } as const;
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-US', { ...shape, timeZone: zone });
  } catch {
    format = new Intl.DateTimeFormat('en-US', { ...shape, timeZone: 'UTC' });
  }
  formats.set(zone, format);
  return format;
}

/** Normalises overflow: the 32nd of January is the 1st of February. */
export function dayOf(year: number, month: number, day: number): Day {
  const date = new Date(Date.UTC(year, month - 1, day));
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

export function plusDays(from: Day, days: number): Day {
  return dayOf(from.year, from.month, from.day + days);
}

export function iso(day: Day): string {
  return `${day.year}-${String(day.month).padStart(2, '0')}-${String(day.day).padStart(2, '0')}`;
}

/** The next time this day of the month comes, in this month or a later one. */
export function nextMonthDay(from: Day, month: number | undefined, day: number): Day | undefined {
  if (day < 1 || day > 31 || (month !== undefined && (month < 1 || month > 12))) return undefined;
  if (month === undefined)
    return day > from.day ? dayOf(from.year, from.month, day) : dayOf(from.year, from.month + 1, day);
  const here = month > from.month || (month === from.month && day >= from.day);
  return dayOf(here ? from.year : from.year + 1, month, day);
}
