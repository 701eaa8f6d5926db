/** “done”, “done 3, but who can drive me?” A late done always counts. */
import { doneCopies as copy } from '../../../../templates/commands/done.ts';
import { tasksCopies } from '../../../../templates/commands/tasks.ts';
import { progressOf } from '../../care/pulse.ts';
import type { Change } from '../../change.ts';
import { doneTasks, findMember, findTask, holderOf } from '../../find.ts';
import { answer, asking, type Message, type Phrase, phrase } from '../../message.ts';
import { comma } from '../../names.ts';
import type { Cycle, Task, World } from '../../nouns.ts';
import { type Outcome, type Request, type Rule, reply } from '../../outcome.ts';
import { localDay } from '../../time.ts';
import { checkInAnswered } from './check-in.ts';
import { cycleWithTasks, notNow } from './moment.ts';
import { toWhoLeads } from './note.ts';
import { aboutOwn, askWhich, isUnclear, ownNumbers } from './own.ts';
import { kept, named, nameFirst, nameIn, partsOf, quoted, taskLine } from './titles.ts';
import { eachNumber, said, type Told } from './told.ts';

const again = (world: World, request: Request, task: Task): Phrase => {
  const by = holderOf(task);
  if (!by || by === request.me.id) return phrase(copy.again, named(task));
  return phrase(tasksCopies.doneBy, { ...named(task), name: nameIn(world.pod, by) });
};

const isTooSoonToHost = (world: World, cycle: Cycle, task: Task, { now }: Request): boolean =>
  task.isHost === true &&
  cycle.celebration !== undefined &&
  localDay(now, world.community.zone) < cycle.celebration.day;

/** Why this one cannot be marked done by them. */
const whyNot = (world: World, cycle: Cycle, request: Request, number: number): readonly Phrase[] | undefined => {
  const task = findTask(cycle, number);
  if (!task) return [phrase(tasksCopies.noSuchTask, { number })];
  const { state } = task;
  if (state.status === 'done') return [again(world, request, task)];
  if (state.status === 'split') {
    return [phrase(tasksCopies.wasSplit, { number, list: { list: partsOf(cycle, task).map(taskLine) } })];
  }
  if (state.status === 'claimed' && state.by !== request.me.id) {
    const { name } = findMember(world.pod, state.by) ?? {};
    return [name ? phrase(copy.theirs, { ...named(task), name }) : phrase(copy.theirsUnnamed, named(task))];
  }
  const isSoon = isTooSoonToHost(world, cycle, task, request) && cycle.celebration;
  return isSoon ? [phrase(copy.notYet, { day: { day: isSoon.day } })] : undefined;
};

const echo = (cycle: Cycle, { me }: Request, task: Task): Phrase => {
  if (task.isHost) return phrase(copy.hosted, { comma: comma(me), number: task.number });
  const before = progressOf(cycle);
  // A parked task that somebody did all the same counts again.
  const total = before.total + (task.state.status === 'parked' ? 1 : 0);
  const blanks = { comma: comma(me), ...named(task), all: total };
  const done = before.done + 1;
  return done === total ? phrase(copy.last, blanks) : phrase(copy.done, { ...blanks, done });
};

/** What takes the finish back: theirs again, free again, or parked again. */
const reopened = (task: Task, { me, now }: Request): Change => {
  if (task.state.status === 'parked') return { type: 'task-parked', task: task.id, at: task.state.at };
  if (task.state.status === 'open') return { type: 'task-dropped', task: task.id, by: me.id };
  return { type: 'task-reopened', task: task.id, by: me.id, at: now };
};

const toLead = (world: World, cycle: Cycle, request: Request, task: Task): readonly Message[] => {
  const { note } = request.intent;
  if (!note) return [];
  const words = { ...named(task), name: nameFirst(request.me), note: quoted(note) };
  return toWhoLeads(world, cycle, request.me.id, phrase(copy.toLead, words));
};

const finishOne = (world: World, request: Request, number: number): Told => {
  const { me, now, intent } = request;
  const cycle = world.pod.cycle;
  const task = cycle && findTask(cycle, number);
  const refused = cycle && whyNot(world, cycle, request, number);
  if (refused) return said(...refused);
  if (!cycle || !task) return said();
  const note = intent.note ? { note: kept(intent.note) } : {};
  const claimed: Change = { type: 'task-claimed', task: task.id, by: me.id, at: now };
  return {
    parts: [echo(cycle, request, task)],
    changes: [
      ...(task.state.status === 'claimed' ? [] : [claimed]),
      { type: 'task-finished', task: task.id, by: me.id, at: now, ...note },
      ...checkInAnswered(cycle, me.id, 'done', now),
    ],
    messages: toLead(world, cycle, request, task),
    undo: { task, changes: [reopened(task, request)] },
  };
};

const nothingHeld = (cycle: Cycle, request: Request): Outcome => {
  const hasDone = doneTasks(cycle).some((task) => holderOf(task) === request.me.id);
  if (!hasDone) return reply(request, phrase(tasksCopies.noneYours));
  return reply(request, phrase(copy.allYours, { comma: comma(request.me) }));
};

/** Their words name somebody else's task: done is asked about their own, not assumed. */
const ownAsked = (cycle: Cycle, request: Request): Outcome => {
  const numbers = ownNumbers(cycle, request, undefined);
  const [number] = numbers;
  const task = number === undefined ? undefined : findTask(cycle, number);
  if (!task || numbers.length > 1) return askWhich(cycle, request, 'done', numbers);
  const words = answer(request.me.id, phrase(copy.isYours, named(task)));
  const meant = { intent: 'done', task: task.number } as const;
  return { changes: [], messages: [asking({ kind: 'confirm', meant }, words)] };
};

/** Marks as done what the request names, was asked about, or the only task they hold. */
export const done: Rule<'done'> = (world, request) => {
  const cycle = cycleWithTasks(world.pod);
  if (!cycle) return notNow(world, request);
  if (aboutOwn(cycle, request, request.intent.task)) return ownAsked(cycle, request);
  const numbers = ownNumbers(cycle, request, request.intent.task);
  if (numbers.length === 0) return nothingHeld(cycle, request);
  if (isUnclear(request.intent.task, numbers)) return askWhich(cycle, request, 'done', numbers);
  return eachNumber(world, request, numbers, finishOne, (next, ids) => {
    const after = next.pod.cycle;
    if (!after) return [];
    const list = { list: after.tasks.filter(({ id }) => ids.includes(id)).map(taskLine) };
    const { done: finished, total } = progressOf(after);
    return [
      phrase(copy.several, { comma: comma(request.me), list }),
      phrase(copy.severalNext, { done: finished, all: total }),
    ];
  });
};
