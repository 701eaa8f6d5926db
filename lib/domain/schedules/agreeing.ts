import type { Schedule } from '../schedule.ts';
import { pauseOver } from './pause-over.ts';
import { surfaceList } from './surface-list.ts';
import { surfaceReminder } from './surface-reminder.ts';

/** One line a schedule. */
export const agreeingSchedules: readonly Schedule[] = [pauseOver, surfaceReminder, surfaceList];
