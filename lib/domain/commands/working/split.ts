/** “split 3: phone calls / flyer”: a task too big for one person becomes several. */
import { splitCopies as copy } from '../../../../templates/commands/split.ts';
import { taskCopies } from '../../../../templates/commands/task.ts';
import { tasksCopies } from '../../../../templates/commands/tasks.ts';
import type { Change } from '../../change.ts';
import { findTask, isTooBig } from '../../find.ts';
import { type Phrase, phrase, tell } from '../../message.ts';
import { nameOf } from '../../names.ts';
import type { Cycle, Task, World } from '../../nouns.ts';
import { type Outcome, type Request, type Rule, reply } from '../../outcome.ts';
import { whyGone } from './claim-refusal.ts';
import { notNow, workingCycle } from './moment.ts';
import { mostTasks, newTask, nextNumber } from './new-task.ts';
import { mayChange, whoLeads, withNote } from './note.ts';
import { named, nameFirst, nameIn, taskLine, titled, titleOf } from './titles.ts';
import { asOutcome } from './told.ts';

const mostParts = 5;
const halfHour = 0.5;

/** Hours shared out, in halves. */
const shareOf = (hours: number, parts: number): number => Math.max(halfHour, Math.round((hours / parts) * 2) / 2);

/** The parts; whoever held the whole keeps the first. */
const partsOf = (
  world: World,
  cycle: Cycle,
  { me, now }: Request,
  whole: Task,
  titles: readonly string[],
): readonly Task[] => {
  const hours = shareOf(whole.hours, titles.length);
  const first = nextNumber(cycle);
  const { due, dueChosen } = whole;
  return titles.map((title, index) => ({
    ...newTask(world, cycle, { title, by: whole.addedBy ?? me.id, now, hours }),
    id: `t${cycle.nextTask + index}`,
    number: first + index,
    ...(due ? { due } : {}),
    ...(dueChosen ? { dueChosen } : {}),
    ...(index === 0 && whole.state.status === 'claimed' ? { state: whole.state } : {}),
  }));
};

const ending = (world: World, { me }: Request, whole: Task, first: Task): Phrase => {
  if (isTooBig(first)) return phrase(copy.stillBig);
  if (whole.state.status !== 'claimed') return phrase(copy.open);
  if (whole.state.by === me.id) return phrase(copy.yours, { number: first.number });
  return phrase(copy.theirs, { name: nameIn(world.pod, whole.state.by), number: first.number });
};

/** Back together, and back to whoever held it. */
const together = (whole: Task): readonly Change[] => {
  const { id, state, due } = whole;
  const back: Change = { type: 'task-unsplit', task: id };
  if (state.status !== 'claimed') return [back];
  return [back, { type: 'task-claimed', task: id, by: state.by, at: state.at, ...(due ? { due } : {}) }];
};

const divided = (world: World, cycle: Cycle, request: Request, whole: Task, titles: readonly string[]): Outcome => {
  const { me } = request;
  const into = partsOf(world, cycle, request, whole, titles);
  const [first] = into;
  if (!first) return reply(request, phrase(copy.how, { number: whole.number }));
  const holder = whole.state.status === 'claimed' && whole.state.by !== me.id ? whole.state.by : undefined;
  const toHolder = { name: nameFirst(me), number: whole.number, kept: first.number, title: titleOf(first) };
  return asOutcome(request, [
    {
      parts: [
        phrase(copy.split, { number: whole.number, list: { list: into.map(taskLine) } }),
        ending(world, request, whole, first),
      ],
      changes: [{ type: 'task-split', task: whole.id, into }],
      messages: holder ? [tell(holder, phrase(copy.toHolder, toHolder))] : [],
      undo: { task: whole, changes: together(whole) },
    },
  ]);
};

export const split: Rule<'split'> = (world, request) => {
  const cycle = workingCycle(world.pod);
  if (!cycle) return notNow(world, request);
  const { me, intent } = request;
  const number = intent.task;
  const task = findTask(cycle, intent.task);
  const titles = intent.parts.map(titled).filter((part) => part !== '');
  if (!task) return reply(request, phrase(tasksCopies.noSuchTask, { number }));
  if (task.state.status === 'done') return reply(request, phrase(copy.finished, named(task)));
  const gone = whyGone(world, cycle, request, task);
  if (gone) return reply(request, ...gone);
  if (task.isHost) return reply(request, phrase(copy.host));
  if (!mayChange(world, task, me.id)) {
    const name = nameOf(whoLeads(world, cycle, me.id));
    return reply(request, phrase(copy.notYours, { ...named(task), name }));
  }
  if (titles.length < 2) return reply(request, phrase(copy.how, { number }));
  if (cycle.tasks.length + titles.length > mostTasks) {
    return reply(request, phrase(taskCopies.enough, { count: cycle.tasks.length }));
  }
  return withNote(world, request, divided(world, cycle, request, task, titles.slice(0, mostParts)));
};
