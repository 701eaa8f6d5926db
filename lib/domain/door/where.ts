/** One line on where the group is. */
import { whereCopies as copy } from '../../../templates/where.ts';
import { phaseOf } from '../apply/steps.ts';
import { goalTasks, isDone, isYesNoStep, liveCycle } from '../find.ts';
import { type Phrase, phrase } from '../message.ts';
import { cut } from '../names.ts';
import type { Cycle, Member, World } from '../nouns.ts';
import { gatheringAt, gatheringOf } from '../phases/gathering.ts';

const goalLetters = 60;
const placeLetters = 40;

const atWork = (cycle: Cycle, goal: string): Phrase => {
  const tasks = goalTasks(cycle);
  const done = tasks.filter(isDone).length;
  const day = cycle.goal?.date ?? '';
  return phrase(copy.work, { goal, done, count: tasks.length, day: { day } });
};

/** Who comes in before the party is asked to it like everybody else. */
const celebrating = (cycle: Cycle, goal: string, zone: string): Phrase => {
  const gathering = gatheringOf(cycle);
  // The morning after, whoever hosted is asked how it was.
  if (!gathering || gathering.askedHostAt) return phrase(copy.celebrate, { goal });
  const at = { at: gatheringAt(gathering, zone) };
  const { where } = gathering;
  return where ? phrase(copy.party, { at, where: cut(where, placeLetters) }) : phrase(copy.partySomewhere, { at });
};

/** Where we are now, for a newcomer or somebody who comes back; outside a cycle it says that none runs. */
export const whereWeAre = ({ community, pod }: World, member?: Pick<Member, 'joinedAt'>): Phrase => {
  const cycle = liveCycle(pod);
  if (!cycle) return phrase(copy.rest);
  const phase = phaseOf(cycle.step.name);
  const goal = cut(cycle.goal?.text ?? '', goalLetters);
  // Who was here when it opened has a vote in it; a newcomer from the next question on.
  const isOld = member !== undefined && member.joinedAt <= cycle.step.openedAt;
  if (phase === 'choose' && isOld) return phrase(isYesNoStep(cycle.step) ? copy.agreeing : copy.choosing);
  if (phase === 'work') return atWork(cycle, goal);
  if (phase === 'celebrate') return celebrating(cycle, goal, community.zone);
  if (phase === 'staff') return phrase(copy.staff, { goal });
  return phrase(copy[phase]);
};
