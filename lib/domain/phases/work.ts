/** Work: from the first day to the goal date. Check-ins, nudges and digests are schedules of their own. */
import { workCopies as copy } from '../../../templates/phases/work.ts';
import { applyAll } from '../apply/apply.ts';
import { isAllDone } from '../care/pulse.ts';
import { phrase } from '../message.ts';
import { silence } from '../outcome.ts';
import { type Opening, type StepRule, toAll } from './step.ts';
import { workBegun } from './work-begin.ts';
import { closeWork } from './work-close.ts';
import { workMessage } from './work-message.ts';

export const openWork: Opening = (world, now, endedBy, result) => {
  const before = world.pod.cycle?.goal;
  const changes = workBegun(world, now, endedBy);
  const next = applyAll(world, changes);
  const cycle = next.pod.cycle;
  const goal = cycle?.goal;
  if (!cycle || !goal) return silence;
  const why = goal.date === before?.date ? result : [...result, phrase(copy.laterGoal)];
  return { changes, messages: toAll(next, now, (member) => workMessage(next, now, { cycle, goal }, member, why)) };
};

export const work: StepRule = {
  isComplete: ({ pod }) => pod.cycle !== undefined && isAllDone(pod.cycle),
  close: closeWork,
};
