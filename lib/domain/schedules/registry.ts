import type { Schedule } from '../schedule.ts';
import { agreeingSchedules } from './agreeing.ts';
import { closingSchedules } from './closing.ts';
import { joiningSchedules } from './joining.ts';
import { stepEnds } from './stepEnds.ts';
import { workingSchedules } from './working.ts';

/** Every reason to speak first. The end of a step comes first: what it opens may make another reason moot. */
export const schedules: readonly Schedule[] = [
  stepEnds,
  ...joiningSchedules,
  ...agreeingSchedules,
  ...workingSchedules,
  ...closingSchedules,
];
