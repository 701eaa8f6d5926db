/** The proposal that was chosen becomes the goal, with a day at most 31 days after the vote. */
import { applyAll } from '../apply/apply.ts';
import type { Change } from '../change.ts';
import type { Phrase } from '../message.ts';
import type { Day, Ending, Instant, Proposal, World } from '../nouns.ts';
import { type Outcome, silence, together } from '../outcome.ts';
import { addDays, localDay } from '../time.ts';
import { openStaff } from './staff.ts';

export const staffingDays = 3;
/** Days of work when nobody named a date. */
export const workingDays = 28;
/** The goal is never further from the vote than this. */
export const mostGoalDays = 31;

const goalDay = ({ date }: Proposal, today: Day): Day => {
  const isFit = date !== undefined && date > addDays(today, staffingDays) && date <= addDays(today, mostGoalDays);
  return isFit ? date : addDays(today, staffingDays + workingDays);
};

export const settleGoal = (
  world: World,
  now: Instant,
  endedBy: Ending,
  number: number,
  result: readonly Phrase[],
): Outcome => {
  const proposal = world.pod.cycle?.proposals.find((one) => one.number === number);
  if (!proposal) return silence;
  const date = goalDay(proposal, localDay(now, world.community.zone));
  const goal: Change = { type: 'goal-set', text: proposal.text, date, by: proposal.by, proposal: number };
  return together({ changes: [goal], messages: [] }, openStaff(applyAll(world, [goal]), now, endedBy, result));
};
