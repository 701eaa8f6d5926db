/** “mine”: what I hold, by when, and what I finished. */
import { mineCopies as copy } from '../../../../templates/commands/mine.ts';
import { doneTasks, heldTasks, holderOf } from '../../find.ts';
import { type ListLine, phrase } from '../../message.ts';
import type { Task } from '../../nouns.ts';
import { type Rule, reply } from '../../outcome.ts';
import { cycleWithTasks } from './moment.ts';
import { taskLine } from './titles.ts';

const line = (task: Task): ListLine => ({
  ...taskLine(task),
  ...(task.due ? { after: phrase(copy.by, { due: { day: task.due } }) } : {}),
});

export const mine: Rule<'mine'> = (world, request) => {
  const cycle = cycleWithTasks(world.pod);
  const { me } = request;
  if (!cycle || cycle.step.name === 'rest') return reply(request, phrase(copy.noneAtAll));
  const held = heldTasks(cycle, me.id);
  const finished = doneTasks(cycle).filter((task) => holderOf(task) === me.id).length;
  return reply(
    request,
    ...(held.length > 0 ? [phrase(copy.yours, { list: { list: held.map(line) } }), phrase(copy.say)] : []),
    ...(held.length === 0 && finished === 0 ? [phrase(copy.none)] : []),
    ...(finished > 0 ? [phrase(copy.finished, { count: finished })] : []),
    ...(cycle.lead === me.id ? [phrase(copy.leads)] : []),
  );
};
