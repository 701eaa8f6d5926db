/** “stuck”: first what would help, then the need (never the blame) to everybody. */
import { stuckCopies as copy } from '../../../../templates/commands/stuck.ts';
import { tasksCopies } from '../../../../templates/commands/tasks.ts';
import type { Change } from '../../change.ts';
import { findTask, holderOf, isDone } from '../../find.ts';
import { answer, asking, type Phrase, phrase } from '../../message.ts';
import { comma } from '../../names.ts';
import type { Cycle, Task, World } from '../../nouns.ts';
import { type Outcome, type Request, type Rule, reply } from '../../outcome.ts';
import { isBlame } from '../../people.ts';
import { checkInAnswered } from './check-in.ts';
import { whyGone } from './claim-refusal.ts';
import { notNow, workingCycle } from './moment.ts';
import { needTold } from './need.ts';
import { aboutOwn, askWhich, isUnclear, ownNumbers } from './own.ts';
import { kept, named, nameIn, quoted } from './titles.ts';

/** The last word of who holds it was that they are stuck. */
export const isStuck = (task: Task): boolean => {
  const last = task.reports.at(-1);
  return last?.kind === 'stuck' && last.by === holderOf(task);
};

const whyNot = (world: World, cycle: Cycle, request: Request, task: Task): readonly Phrase[] | undefined => {
  const { state } = task;
  if (isDone(task)) return [phrase(tasksCopies.doneBy, { ...named(task), name: nameIn(world.pod, request.me.id) })];
  if (state.status === 'open') return [phrase(copy.nobodys, named(task))];
  if (state.status === 'claimed' && state.by !== request.me.id) {
    return [phrase(copy.theirs, { ...named(task), name: nameIn(world.pod, state.by) })];
  }
  return whyGone(world, cycle, request, task);
};

/** Said about a due day, it answers that question; what would help is asked next. */
const deadlineAnswered = ({ me, question }: Request, task: Task): readonly Change[] =>
  question?.kind === 'deadline' && question.task === task.id
    ? [{ type: 'question-closed', member: me.id, kind: 'deadline' }]
    : [];

const reported = (cycle: Cycle, request: Request, task: Task): readonly Change[] => {
  const { me, now, intent } = request;
  const note = intent.note ? { note: kept(intent.note) } : {};
  const report = { at: now, by: me.id, kind: 'stuck' as const, ...note };
  const facts: readonly Change[] = [...checkInAnswered(cycle, me.id, 'stuck', now), ...deadlineAnswered(request, task)];
  return isStuck(task) && !intent.note ? facts : [{ type: 'task-reported', task: task.id, report }, ...facts];
};

const asked = (request: Request, task: Task): Phrase =>
  task.need
    ? phrase(copy.askedAlready, { number: task.number, need: quoted(task.need) })
    : phrase(copy.whatWouldHelp, { comma: comma(request.me), ...named(task) });

const reportOne = (world: World, cycle: Cycle, request: Request, number: number): Outcome => {
  const { me, intent } = request;
  const task = findTask(cycle, number);
  if (!task) return reply(request, phrase(tasksCopies.noSuchTask, { number }));
  const refused = whyNot(world, cycle, request, task);
  if (refused) return reply(request, ...refused);
  const changes = reported(cycle, request, task);
  if (intent.note && !isBlame(world.pod, intent.note)) {
    const told = needTold(world, request, task, intent.note);
    return { ...told, changes: [...changes, ...told.changes] };
  }
  const messages = [asking({ kind: 'need', task: task.id }, answer(me.id, asked(request, task)))];
  const isNew = changes.some(({ type }) => type === 'task-reported');
  if (!isNew) return { changes, messages };
  const undo = {
    what: `${task.number} (${named(task).title})`,
    changes: [{ type: 'task-unreported', task: task.id }],
  } as const;
  return { changes, messages, undo };
};

export const stuck: Rule<'stuck'> = (world, request) => {
  const cycle = workingCycle(world.pod);
  if (!cycle) return notNow(world, request);
  const task = aboutOwn(cycle, request, request.intent.task) ? undefined : request.intent.task;
  const numbers = ownNumbers(cycle, request, task);
  const [number] = numbers;
  if (number === undefined) return reply(request, phrase(tasksCopies.noneYours));
  if (isUnclear(task, numbers)) return askWhich(cycle, request, 'stuck', numbers);
  return reportOne(world, cycle, request, number);
};
