/** What a story may throw, and the line it leaves in the log. */
import type { Log } from './ports.ts';

/** Thrown when AWS answers that a function may not do this: no outage that passes, but a right that lib/infra/grants.ts lacks. */
export class RightMissing extends Error {
  override readonly name = 'RightMissing';

  constructor(cause: unknown) {
    super('This function may not do this to the table: lib/infra/grants.ts lacks a right.', { cause });
  }
}

/** So long a row may fail, each minute again, before somebody is called: a connection that broke is back by then. */
const patientMinutes = 5;

/** Name and message of what was thrown, for the log. */
export const wordsOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : 'unknown';

/**
 * One row could not be dealt with; it stays where it is and is tried again. `lateMinutes` is how long its moment is past.
 * What lasts, and what no waiting can mend, is an alarm.
 */
export const logFailedRow = (log: Log, story: string, error: unknown, lateMinutes = 0): void => {
  if (error instanceof RightMissing) {
    log({ story, alarm: 'A right is missing: neighbors wait until it is granted and deployed', error: wordsOf(error) });
    return;
  }
  const isLate = lateMinutes >= patientMinutes;
  const said = isLate
    ? { alarm: 'Something a neighbor waits for fails again each minute', minutes: Math.floor(lateMinutes) }
    : { trouble: 'one row failed and is left to the next minute' };
  log({ story, ...said, error: wordsOf(error) });
};
