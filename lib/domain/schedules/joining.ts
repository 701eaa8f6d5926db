import type { Schedule } from '../schedule.ts';
import { organizerSilent } from './organizerSilent.ts';

/** One line a schedule. */
export const joiningSchedules: readonly Schedule[] = [organizerSilent];
