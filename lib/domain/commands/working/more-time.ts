/** “More time”: a few days more for one's own task, never past the day we finish together. */
import { progressCopies as copy } from '../../../../templates/commands/progress.ts';
import { tasksCopies } from '../../../../templates/commands/tasks.ts';
import type { Change } from '../../change.ts';
import { heldTasks, isHeld, taskById } from '../../find.ts';
import { phrase } from '../../message.ts';
import { comma } from '../../names.ts';
import type { Cycle, Day, Task, TaskId, World } from '../../nouns.ts';
import { hasIntent, type Outcome, type Request, reply } from '../../outcome.ts';
import { addDays, localDay } from '../../time.ts';
import { checkInAnswered } from './check-in.ts';
import { notNow, workingCycle } from './moment.ts';
import { named, undoWords } from './titles.ts';

const usualDays = 3;

const later = (a: Day, b: Day): Day => (a > b ? a : b);

/** The day they named, the days they asked for, or three more; at most the goal date. */
const newDue = (world: World, cycle: Cycle, { intent, now, days }: Request, task: Task): Day => {
  const today = localDay(now, world.community.zone);
  const from = later(task.due ?? today, today);
  const asked = hasIntent(intent, 'extend') ? intent.days : undefined;
  const named = days.find((day) => day > today);
  const wanted = named ?? addDays(from, asked ?? usualDays);
  const latest = later(cycle.goal?.date ?? wanted, today);
  return wanted < latest ? wanted : latest;
};

/** What sets the old day again. */
const undone = (task: Task): readonly Change[] => [
  ...(task.due ? [{ type: 'task-due', task: task.id, due: task.due, chosen: task.dueChosen ?? false } as const] : []),
  { type: 'task-unreported', task: task.id },
];

/** Moves the due day of a task this person holds; says so kindly when the goal date leaves no room. */
export const moreTime = (world: World, request: Request, taskId: TaskId): Outcome => {
  const cycle = workingCycle(world.pod);
  const task = cycle && taskById(cycle, taskId);
  const { me, now } = request;
  if (!cycle) return notNow(world, request);
  if (!task || !isHeld(task)) return reply(request, phrase(tasksCopies.noneYours));
  const due = newDue(world, cycle, request, task);
  if (task.due && due <= task.due) {
    return reply(request, phrase(copy.noMoreTime, { number: task.number, due: { day: task.due } }));
  }
  const report = { at: now, by: me.id, kind: 'more-time' as const };
  return {
    changes: [
      { type: 'task-due', task: task.id, due, chosen: true },
      { type: 'task-reported', task: task.id, report },
      { type: 'question-closed', member: me.id, kind: 'deadline' },
      ...checkInAnswered(cycle, me.id, 'going', now),
    ],
    messages: reply(request, phrase(copy.moreTime, { comma: comma(me), ...named(task), due: { day: due } })).messages,
    undo: { what: undoWords([task]), changes: undone(task) },
  };
};

/** From who may not move the step, “more time” is about the one task they hold; undefined when there is not just one. */
export const moreTimeForMine = (world: World, request: Request): Outcome | undefined => {
  const cycle = workingCycle(world.pod);
  const held = cycle ? heldTasks(cycle, request.me.id) : [];
  const [only] = held;
  return only && held.length === 1 ? moreTime(world, request, only.id) : undefined;
};
