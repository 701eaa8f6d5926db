/** The lead left, stopped or is away over a week: the co-lead, else a call to all, else holders take turns. */
import { staffingCopies as copy } from '../../../templates/schedules/staffing.ts';
import { applyAll } from '../apply/apply.ts';
import type { Change } from '../change.ts';
import { findMember, holderOf, isHeld, organizersOf, reachable } from '../find.ts';
import { goalOf, namesOf } from '../finished.ts';
import { asking, phrase, tell } from '../message.ts';
import { comma, nameOf } from '../names.ts';
import type { Cycle, Instant, MemberId, World } from '../nouns.ts';
import { type Outcome, silence } from '../outcome.ts';
import { toAll } from '../phases/step.ts';
import type { Schedule } from '../schedule.ts';
import { addDays, localDay, plusDays } from '../time.ts';
import { atWork, longAgo } from './working-cycle.ts';

const longestAwayDays = 7;
const daysToAnswer = 2;

const cannotLead = ({ community, pod }: World, id: MemberId, now: Instant): boolean => {
  const member = findMember(pod, id);
  const inAWeek = addDays(localDay(now, community.zone), longestAwayDays);
  return member?.state !== 'here' || (member.awayUntil ?? '') > inAWeek;
};

/** Whoever still holds a task takes a turn; where nobody can, an organizer asks. */
const hostsToBe = ({ community, pod }: World, cycle: Cycle, now: Instant): readonly MemberId[] => {
  const here = reachable(pod, localDay(now, community.zone)).map(({ id }) => id);
  const holding = cycle.tasks.flatMap((task) => (isHeld(task) ? (holderOf(task) ?? []) : []));
  const hosts = [...new Set(holding)].filter((id) => here.includes(id));
  return hosts.length > 0
    ? hosts
    : organizersOf(community, pod)
        .map(({ id }) => id)
        .filter((id) => here.includes(id));
};

const passedOn = (world: World, cycle: Cycle, now: Instant, before: MemberId): Outcome => {
  const changes: readonly Change[] = [{ type: 'lead-withdrawn', by: before }];
  const next = applyAll(world, changes);
  const heir = next.pod.cycle?.lead;
  const lead = heir ? findMember(world.pod, heir) : undefined;
  // A co-lead who cannot lead either is passed over in the same breath, unsaid.
  if (!heir || cannotLead(world, heir, now) || !cycle.coLead) return { changes, messages: [] };
  const messages = toAll(next, now, ({ id }) =>
    tell(
      id,
      id === heir ? phrase(copy.youLead, { comma: comma(lead) }) : phrase(copy.nowLeads, { name: nameOf(lead) }),
    ),
  );
  return { changes, messages };
};

const called = (world: World, cycle: Cycle, now: Instant): Outcome => ({
  changes: [{ type: 'lead-called', at: now }],
  messages: toAll(world, now, ({ id }) =>
    asking({ kind: 'lead' }, tell(id, phrase(copy.leadGone, { goal: goalOf(cycle) }))),
  ),
});

const shared = (world: World, cycle: Cycle, now: Instant): Outcome => {
  const hosts = hostsToBe(world, cycle, now);
  const names = namesOf(world.pod, hosts);
  const [name] = names;
  const words =
    names.length === 1 && name ? phrase(copy.oneTurn, { name }) : phrase(copy.takeTurns, { names: { names } });
  return { changes: [{ type: 'hosts-named', hosts }], messages: toAll(world, now, ({ id }) => tell(id, words)) };
};

const isHosted = ({ pod }: World, cycle: Cycle): boolean =>
  cycle.hosts.some((id) => findMember(pod, id)?.state === 'here');

export const leadMissing: Schedule = {
  name: 'lead-missing',
  dueAt: (world, now) => {
    const cycle = atWork(world);
    if (!cycle) return undefined;
    if (cycle.lead) return cannotLead(world, cycle.lead, now) ? longAgo : undefined;
    if (isHosted(world, cycle)) return undefined;
    if (!cycle.leadCalledAt) return longAgo;
    return hostsToBe(world, cycle, now).length > 0 ? plusDays(cycle.leadCalledAt, daysToAnswer) : undefined;
  },
  speak: (world, now) => {
    const cycle = atWork(world);
    if (!cycle) return silence;
    if (cycle.lead) return passedOn(world, cycle, now, cycle.lead);
    return cycle.leadCalledAt ? shared(world, cycle, now) : called(world, cycle, now);
  },
};
