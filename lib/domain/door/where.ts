/** One line on where the group is. */
import { whereCopies as copy } from '../../../templates/where.ts';
import { phaseOf } from '../apply/steps.ts';
import { goalTasks, isDone, isYesNoStep, liveCycle } from '../find.ts';
import { type Phrase, phrase } from '../message.ts';
import { cut } from '../names.ts';
import type { Cycle, Member, World } from '../nouns.ts';

const goalLetters = 60;

const atWork = (cycle: Cycle, goal: string): Phrase => {
  const tasks = goalTasks(cycle);
  const done = tasks.filter(isDone).length;
  const day = cycle.goal?.date ?? '';
  return phrase(copy.work, { goal, done, count: tasks.length, day: { day } });
};

/** Where we are now, for a newcomer or somebody who comes back; outside a cycle it says that none runs. */
export const whereWeAre = ({ pod }: World, member?: Pick<Member, 'joinedAt'>): Phrase => {
  const cycle = liveCycle(pod);
  if (!cycle) return phrase(copy.rest);
  const phase = phaseOf(cycle.step.name);
  const goal = cut(cycle.goal?.text ?? '', goalLetters);
  if (phase === 'work') return atWork(cycle, goal);
  // Who was here when it opened has a vote in it; a newcomer from the next question on.
  const isOld = member !== undefined && member.joinedAt <= cycle.step.openedAt;
  if (phase === 'choose' && isOld) return phrase(isYesNoStep(cycle.step) ? copy.agreeing : copy.choosing);
  if (phase === 'staff' || phase === 'celebrate') return phrase(copy[phase], { goal });
  return phrase(copy[phase]);
};
