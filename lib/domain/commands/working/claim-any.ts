/** No number: the task that fits this person best, asked and not assumed. */
import { claimCopies as copy } from '../../../../templates/commands/claim.ts';
import { skillFor } from '../../care/fit.ts';
import { hasRoomFor } from '../../care/load.ts';
import { openTasks } from '../../find.ts';
import { hoursPhrase } from '../../hours.ts';
import { answer, asking, phrase } from '../../message.ts';
import type { Cycle, Member, Task, World } from '../../nouns.ts';
import { type Outcome, type Request, reply } from '../../outcome.ts';
import { whyFull } from './claim-refusal.ts';
import { notNow, workingCycle } from './moment.ts';
import { named, whatIsOpen } from './titles.ts';

const fits = (member: Member, task: Task): number => (skillFor(member, task.title) ? 0 : 1);

/** Skills first, then the smallest, then the earliest; hosting only when nothing else is left. */
const inOrderOfFit = (cycle: Cycle, member: Member): readonly Task[] =>
  [...openTasks(cycle)].sort(
    (a, b) =>
      Number(a.isHost ?? false) - Number(b.isHost ?? false) ||
      fits(member, a) - fits(member, b) ||
      a.hours - b.hours ||
      a.number - b.number,
  );

export const claimAny = (world: World, request: Request): Outcome => {
  const cycle = workingCycle(world.pod);
  if (!cycle) return notNow(world, request);
  const { me, now } = request;
  const tasks = inOrderOfFit(cycle, me);
  const best = tasks.find((task) => hasRoomFor(world, me, task, now));
  if (!best) return reply(request, ...((tasks[0] && whyFull(world, request, tasks[0])) ?? whatIsOpen(cycle)));
  const words = answer(me.id, phrase(copy.wouldYou, { ...named(best), time: hoursPhrase(best.hours) }));
  return { changes: [], messages: [asking({ kind: 'confirm', meant: { intent: 'claim', task: best.number } }, words)] };
};
