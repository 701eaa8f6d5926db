/** How much one person holds, and who has room (PRACTICE “Load” and “Hours”). */
import { heldTasks, liveCycle, reachable } from '../find.ts';
import type { Instant, Member, MemberId, Task, World } from '../nouns.ts';
import { daysBetween, localDay } from '../time.ts';

/** Nobody who left their hours unsaid holds more open tasks than this. */
export const mostOpenTasks = 2;

export const hoursHeld = (world: World, id: MemberId): number => {
  const cycle = liveCycle(world.pod);
  return cycle ? heldTasks(cycle, id).reduce((sum, task) => sum + task.hours, 0) : 0;
};

/** Weeks until the goal date, the one we are in counted whole: a small task still fits in the last days. */
export const weeksLeft = (world: World, now: Instant): number => {
  const date = world.pod.cycle?.goal?.date;
  if (!date) return 1;
  return Math.max(1, Math.ceil(daysBetween(localDay(now, world.community.zone), date) / 7));
};

/** May this person take one more? Two open tasks at most; whoever said their hours, as many as those hold. */
export const hasRoomFor = (world: World, member: Member, task: Pick<Task, 'hours'>, now: Instant): boolean => {
  const cycle = liveCycle(world.pod);
  if (!cycle) return false;
  if (member.hours === undefined) return heldTasks(cycle, member.id).length < mostOpenTasks;
  return hoursHeld(world, member.id) + task.hours <= member.hours * weeksLeft(world, now);
};

/** Reachable members who hold no task. */
export const withoutTask = (world: World, now: Instant): readonly Member[] => {
  const cycle = liveCycle(world.pod);
  if (!cycle) return [];
  const today = localDay(now, world.community.zone);
  return reachable(world.pod, today).filter(({ id }) => heldTasks(cycle, id).length === 0);
};
