import type { Schedule } from '../schedule.ts';
import { gatheringTomorrow } from './gathering-tomorrow.ts';
import { hostAsked } from './host-asked.ts';

/** One line a schedule. */
export const closingSchedules: readonly Schedule[] = [gatheringTomorrow, hostAsked];
