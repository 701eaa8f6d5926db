/** A meeting was taken back, or the work ended before it: nobody should stand before a locked door. */
import { meetCopies as copy } from '../../../templates/commands/meet.ts';
import { type MeetingAt, meetingWords, sameMeeting } from '../commands/working/meet-set.ts';
import { phrase, tell } from '../message.ts';
import type { Cycle, Instant, World } from '../nouns.ts';
import { nextMeeting } from '../phases/meeting.ts';
import { toAll } from '../phases/step.ts';
import type { Schedule } from '../schedule.ts';
import { plusMinutes } from '../time.ts';
import { longAgo } from './working-cycle.ts';

const standing = (cycle: Cycle): MeetingAt | undefined => {
  const next = nextMeeting(cycle);
  return next && { ...next.meeting, at: next.at };
};

/** What people heard lies ahead and is no longer so. */
const isStale = (cycle: Cycle, now: Instant): boolean => {
  const told = cycle.meetingTold;
  const next = standing(cycle);
  return told !== undefined && told.at > now && !(next && sameMeeting(told, next));
};

/** Someone took it back, and has read so. */
const isTakenBack = ({ step }: Cycle): boolean => step.name === 'staff' || step.name === 'work';

/** After the opening of a step, not with it: a mail brings one calendar entry, and the party's comes then. */
const dueAt = (cycle: Cycle): Instant => (isTakenBack(cycle) ? longAgo : plusMinutes(cycle.step.openedAt, 1));

export const meetingNews: Schedule = {
  name: 'meeting-news',
  dueAt: ({ pod }, now) => (pod.cycle && isStale(pod.cycle, now) ? dueAt(pod.cycle) : undefined),
  speak: (world: World, now) => {
    const { cycle } = world.pod;
    const told = cycle?.meetingTold;
    const next = cycle && standing(cycle);
    const words = next ? meetingWords(world, next, false) : told && phrase(copy.off, { at: { at: told.at } });
    const knows = cycle && isTakenBack(cycle) && !next ? told?.by : undefined;
    return {
      changes: [{ type: 'meeting-told', ...(next ? { meeting: next } : {}) }],
      messages: words ? toAll(world, now, ({ id }) => (id === knows ? undefined : tell(id, words))) : [],
    };
  },
};
