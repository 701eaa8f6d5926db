import type { Schedule } from '../schedule.ts';
import { checkinDigest } from './checkinDigest.ts';
import { checkinOpens } from './checkinOpens.ts';
import { drift } from './drift.ts';
import { firstSteps } from './firstSteps.ts';
import { invitation } from './invitation.ts';
import { leadCall } from './leadCall.ts';
import { leadMissing } from './leadMissing.ts';
import { meetingNews } from './meetingNews.ts';
import { meetingNotes } from './meetingNotes.ts';
import { newTasks } from './newTasks.ts';
import { nudge } from './nudge.ts';

/** One line a schedule. */
export const workingSchedules: readonly Schedule[] = [
  leadCall,
  firstSteps,
  leadMissing,
  checkinOpens,
  meetingNews,
  meetingNotes,
  checkinDigest,
  nudge,
  newTasks,
  invitation,
  drift,
];
