import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  instantAt,
  isQuiet,
  localDay,
  localTime,
  nextWaking,
  saturdayAfter,
  weekday,
} from '../../lib/domain/time.ts';

const zones = [
  'America/New_York',
  'America/Chicago',
  'America/Los_Angeles',
  'America/Puerto_Rico',
  'Europe/Madrid',
  'America/Mexico_City',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
];
const zone = fc.constantFrom(...zones);
const instant = fc
  .integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2035, 0, 1) })
  .map((at) => new Date(at).toISOString());
const day = instant.map((at) => at.slice(0, 10));
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hours, minutes]) => `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`);

describe('days and hours where people live, judged by luxon', () => {
  test('an instant has the same day and time on the wall', () => {
    fc.assert(
      fc.property(instant, zone, (at, where) => {
        const judged = DateTime.fromISO(at, { zone: where });
        expect([localDay(at, where), localTime(at, where)]).toEqual([
          judged.toFormat('yyyy-MM-dd'),
          judged.toFormat('HH:mm'),
        ]);
      }),
      { numRuns: 2000 },
    );
  });

  test('a time on the wall that exists gives the same instant; a repeated one the first of the two', () => {
    fc.assert(
      fc.property(day, time, zone, (on, at, where) => {
        const judged = DateTime.fromISO(`${on}T${at}:00`, { zone: where });
        fc.pre(judged.toFormat('HH:mm') === at);
        const earlier = judged.getPossibleOffsets().sort((a, b) => a.toMillis() - b.toMillis())[0] ?? judged;
        expect(instantAt(on, at, where)).toBe(earlier.toUTC().toISO());
      }),
      { numRuns: 2000 },
    );
  });

  test('a time that spring skips becomes the next valid minute', () => {
    expect(instantAt('2026-03-08', '02:30', 'America/New_York')).toBe('2026-03-08T07:00:00.000Z');
    expect(instantAt('2026-03-29', '02:15', 'Europe/Madrid')).toBe('2026-03-29T01:00:00.000Z');
  });

  test('a time that autumn repeats is the first of the two', () => {
    expect(instantAt('2026-11-01', '01:30', 'America/New_York')).toBe('2026-11-01T05:30:00.000Z');
  });

  test('the next waking moment is never at night, never in the past, and now when people are awake', () => {
    fc.assert(
      fc.property(
        instant,
        zone,
        fc.integer({ min: 18, max: 23 }),
        fc.integer({ min: 5, max: 10 }),
        (at, where, quietFrom, quietTo) => {
          const quiet = { quietFrom, quietTo };
          const waking = nextWaking(at, where, quiet);
          expect(waking >= at).toBe(true);
          expect(isQuiet(waking, where, quiet)).toBe(false);
          if (!isQuiet(at, where, quiet)) expect(waking).toBe(at);
        },
      ),
    );
  });

  test('the Saturday after a day is a Saturday within the week that follows', () => {
    fc.assert(
      fc.property(day, (on) => {
        const saturday = saturdayAfter(on);
        expect(weekday(saturday)).toBe(6);
        expect(saturday > on && saturday <= addDays(on, 7)).toBe(true);
      }),
    );
  });
});
