/** Who may lead, and whom to ask when nobody has offered. */
import { findMember, holders, isAway } from '../find.ts';
import type { Cycle, Instant, Member, MemberId, Pod, World } from '../nouns.ts';
import { localDay } from '../time.ts';

/** Not the last lead, nor anyone who led two of the last four (PRACTICE, “staff”). */
export const mayLead = (pod: Pod, id: MemberId): boolean =>
  pod.past.at(-1)?.lead !== id && pod.past.slice(-4).filter(({ lead }) => lead === id).length < 2;

const finishedEver = (pod: Pod, id: MemberId): number =>
  pod.past.reduce((sum, { finished }) => sum + (finished[id] ?? 0), 0);

const hasLed = (pod: Pod, id: MemberId): boolean => pod.past.some(({ lead }) => lead === id);

const canBeAsked = ({ community, pod }: World, cycle: Cycle, now: Instant, id: MemberId): boolean => {
  const member = findMember(pod, id);
  const isHere = member?.state === 'here' && !isAway(member, localDay(now, community.zone));
  return isHere && mayLead(pod, id) && !cycle.leadAsked.includes(id);
};

/** The proposer, if they may lead and have not been asked. */
export const proposerToAsk = (world: World, cycle: Cycle, now: Instant): Member | undefined => {
  const by = cycle.goal?.by;
  return by && canBeAsked(world, cycle, now, by) ? findMember(world.pod, by) : undefined;
};

/** One who finished two tasks and never led; else somebody who holds a task. */
export const newLeaderToAsk = (world: World, cycle: Cycle, now: Instant): Member | undefined => {
  const { pod } = world;
  const proven = pod.members.find(
    ({ id }) => finishedEver(pod, id) >= 2 && !hasLed(pod, id) && canBeAsked(world, cycle, now, id),
  );
  const holder = holders(cycle).find((id) => canBeAsked(world, cycle, now, id));
  return proven ?? (holder && findMember(pod, holder));
};
