import type { Schedule } from '../schedule.ts';

/** One line a schedule. */
export const agreeingSchedules: readonly Schedule[] = [];
