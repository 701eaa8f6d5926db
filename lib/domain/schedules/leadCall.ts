/** Nobody leads yet: the proposer is asked privately after a day, one who has not led after two. Once each. */
import { staffingCopies as copy } from '../../../templates/schedules/staffing.ts';
import { newLeaderToAsk, proposerToAsk } from '../care/leaders.ts';
import { goalTasks } from '../find.ts';
import { asking, phrase, tell } from '../message.ts';
import { comma } from '../names.ts';
import type { Cycle, Instant, Member, World } from '../nouns.ts';
import { silence } from '../outcome.ts';
import type { Schedule } from '../schedule.ts';
import { laterOf, plusHours } from '../time.ts';

const hoursToProposer = 24;
const hoursToOther = 48;

type Call = { readonly at: Instant; readonly member: Member; readonly isProposer: boolean };

const unled = ({ pod }: World): Cycle | undefined => {
  const { cycle } = pod;
  return cycle?.step.name === 'staff' && !cycle.step.pausedAt && !cycle.lead ? cycle : undefined;
};

/** Without a task there is nothing to lead yet, and the proposer is being asked for the first steps. */
const firstTaskAt = (cycle: Cycle): Instant | undefined =>
  goalTasks(cycle)
    .map(({ addedAt }) => addedAt)
    .sort()[0];

const nextCall = (world: World, now: Instant): Call | undefined => {
  const cycle = unled(world);
  const first = cycle && firstTaskAt(cycle);
  if (!cycle || !first) return undefined;
  const { openedAt } = cycle.step;
  const proposerAt = laterOf(plusHours(openedAt, hoursToProposer), plusHours(first, 1));
  const late = laterOf(plusHours(openedAt, hoursToOther), plusHours(first, 1));
  const proposer = proposerToAsk(world, cycle, now);
  if (proposer && now < late) return { at: proposerAt, member: proposer, isProposer: true };
  const hasAskedAnother = cycle.leadAsked.some((id) => id !== cycle.goal?.by);
  const member = hasAskedAnother ? undefined : newLeaderToAsk(world, cycle, now);
  return member ? { at: late, member, isProposer: false } : undefined;
};

export const leadCall: Schedule = {
  name: 'lead-call',
  dueAt: (world, now) => nextCall(world, now)?.at,
  speak: (world, now) => {
    const call = nextCall(world, now);
    if (!call) return silence;
    const { member, isProposer } = call;
    const words = phrase(isProposer ? copy.leadProposer : copy.leadOther, { comma: comma(member) });
    return {
      changes: [{ type: 'lead-asked', member: member.id, at: now }],
      messages: [asking({ kind: 'lead' }, tell(member.id, words))],
    };
  },
};
