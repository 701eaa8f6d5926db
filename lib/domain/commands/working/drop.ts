/** “drop 3”, “can't do mine after all”: back on the list at once, with thanks. */
import { dropCopies as copy } from '../../../../templates/commands/drop.ts';
import { tasksCopies } from '../../../../templates/commands/tasks.ts';
import { findTask } from '../../find.ts';
import { type Message, phrase } from '../../message.ts';
import { comma } from '../../names.ts';
import type { Cycle, Task, World } from '../../nouns.ts';
import { type Request, type Rule, reply } from '../../outcome.ts';
import { addDays, localDay } from '../../time.ts';
import { whyGone } from './claim-refusal.ts';
import { cycleWithTasks, notNow } from './moment.ts';
import { toWhoLeads, withNote } from './note.ts';
import { askWhich, isUnclear, ownNumbers } from './own.ts';
import { named, nameIn } from './titles.ts';
import { eachNumber, said, type Told } from './told.ts';

/** Within these days of its due day, the lead hears that it is open again. */
const soonDays = 2;

const toLead = (world: World, cycle: Cycle, { me, now }: Request, task: Task): readonly Message[] => {
  const today = localDay(now, world.community.zone);
  if (!task.due || task.due > addDays(today, soonDays)) return [];
  return toWhoLeads(world, cycle, me.id, phrase(copy.toLead, { ...named(task), due: { day: task.due } }));
};

const dropOne = (world: World, request: Request, number: number): Told => {
  const { me, now } = request;
  const cycle = world.pod.cycle;
  const task = cycle && findTask(cycle, number);
  if (!task) return said(phrase(tasksCopies.noSuchTask, { number }));
  const { id, state, due } = task;
  if (state.status === 'done') return said(phrase(copy.finished, named(task)));
  const gone = whyGone(world, cycle, request, task);
  if (gone) return said(...gone);
  if (state.status !== 'claimed') return said(phrase(copy.alreadyFree, named(task)));
  if (state.by !== me.id) return said(phrase(copy.notYours, { ...named(task), name: nameIn(world.pod, state.by) }));
  return {
    parts: [phrase(copy.dropped, { comma: comma(me), ...named(task) })],
    changes: [{ type: 'task-dropped', task: id, by: me.id }],
    messages: toLead(world, cycle, request, task),
    undo: { task, changes: [{ type: 'task-claimed', task: id, by: me.id, at: now, ...(due ? { due } : {}) }] },
  };
};

export const drop: Rule<'drop'> = (world, request) => {
  const cycle = cycleWithTasks(world.pod);
  if (!cycle || cycle.step.name === 'rest') return notNow(world, request);
  const numbers = ownNumbers(cycle, request, request.intent.task);
  if (numbers.length === 0) return reply(request, phrase(tasksCopies.noneYours));
  if (isUnclear(request.intent.task, numbers)) return askWhich(cycle, request, 'drop', numbers);
  return withNote(world, request, eachNumber(world, request, numbers, dropOne));
};
