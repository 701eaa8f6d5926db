/** The checklist of a good project: each line computed from what happened, with its reason. */
import { checklistCopies as copy } from '../../templates/checklist.ts';
import { isAchievable } from './checklist/achievable.ts';
import { doesNot, holds, type Item } from './checklist/item.ts';
import { isShared } from './checklist/shared.ts';
import { findMember, holders, hostOf, isLive, isTooBig } from './find.ts';
import { phrase } from './message.ts';
import { nameOf } from './names.ts';
import type { Cycle, Instant, Pod, World } from './nouns.ts';

const hasSmallTasks = (cycle: Cycle): Item => {
  const live = cycle.tasks.filter((task) => isLive(task));
  const count = live.filter(isTooBig).length;
  if (live.length === 0) return doesNot('two-hours', phrase(copy.noTasks));
  return count === 0
    ? holds('two-hours', phrase(copy.everyTask))
    : doesNot('two-hours', phrase(copy.tooBig, { count }));
};

/** Only a person's own word gives them a task: claim, takeover or an invitation they said yes to. */
const isVolunteered = (cycle: Cycle): Item => {
  const count = holders(cycle).length;
  return count > 0
    ? holds('volunteered', phrase(copy.volunteered, { count }))
    : doesNot('volunteered', phrase(copy.nobody));
};

const isWorkOver = ({ step }: Cycle): boolean =>
  step.name === 'celebrate' || step.name === 'reflect' || step.name === 'rest';

/** Two planned; once the work is over, two held. */
const hasCheckIns = ({ community }: World, cycle: Cycle): Item => {
  const planned = cycle.workBeganAt ? cycle.checkIns.length : community.settings.checkIns;
  const held = cycle.checkIns.filter(({ openedAt }) => openedAt !== undefined).length;
  const count = isWorkOver(cycle) ? held : planned;
  const because = isWorkOver(cycle) ? phrase(copy.held, { count }) : phrase(copy.planned, { count });
  return { item: 'check-ins', holds: count >= 2, because };
};

const hasCelebration = (pod: Pod, cycle: Cycle): Item => {
  const host = hostOf(cycle);
  const { day, where } = cycle.celebration ?? {};
  if (!day) return doesNot('celebration', phrase(copy.noDay));
  if (!host) return doesNot('celebration', phrase(copy.noHost));
  if (!where) return doesNot('celebration', phrase(copy.noPlace));
  return holds('celebration', phrase(copy.celebration, { name: nameOf(findMember(pod, host)), day: { day }, where }));
};

/** The cycle before this one: a closed cycle is itself the last of the past. */
const lastLead = (pod: Pod, cycle: Cycle): string | undefined =>
  pod.past.filter(({ number }) => number < cycle.number).at(-1)?.lead;

const isRotated = (pod: Pod, cycle: Cycle): Item => {
  const last = lastLead(pod, cycle);
  if (!cycle.lead && cycle.hosts.length > 0) return holds('rotated', phrase(copy.hosts));
  if (!cycle.lead) return doesNot('rotated', phrase(copy.noLead));
  const name = nameOf(findMember(pod, cycle.lead));
  if (cycle.lead === last) return doesNot('rotated', phrase(copy.again, { name }));
  return holds('rotated', last ? phrase(copy.rotated, { name }) : phrase(copy.first, { name }));
};

/** All parked ideas are shown when proposals are asked for, and again when the cycle comes to rest. */
const shownAt = (cycle: Cycle): Instant =>
  cycle.closed?.at ?? cycle.steps.findLast(({ phase }) => phase === 'define')?.from ?? '';

const isParkingShown = (pod: Pod, cycle: Cycle): Item => {
  const count = pod.parking.length;
  const late = pod.parking.filter(({ at }) => at > shownAt(cycle)).length;
  if (count === 0) return holds('parking-lot', phrase(copy.nothingParked));
  return late === 0
    ? holds('parking-lot', phrase(copy.shown, { count }))
    : doesNot('parking-lot', phrase(copy.notShown, { count: late }));
};

/** The eight lines of PRACTICE “The checklist”; empty before the first cycle. */
export const checklist = (world: World, now: Instant): readonly Item[] => {
  const { pod } = world;
  const cycle = pod.cycle;
  if (!cycle) return [];
  return [
    isShared(world, cycle),
    isAchievable(world, cycle, now),
    hasSmallTasks(cycle),
    isVolunteered(cycle),
    hasCheckIns(world, cycle),
    hasCelebration(pod, cycle),
    isRotated(pod, cycle),
    isParkingShown(pod, cycle),
  ];
};
