/** A day into staffing without a single step: whoever proposed the goal is asked for the first three. */
import { staffingCopies as copy } from '../../../templates/schedules/staffing.ts';
import { findMember, goalTasks, isAway, organizersOf } from '../find.ts';
import { goalOf } from '../finished.ts';
import { asking, phrase, tell } from '../message.ts';
import type { Cycle, Instant, Member, World } from '../nouns.ts';
import { silence } from '../outcome.ts';
import type { Schedule } from '../schedule.ts';
import { localDay, plusDays } from '../time.ts';

const stepless = ({ pod }: World): Cycle | undefined => {
  const { cycle } = pod;
  const waits = cycle?.step.name === 'staff' && !cycle.step.pausedAt && !cycle.step.reminded;
  return waits && goalTasks(cycle).length === 0 ? cycle : undefined;
};

/** The proposer, else an organizer: whoever can be asked today. */
const whoKnows = ({ community, pod }: World, cycle: Cycle, now: Instant): Member | undefined => {
  const proposer = cycle.goal && findMember(pod, cycle.goal.by);
  const today = localDay(now, community.zone);
  return [...(proposer ? [proposer] : []), ...organizersOf(community, pod)].find(
    (one) => one.state === 'here' && !isAway(one, today),
  );
};

export const firstSteps: Schedule = {
  name: 'first-steps',
  dueAt: (world, now) => {
    const cycle = stepless(world);
    return cycle && whoKnows(world, cycle, now) ? plusDays(cycle.step.openedAt, 1) : undefined;
  },
  speak: (world, now) => {
    const cycle = stepless(world);
    const member = cycle && whoKnows(world, cycle, now);
    if (!member) return silence;
    const words = phrase(copy.firstSteps, { goal: goalOf(cycle) });
    return {
      changes: [{ type: 'step-reminded' }],
      messages: [asking({ kind: 'steps' }, tell(member.id, words))],
    };
  },
};
