/** Three tasks added in one week of work: the lead is asked, once, whether they all serve the goal. */
import { driftCopies as copy } from '../../../templates/schedules/drift.ts';
import { isLive } from '../find.ts';
import { phrase, tell } from '../message.ts';
import { cut, mostOfGoal } from '../names.ts';
import type { Cycle, Instant, World } from '../nouns.ts';
import { silence } from '../outcome.ts';
import { whoDecides } from '../phases/work-close.ts';
import type { Schedule } from '../schedule.ts';
import { plusDays } from '../time.ts';
import { atWork, longAgo } from './working-cycle.ts';

const enough = 3;
const daysLookedAt = 7;

/** Parts of a task that was split are not new. */
const addedLately = (cycle: Cycle, now: Instant): number => {
  const parts = cycle.tasks.flatMap(({ state }) => (state.status === 'split' ? state.into : []));
  const began = cycle.workBeganAt ?? now;
  return cycle.tasks.filter(
    (task) =>
      isLive(task) && !parts.includes(task.id) && task.addedAt > began && plusDays(task.addedAt, daysLookedAt) > now,
  ).length;
};

const drifting = (world: World, now: Instant): Cycle | undefined => {
  const cycle = atWork(world);
  return cycle && !cycle.driftToldAt && addedLately(cycle, now) >= enough ? cycle : undefined;
};

export const drift: Schedule = {
  name: 'drift',
  dueAt: (world, now) => {
    const cycle = drifting(world, now);
    return cycle && whoDecides(world, cycle, now) ? longAgo : undefined;
  },
  speak: (world, now) => {
    const cycle = drifting(world, now);
    const lead = cycle && whoDecides(world, cycle, now);
    if (!lead) return silence;
    const goal = cut(cycle.goal?.text ?? '', mostOfGoal);
    return {
      changes: [{ type: 'drift-told', at: now }],
      messages: [tell(lead.id, phrase(copy.drift, { count: addedLately(cycle, now), goal }))],
    };
  },
};
