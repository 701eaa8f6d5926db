import type { Schedule } from '../schedule.ts';

/** One line a schedule. */
export const workingSchedules: readonly Schedule[] = [];
