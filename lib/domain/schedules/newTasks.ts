/** Tasks added since the last telling go out together, at ten, once a day at most, to all but who added them. */
import { staffingCopies as copy } from '../../../templates/schedules/staffing.ts';
import { tenAfter } from '../care/morning.ts';
import { heldTasks, openTasks } from '../find.ts';
import { asking, type Message, phrase, tell } from '../message.ts';
import type { Cycle, Member, Task, World } from '../nouns.ts';
import { silence } from '../outcome.ts';
import { toAll } from '../phases/step.ts';
import type { Schedule } from '../schedule.ts';
import { laterOf } from '../time.ts';

const mostShown = 9;

const staffing = ({ pod }: World): Cycle | undefined => {
  const { cycle } = pod;
  const isOn = cycle?.step.name === 'staff' || cycle?.step.name === 'work';
  return isOn && !cycle?.step.pausedAt ? cycle : undefined;
};

const untold = (cycle: Cycle): readonly Task[] =>
  openTasks(cycle).filter((task) => !task.isHost && task.addedAt > (cycle.tasksToldAt ?? ''));

const messageTo = (cycle: Cycle, tasks: readonly Task[], me: Member): Message | undefined => {
  const theirs = tasks.filter(({ addedBy }) => addedBy !== me.id);
  if (theirs.length === 0) return undefined;
  const list = theirs.slice(0, mostShown).map(({ number, title }) => ({ number, text: title }));
  const told = tell(me.id, phrase(copy.newTasks, { count: theirs.length, list: { list } }));
  // Once work has begun this is news like a digest, and gives way to a more personal text.
  if (cycle.step.name === 'work') return { ...told, kind: 'digest' };
  return heldTasks(cycle, me.id).length === 0 ? asking({ kind: 'tasks' }, told) : told;
};

export const newTasks: Schedule = {
  name: 'new-tasks',
  dueAt: (world) => {
    const cycle = staffing(world);
    const first =
      cycle &&
      untold(cycle)
        .map(({ addedAt }) => addedAt)
        .sort()[0];
    if (!first) return undefined;
    return tenAfter(laterOf(first, cycle.tasksToldAt ?? ''), world.community.zone);
  },
  speak: (world, now) => {
    const cycle = staffing(world);
    if (!cycle) return silence;
    const tasks = untold(cycle);
    return {
      changes: [{ type: 'tasks-told', at: now }],
      messages: toAll(world, now, (member) => messageTo(cycle, tasks, member)),
    };
  },
};
