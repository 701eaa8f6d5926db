/** A pause ends: who paused is asked once, and the next day we go on. */
import { pauseOverCopies as copy } from '../../../templates/schedules/pause-over.ts';
import { asking, phrase, tell } from '../message.ts';
import type { Instant, World } from '../nouns.ts';
import type { Outcome } from '../outcome.ts';
import { silence } from '../outcome.ts';
import { asReminder, goingOn } from '../phases/going-on.ts';
import { pauseEnd, resumedChanges, steerers } from '../phases/steer.ts';
import type { Schedule } from '../schedule.ts';
import { nextWaking, plusDays } from '../time.ts';

const dueAt = ({ community, pod }: World): Instant | undefined => {
  const until = pod.cycle && pod.cycle.step.name !== 'rest' ? pauseEnd(pod.cycle) : undefined;
  return until && nextWaking(until, community.zone, community.settings);
};

/** Asked once; no answer means that we go on. */
const asked = (world: World, now: Instant): Outcome => ({
  changes: [{ type: 'step-pause-asked', until: plusDays(now, 1) }],
  messages: steerers(world).map(({ id }) => asking({ kind: 'pause' }, tell(id, phrase(copy.ask)))),
});

export const pauseOver: Schedule = {
  name: 'pause-over',
  dueAt,
  speak: (world, now) => {
    const cycle = world.pod.cycle;
    if (!cycle) return silence;
    if (!cycle.step.pauseAsked) return asked(world, now);
    const changes = [...resumedChanges(world, cycle, now), ...asReminder(world)];
    return { changes, messages: goingOn(world, now, changes) };
  },
};
