/** “About half way”: noted, so that no reminder follows what was just said. */
import { progressCopies as copy } from '../../../../templates/commands/progress.ts';
import { tasksCopies } from '../../../../templates/commands/tasks.ts';
import type { Change } from '../../change.ts';
import { findTask, holderOf, isHeld } from '../../find.ts';
import { type Message, phrase } from '../../message.ts';
import { comma } from '../../names.ts';
import type { Cycle, Task, World } from '../../nouns.ts';
import { meaning, type Outcome, type Request, type Rule, reply } from '../../outcome.ts';
import { checkInAnswered } from './check-in.ts';
import { isMoreTime, isPassedOn } from './deadline-words.ts';
import { drop } from './drop.ts';
import { notNow, workingCycle } from './moment.ts';
import { moreTime } from './more-time.ts';
import { toWhoLeads } from './note.ts';
import { aboutOwn, ownNumbers } from './own.ts';
import { kept, named, nameFirst, quoted, undoWords } from './titles.ts';

const report = ({ me, now }: Request, task: Task, note: string): Change => ({
  type: 'task-reported',
  task: task.id,
  report: { at: now, by: me.id, kind: 'going', ...(note === '' ? {} : { note }) },
});

/** A question in it goes to who leads; plain news waits for the digest. */
const passedOn = (world: World, cycle: Cycle, { me }: Request, task: Task, note: string): readonly Message[] => {
  if (!note.includes('?')) return [];
  const blanks = { name: nameFirst(me), ...named(task), note: quoted(note) };
  return toWhoLeads(world, cycle, me.id, me.name ? phrase(copy.asks, blanks) : phrase(tasksCopies.note, blanks));
};

/** How it goes, in their own words or none; the same for each task they meant. */
export const progressTold = (
  world: World,
  cycle: Cycle,
  request: Request,
  tasks: readonly Task[],
  words: string,
): Outcome => {
  const { me, now } = request;
  const note = kept(words);
  const [first] = tasks;
  if (!first) return reply(request, phrase(tasksCopies.noneYours));
  const messages = passedOn(world, cycle, request, first, note);
  const isDeadline = request.question?.kind === 'deadline';
  return {
    changes: [
      ...tasks.map((task) => report(request, task, note)),
      ...checkInAnswered(cycle, me.id, 'going', now),
      ...(isDeadline ? [{ type: 'question-closed', member: me.id, kind: 'deadline' } as const] : []),
    ],
    messages: [
      ...reply(request, phrase(messages.length > 0 ? copy.passed : copy.noted, { comma: comma(me) })).messages,
      ...messages,
    ],
    undo: { what: undoWords(tasks), changes: tasks.map(({ id }) => ({ type: 'task-unreported', task: id })) },
  };
};

/** Those of the named tasks that this person holds. */
export const heldOf = (cycle: Cycle, request: Request, numbers: readonly number[]): readonly Task[] =>
  numbers
    .flatMap((number) => findTask(cycle, number) ?? [])
    .filter((task) => isHeld(task) && holderOf(task) === request.me.id);

export const progress: Rule<'progress'> = (world, request) => {
  const cycle = workingCycle(world.pod);
  if (!cycle) return notNow(world, request);
  const { intent, question, days, words } = request;
  if (question?.kind === 'deadline') {
    // “I'll have it by friday”, said about a due day, is asking for time.
    if (isPassedOn(words)) return drop(world, meaning(request, { intent: 'drop' }));
    if (isMoreTime(words) || days.length > 0) return moreTime(world, request, question.task);
  }
  const tasks = heldOf(
    cycle,
    request,
    ownNumbers(cycle, request, aboutOwn(cycle, request, intent.task) ? undefined : intent.task),
  );
  return progressTold(world, cycle, request, tasks, intent.note ?? '');
};
