/** One reminder at half time, only to who has not answered. */
import { surfaceReminderCopies as copy } from '../../../templates/schedules/surface-reminder.ts';
import { asking, phrase, tell } from '../message.ts';
import type { Instant, Step, World } from '../nouns.ts';
import { unanswered } from '../phases/answered.ts';
import type { Schedule } from '../schedule.ts';
import { hoursBetween, localDay, nextWaking, plusHours } from '../time.ts';

/** The easier question of a second try is itself a reminder. */
const isDue = (step: Step): boolean =>
  step.name === 'surface' && !step.reminded && !step.pausedAt && step.stretches === 0;

const dueAt = ({ community, pod }: World): Instant | undefined => {
  const step = pod.cycle?.step;
  if (!step?.endsAt || !isDue(step)) return undefined;
  const half = plusHours(step.openedAt, hoursBetween(step.openedAt, step.endsAt) / 2);
  return nextWaking(half, community.zone, community.settings);
};

export const surfaceReminder: Schedule = {
  name: 'surface-reminder',
  dueAt,
  speak: (world, now) => {
    const day = { day: localDay(world.pod.cycle?.step.endsAt ?? now, world.community.zone) };
    return {
      changes: [{ type: 'step-reminded' }],
      messages: unanswered(world, now).map(({ id }) =>
        asking({ kind: 'frustration' }, tell(id, phrase(copy.reminder, { day }))),
      ),
    };
  },
};
