/** Times as people say them, where the community lives. */

export const homeZone = 'America/New_York';

export const format = (at, zone, options) =>
  // Newer browsers put a narrow space before AM, which some fonts lack.
  new Intl.DateTimeFormat('en-US', { timeZone: zone, ...options }).format(new Date(at)).replace(/\u202f/g, ' ');

export const hourOf = (at, zone) => format(at, zone, { hour: 'numeric', minute: '2-digit' }).toLowerCase();
export const longDay = (at, zone) => format(at, zone, { weekday: 'long', month: 'long', day: 'numeric' });
export const shortDay = (at, zone) => format(at, zone, { weekday: 'short', month: 'short', day: 'numeric' });
export const moment = (at, zone) => `${shortDay(at, zone)}, ${hourOf(at, zone)}`;

/** A calendar day such as `2026-05-30`, which is the same everywhere. */
export const calendarDay = (day) => shortDay(`${day}T12:00:00Z`, 'UTC');

/** The wall clock of a zone, as milliseconds of a clock that knows no zones. */
const wallOf = (milliseconds, zone) => {
  const options = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' };
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: zone, hourCycle: 'h23', ...options }).formatToParts(
    milliseconds,
  );
  const part = (type) => Number(parts.find((one) => one.type === type).value);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
};

export const localDay = (at, zone) => new Date(wallOf(Date.parse(at), zone)).toISOString().slice(0, 10);

/** The instant at which the clocks of a zone show this day and hour. */
export const instantAt = (day, hour, zone) => {
  const wall = Date.parse(`${day}T${hour}:00Z`);
  const near = wall - (wallOf(wall, zone) - wall);
  return new Date(near - (wallOf(near, zone) - wall)).toISOString();
};

/** Nine in the morning, today or else tomorrow: by then nobody is asleep. */
export const nextMorning = (now, zone) => {
  const today = localDay(now, zone);
  const morning = instantAt(today, '09:00', zone);
  if (morning > now) return morning;
  const tomorrow = new Date(Date.parse(`${today}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  return instantAt(tomorrow, '09:00', zone);
};
