/** Hosting the celebration can be taken until it begins, also when the other tasks are over. */
import { hostCopies as copy, hostingWords } from '../../../../templates/commands/host.ts';
import { tasksCopies } from '../../../../templates/commands/tasks.ts';
import type { Change } from '../../change.ts';
import { holderOf, hostTask, isHeld, isOpen, liveCycle, numbersOf } from '../../find.ts';
import { type Phrase, phrase } from '../../message.ts';
import type { Cycle, MemberId, Task, World } from '../../nouns.ts';
import { meaning, type Outcome, type Request, reply, together } from '../../outcome.ts';
import { gatheringAt, gatheringOf } from '../../phases/gathering.ts';
import { claimNumbers } from '../working/claim.ts';
import { named, nameIn } from '../working/titles.ts';
import { partyFound } from './gathering-set.ts';

const offers = new RegExp(`^\\s*(?:${hostingWords.join('|')})(?!\\p{L})`, 'iu');

/** The task of hosting, while the party lies ahead. */
const toHost = (cycle: Cycle | undefined, zone: string, now: string): Task | undefined => {
  const task = cycle && hostTask(cycle);
  const day = cycle?.celebration;
  if (!cycle || !task || !(isOpen(task) || isHeld(task))) return undefined;
  if (cycle.step.name === 'staff' || cycle.step.name === 'work') return task;
  return cycle.step.name === 'celebrate' && day && gatheringAt(day, zone) > now ? task : undefined;
};

const hostedBy = (world: World, task: Task, me: MemberId): Phrase =>
  holderOf(task) === me
    ? phrase(copy.youHost)
    : phrase(tasksCopies.heldBy, { ...named(task), name: nameIn(world.pod, holderOf(task) ?? me) });

/** While we celebrate: theirs, they come, and where there was no party yet everybody is asked to it. */
const whileCelebrating = (world: World, cycle: Cycle, request: Request, task: Task): Outcome => {
  const by = request.me.id;
  if (isHeld(task)) return reply(request, hostedBy(world, task, by));
  const claimed = claimNumbers(world, request, [task.number]);
  const comes: readonly Change[] = [
    { type: 'rsvp-given', by, rsvp: { coming: 'yes', guests: 0 } },
    // Where it will be is asked now, and a bare reply is about that.
    { type: 'question-closed', member: by, kind: 'thanks' },
  ];
  const known: Outcome = { changes: comes, messages: [] };
  return together(
    claimed,
    known,
    gatheringOf(cycle) ? { changes: [], messages: [] } : partyFound(world, cycle, request),
  );
};

/** “claim 12” once the work is over, where 12 is hosting; undefined = there is nothing of that kind to take. */
export const hostClaimed = (world: World, request: Request<'claim'>): Outcome | undefined => {
  const cycle = liveCycle(world.pod);
  const task = toHost(cycle, world.community.zone, request.now);
  if (!cycle || !task || cycle.step.name !== 'celebrate') return undefined;
  const named = numbersOf(request.intent.task);
  return named.length === 1 && named[0] === task.number ? whileCelebrating(world, cycle, request, task) : undefined;
};

/** “I'll host”, whatever question is open: it is no place, no rsvp and no news of another task. */
export const hostOffered = (world: World, request: Request): Outcome | undefined => {
  const cycle = liveCycle(world.pod);
  const task = toHost(cycle, world.community.zone, request.now);
  if (!cycle || !task || !offers.test(request.words)) return undefined;
  const taking = meaning(request, { intent: 'claim', task: task.number });
  return cycle.step.name === 'celebrate'
    ? whileCelebrating(world, cycle, taking, task)
    : claimNumbers(world, taking, [task.number]);
};
