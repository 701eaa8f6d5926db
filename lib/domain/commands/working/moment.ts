/** Is this the time for tasks? And the kind words when it is not. */
import { tasksCopies as copy } from '../../../../templates/commands/tasks.ts';
import { liveCycle } from '../../find.ts';
import { phrase } from '../../message.ts';
import type { Cycle, Pod, World } from '../../nouns.ts';
import { type Outcome, type Request, reply } from '../../outcome.ts';

/** The cycle while tasks are shared out or worked on. */
export const workingCycle = (pod: Pod): Cycle | undefined => {
  const name = pod.cycle?.step.name;
  return name === 'staff' || name === 'work' ? pod.cycle : undefined;
};

/** The cycle once there are tasks, even after the work: a late done, stuck or thanks always counts. */
export const cycleWithTasks = (pod: Pod): Cycle | undefined =>
  pod.cycle && pod.cycle.tasks.length > 0 ? pod.cycle : undefined;

/** What somebody hears who speaks of tasks when there are none to speak of. */
export const notNow = ({ pod }: World, request: Pick<Request, 'me'>): Outcome => {
  const cycle = liveCycle(pod);
  if (!cycle) return reply(request, phrase(copy.noProject));
  const isOver = cycle.step.name === 'celebrate' || cycle.step.name === 'reflect';
  return reply(request, phrase(isOver ? copy.workIsOver : copy.tooEarly));
};
