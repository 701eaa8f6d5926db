/** The time on this machine: it runs like any clock, can jump, and is kept across restarts. */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { instantAt, isQuiet, localDay } from '../domain/time.ts';

export type JumpingClock = {
  readonly now: () => string;
  /** Jumps forward to an instant; a past one is ignored, because what was done was done. */
  readonly jumpTo: (instant: string) => void;
};

const homeZone = 'America/New_York';

/** Nobody's phone rings at night, so a first evening start would look dead: it begins at ten in the morning instead. */
const firstInstant = (): string => {
  const now = new Date().toISOString();
  const isNight = isQuiet(now, homeZone, { quietFrom: 20, quietTo: 8 });
  return isNight ? instantAt(localDay(now, homeZone), '10:00', homeZone) : now;
};

const readOffset = (file: string | undefined): number | undefined => {
  if (!file || !existsSync(file)) return undefined;
  const kept = Number(readFileSync(file, 'utf8'));
  return Number.isFinite(kept) ? kept : undefined;
};

/** Opens the clock. `start` (ISO) counts only the first time; `file` keeps how far it is from real time. */
export const openClock = ({ file, start }: { readonly file?: string; readonly start?: string }): JumpingClock => {
  let offset = readOffset(file) ?? Date.parse(start ?? firstInstant()) - Date.now();
  if (Number.isNaN(offset)) throw new Error('CLOCK_START must be an ISO time, such as 2026-05-06T14:00:00Z');
  const keep = (): void => {
    if (!file) return;
    writeFileSync(`${file}.new`, String(offset));
    renameSync(`${file}.new`, file);
  };
  keep();
  return {
    now: () => new Date(Date.now() + offset).toISOString(),
    jumpTo: (instant) => {
      const ahead = Date.parse(instant) - (Date.now() + offset);
      if (!(ahead > 0)) return;
      offset += ahead;
      keep();
    },
  };
};

const duration = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** Milliseconds of an ISO 8601 duration of weeks, days, hours, minutes, seconds; undefined when it is none. */
export const durationOf = (text: string): number | undefined => {
  const read = duration.exec(text);
  if (!read || text === 'P' || text.endsWith('T')) return undefined;
  const [weeks, days, hours, minutes, seconds] = read.slice(1).map((part) => Number(part ?? 0));
  const allHours = ((weeks ?? 0) * 7 + (days ?? 0)) * 24 + (hours ?? 0);
  return ((allHours * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0)) * 1000;
};
