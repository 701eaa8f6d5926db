/** The celebration as a gathering: whether there is one, when, and when its day becomes another. */
import type { Change } from '../change.ts';
import { hostOf, hostTask, isDone } from '../find.ts';
import type { Celebration, Cycle, Day, Instant, World } from '../nouns.ts';
import { addDays, instantAt, localDay, saturdayAfter } from '../time.ts';

/** A gathering exists when somebody hosts it, or somebody said its day or place; otherwise we thank by text. */
export const gatheringOf = (cycle: Cycle): Celebration | undefined => {
  const celebration = cycle.celebration;
  if (!celebration?.day) return undefined;
  return hostOf(cycle) || celebration.chosen || celebration.where ? celebration : undefined;
};

export const gatheringAt = ({ day, time }: Pick<Celebration, 'day' | 'time'>, zone: string): Instant =>
  instantAt(day, time, zone);

/** The step stays open until the evening after, so that the host can say who came. */
export const gatheringEnds = (day: Day, zone: string): Instant => instantAt(addDays(day, 1), '18:00', zone);

/** The morning after, whoever hosted is asked how it was: nobody has to say any more whether they come. */
export const isPartyOver = ({ celebration }: Cycle): boolean =>
  celebration !== undefined && (celebration.askedHostAt ?? '').slice(0, 10) > celebration.day;

/** People need a few days to make room for a gathering. */
const daysOfNotice = 4;

const soonestSaturday = (today: Day): Day => saturdayAfter(addDays(today, daysOfNotice - 1));

/** The day it has, unless that has passed, or is only our default and the work is done earlier. */
const dayFor = (cycle: Cycle, now: Instant, zone: string): Day => {
  const soonest = soonestSaturday(localDay(now, zone));
  const set = cycle.celebration;
  if (!set?.day || gatheringAt(set, zone) <= now) return soonest;
  if (set.chosen) return set.day;
  return soonest < set.day ? soonest : set.day;
};

/** The facts that give the celebration its day; answers to another day no longer count. */
export const celebrationDated = ({ community, pod }: World, now: Instant): readonly Change[] => {
  const cycle = pod.cycle;
  if (!cycle) return [];
  const day = dayFor(cycle, now, community.zone);
  if (cycle.celebration?.day === day) return [];
  const task = hostTask(cycle);
  const due: readonly Change[] =
    task && !isDone(task) ? [{ type: 'task-due', task: task.id, due: day, chosen: false }] : [];
  return [{ type: 'celebration-set', celebration: { day, rsvps: {} } }, ...due];
};
