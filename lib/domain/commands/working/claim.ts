/** “claim 3”, “put me down for 3 and 5”, “what can I do?” */
import { claimCopies as copy, hostingWords } from '../../../../templates/commands/claim.ts';
import { defaultDue } from '../../care/due.ts';
import type { Change } from '../../change.ts';
import { findTask, hostTask, isOpen, liveCycle, numbersOf, taskById } from '../../find.ts';
import { hoursPhrase } from '../../hours.ts';
import { answer, asking, type ListLine, type Phrase, phrase } from '../../message.ts';
import { comma } from '../../names.ts';
import type { Cycle, Day, Instant, Task, World } from '../../nouns.ts';
import type { Outcome, Request, Rule } from '../../outcome.ts';
import { taskOfQuestion } from '../../questions.ts';
import { instantAt, localDay } from '../../time.ts';
import { hostClaimed } from '../closing/host-offer.ts';
import { claimAny } from './claim-any.ts';
import { whyNotClaim } from './claim-refusal.ts';
import { notNow, workingCycle } from './moment.ts';
import { withNote } from './note.ts';
import { named, taskLine } from './titles.ts';
import { eachNumber, said, type Told } from './told.ts';

/** Nobody can begin what was to be ready by then. */
export const isDuePast = (world: World, now: Instant, { due }: Task): boolean =>
  due !== undefined && due <= localDay(now, world.community.zone);

/** A due day somebody chose stays while it lies ahead; ours is spread so that no two of one person fall together. */
export const dueFor = (world: World, { me, now }: Pick<Request, 'me' | 'now'>, task: Task): Day => {
  const isKept = task.isHost || (task.dueChosen && !isDuePast(world, now, task));
  return isKept && task.due ? task.due : defaultDue(world, now, me.id);
};

/** The day is ours and new: whoever takes it on is asked whether it suits. */
export const newDay = (world: World, now: Instant, task: Task): readonly Phrase[] =>
  !task.isHost && isDuePast(world, now, task) ? [phrase(copy.newDay)] : [];

/** Their open invitation to this very task is answered by taking it. */
const invitationAnswered = (cycle: Cycle, { me }: Request, task: Task): readonly Change[] =>
  cycle.invitations.some((one) => one.member === me.id && one.task === task.id && !one.answer)
    ? [{ type: 'invitation-answered', member: me.id, task: task.id, answer: 'yes' }]
    : [];

const hosting = (world: World, cycle: Cycle, { me }: Request, task: Task, due: Day): Phrase => {
  const { day = due, time = '16:00', where } = cycle.celebration ?? {};
  const blanks = { comma: comma(me), number: task.number, when: { at: instantAt(day, time, world.community.zone) } };
  return where ? phrase(copy.hostPlaced, { ...blanks, where }) : phrase(copy.host, blanks);
};

/** One task taken, or the kind words why not. */
export const claimOne = (world: World, request: Request, number: number): Told => {
  const cycle = liveCycle(world.pod);
  const task = cycle && findTask(cycle, number);
  const refused = cycle && whyNotClaim(world, cycle, request, number);
  if (refused) return said(...refused);
  if (!cycle || !task) return said();
  const { me, now } = request;
  const due = dueFor(world, request, task);
  const claimed: Change = { type: 'task-claimed', task: task.id, by: me.id, at: now, due };
  const isUnplaced = task.isHost && !cycle.celebration?.where;
  return {
    parts: [
      task.isHost
        ? hosting(world, cycle, request, task, due)
        : phrase(copy.claimed, { comma: comma(me), ...named(task), due: { day: due } }),
      ...(task.dueChosen ? newDay(world, now, task) : []),
    ],
    ...(isUnplaced ? { questions: [{ kind: 'place' }] } : {}),
    changes: [claimed, ...invitationAnswered(cycle, request, task)],
    undo: { task, changes: [{ type: 'task-dropped', task: task.id, by: me.id }] },
  };
};

const lineWithDue = (task: Task): ListLine => ({
  ...taskLine(task),
  ...(task.due ? { after: phrase(copy.by, { due: { day: task.due } }) } : {}),
});

export const claimNumbers = (world: World, request: Request, numbers: readonly number[]): Outcome =>
  eachNumber(world, request, numbers, claimOne, (next, ids) => {
    const list = ids.flatMap((id) => (next.pod.cycle && taskById(next.pod.cycle, id)) ?? []).map(lineWithDue);
    return [phrase(copy.several, { comma: comma(request.me), list: { list } }), phrase(copy.severalNext)];
  });

/** Hosting is never handed out by a slip: without its number or the word it is offered, and IN takes it. */
const hostSlipped = (cycle: Cycle, request: Request, numbers: readonly number[]): Task | undefined => {
  const host = hostTask(cycle);
  if (!host || !isOpen(host) || !numbers.includes(host.number)) return undefined;
  const { words, me } = request;
  const isNamed = new RegExp(`(?<!\\d)${host.number}(?!\\d)`, 'u').test(words) || hostingWords.test(words);
  const isOffered = me.questions.some(
    ({ question }) =>
      question.kind === 'confirm' &&
      question.meant.intent === 'claim' &&
      numbersOf(question.meant.task).includes(host.number),
  );
  return isNamed || isOffered ? undefined : host;
};

const hostOffered = ({ me }: Request, task: Task): Outcome => {
  const words = answer(me.id, phrase(copy.wouldYou, { ...named(task), time: hoursPhrase(task.hours) }));
  return { changes: [], messages: [asking({ kind: 'confirm', meant: { intent: 'claim', task: task.number } }, words)] };
};

export const claim: Rule<'claim'> = (world, request) => {
  const cycle = workingCycle(world.pod);
  if (!cycle) return hostClaimed(world, request) ?? notNow(world, request);
  const named = numbersOf(request.intent.task);
  const invited = request.question?.kind === 'invitation' ? taskOfQuestion(cycle, request.question) : undefined;
  const numbers = named.length === 0 && invited !== undefined ? [invited] : named;
  if (numbers.length === 0) return claimAny(world, request);
  const slipped = invited === undefined ? hostSlipped(cycle, request, numbers) : undefined;
  if (slipped) return hostOffered(request, slipped);
  return withNote(world, request, claimNumbers(world, request, numbers));
};
