/** When a held task is asked about: the day before, the day after, the third day after. Never to who has acted. */
import { findMember, isHeld } from '../find.ts';
import type { Cycle, Instant, Member, MemberId, Task, World } from '../nouns.ts';
import { addDays, hoursBetween, laterOf, localDay, plusHours } from '../time.ts';
import { onceBack, tenAfter, tenOn } from './morning.ts';

/**
 * `before` the due day, the day `after`, and last the `offer` of help, of time, or to pass it on. Who said that they are
 * `stuck` has acted: instead of these, one kind question.
 */
export type NudgeStage = 'before' | 'after' | 'offer' | 'stuck';
export type Nudge = {
  readonly task: Task;
  readonly member: Member;
  readonly stage: NudgeStage;
  readonly at: Instant;
};

const stages: readonly { readonly stage: NudgeStage; readonly days: number }[] = [
  { stage: 'before', days: -1 },
  { stage: 'after', days: 1 },
  { stage: 'offer', days: 3 },
];
const mostNudges = 3;
/** Help takes some days to come. */
const daysAfterStuck = 4;
const hoursAfterActing = 48;
const hoursAroundCheckIn = 24;

/** Their last claim, report or check-in answer about it. */
const lastActed = (cycle: Cycle, task: Task, id: MemberId, claimedAt: Instant): Instant => {
  const reports = task.reports.filter(({ by }) => by === id).map(({ at }) => at);
  const answers = cycle.checkIns.flatMap((one) => one.answers[id]?.at ?? []);
  return [...reports, ...answers].reduce(laterOf, claimedAt);
};

/** The check-in that asks, or has just asked, the same person within a day. */
const checkInNear = (cycle: Cycle, id: MemberId, at: Instant): Instant | undefined =>
  cycle.checkIns
    .filter(({ openedAt, asked }) => !openedAt || asked.includes(id))
    .map((one) => one.openedAt ?? one.at)
    .find((asks) => Math.abs(hoursBetween(asks, at)) < hoursAroundCheckIn);

/** The check-in stands in for a nudge of the same day; the last offer, and the one to who is stuck, waits a day instead. */
const clearOfCheckIns = (cycle: Cycle, id: MemberId, stage: NudgeStage, at: Instant): Instant | undefined => {
  const near = checkInNear(cycle, id, at);
  if (near === undefined) return at;
  return stage === 'offer' || stage === 'stuck' ? plusHours(near, hoursAroundCheckIn) : undefined;
};

/** Since when their last word is that they are stuck. */
const stuckSince = ({ reports }: Task, id: MemberId): Instant | undefined => {
  const last = reports.at(-1);
  return last?.kind === 'stuck' && last.by === id ? last.at : undefined;
};

/** Once, when neither help nor they have said anything for some days. */
const askedWhenStuck = (
  world: World,
  cycle: Cycle,
  task: Task,
  id: MemberId,
  [since, acted]: readonly [Instant, Instant],
) => {
  if ((task.nudgedAt ?? '') > since) return [];
  const { zone } = world.community;
  const someDaysOn = tenOn(addDays(localDay(since, zone), daysAfterStuck), zone);
  const at = clearOfCheckIns(cycle, id, 'stuck', onceBack(world, id, laterOf(someDaysOn, tenAfter(acted, zone))));
  return at === undefined ? [] : [{ stage: 'stuck' as const, at }];
};

const momentsOf = (world: World, cycle: Cycle, task: Task, id: MemberId, claimedAt: Instant) => {
  const { due } = task;
  const acted = plusHours(lastActed(cycle, task, id, claimedAt), hoursAfterActing);
  const stuck = stuckSince(task, id);
  if (stuck !== undefined) return askedWhenStuck(world, cycle, task, id, [stuck, acted]);
  if (due === undefined) return [];
  return stages.flatMap(({ stage, days }) => {
    const planned = onceBack(world, id, tenOn(addDays(due, days), world.community.zone));
    const at = clearOfCheckIns(cycle, id, stage, planned);
    return at !== undefined && at > (task.nudgedAt ?? '') && at >= acted ? [{ stage, at }] : [];
  });
};

/** The next nudge of one task. Several that are overdue (after a pause) are one: the latest. */
const nextNudge = (world: World, cycle: Cycle, task: Task, now: Instant): Nudge | undefined => {
  if (!isHeld(task) || task.state.status !== 'claimed' || task.isHost || task.nudges >= mostNudges) return undefined;
  const member = findMember(world.pod, task.state.by);
  if (member?.state !== 'here') return undefined;
  const moments = momentsOf(world, cycle, task, member.id, task.state.at);
  const next = moments.findLast(({ at }) => at <= now) ?? moments[0];
  return next && { task, member, ...next };
};

/** The next nudge of every task somebody holds. */
export const nudges = (world: World, cycle: Cycle, now: Instant): readonly Nudge[] =>
  cycle.tasks.flatMap((task) => nextNudge(world, cycle, task, now) ?? []);
