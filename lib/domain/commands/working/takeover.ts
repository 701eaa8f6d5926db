/** “I'll take over 3”: at once when its holder is stuck, late or away; otherwise they are asked first. */
import { takeoverCopies as copy } from '../../../../templates/commands/takeover.ts';
import { tasksCopies } from '../../../../templates/commands/tasks.ts';
import type { Change } from '../../change.ts';
import { findMember, findTask, isAway, numbersOf } from '../../find.ts';
import { asking, phrase, tell } from '../../message.ts';
import { comma, nameOf } from '../../names.ts';
import type { Cycle, Day, Member, MemberId, Task, World } from '../../nouns.ts';
import { type Outcome, type Request, type Rule, reply } from '../../outcome.ts';
import { localDay } from '../../time.ts';
import { claimOne, dueFor, newDay } from './claim.ts';
import { whyFull, whyGone } from './claim-refusal.ts';
import { notNow, workingCycle } from './moment.ts';
import { withNote } from './note.ts';
import { isStuck } from './stuck.ts';
import { named, nameFirst } from './titles.ts';
import { eachNumber, said, type Told } from './told.ts';

/** After two nudges without a word, nobody needs to be asked. */
const enoughNudges = 2;

const isFree = (world: World, { now }: Request, task: Task, holder: Member | undefined): boolean => {
  const today = localDay(now, world.community.zone);
  const isPast = task.due !== undefined && task.due < today;
  return holder?.state !== 'here' || isAway(holder, today) || isStuck(task) || isPast || task.nudges >= enoughNudges;
};

/** A day that has passed gives way to a new one. */
export const takenOver = (
  world: World,
  { now }: Pick<Request, 'now'>,
  task: Task,
  from: MemberId,
  to: Member,
): { readonly changes: readonly Change[]; readonly due: Day } => {
  const due = dueFor(world, { me: to, now }, task);
  const taken: Change = { type: 'task-taken-over', task: task.id, from, to: to.id, at: now };
  return due === task.due
    ? { due, changes: [taken] }
    : { due, changes: [taken, { type: 'task-due', task: task.id, due, chosen: false }] };
};

const atOnce = (world: World, request: Request, task: Task, holder: MemberId): Told => {
  const { me, now } = request;
  const { changes, due } = takenOver(world, request, task, holder, me);
  const undone: Change = { type: 'task-taken-over', task: task.id, from: me.id, to: holder, at: now };
  return {
    parts: [phrase(copy.taken, { comma: comma(me), ...named(task), due: { day: due } }), ...newDay(world, now, task)],
    changes,
    messages: [tell(holder, phrase(copy.toHolder, { name: nameFirst(me), ...named(task) }))],
    undo: { task, changes: [undone] },
  };
};

const isAsked = (holder: Member, task: Task, me: MemberId): boolean =>
  holder.questions.some(
    ({ question }) => question.kind === 'takeover' && question.task === task.id && question.to === me,
  );

const askFirst = ({ me }: Request, task: Task, holder: Member): Told => {
  const name = nameOf(holder);
  if (isAsked(holder, task, me.id)) return said(phrase(copy.askedAlready, { name, number: task.number }));
  const question = tell(holder.id, phrase(copy.askHolder, { name: nameFirst(me), ...named(task) }));
  return {
    parts: [phrase(copy.asked, { comma: comma(me), name, ...named(task) })],
    messages: [asking({ kind: 'takeover', task: task.id, to: me.id }, question)],
  };
};

const takeOne = (world: World, request: Request, number: number): Told => {
  const cycle: Cycle | undefined = world.pod.cycle;
  const task = cycle && findTask(cycle, number);
  if (!cycle || !task) return said(phrase(tasksCopies.noSuchTask, { number }));
  const gone = whyGone(world, cycle, request, task);
  if (gone) return said(...gone);
  const { state } = task;
  if (state.status !== 'claimed' || state.by === request.me.id) return claimOne(world, request, number);
  const full = whyFull(world, request, task);
  if (full) return said(...full);
  const holder = findMember(world.pod, state.by);
  return isFree(world, request, task, holder) || !holder
    ? atOnce(world, request, task, state.by)
    : askFirst(request, task, holder);
};

export const takeover: Rule<'takeover'> = (world, request): Outcome => {
  const cycle = workingCycle(world.pod);
  if (!cycle) return notNow(world, request);
  const numbers = numbersOf(request.intent.task);
  if (numbers.length === 0) return reply(request, phrase(tasksCopies.noSuchTask, { number: 0 }));
  return withNote(world, request, eachNumber(world, request, numbers, takeOne));
};
