/** The day a task is due when nobody chose one (PRACTICE “When little or nothing comes back”). */
import { heldTasks, liveCycle } from '../find.ts';
import type { Cycle, Day, Instant, MemberId, World } from '../nouns.ts';
import { addDays, daysBetween, localDay } from '../time.ts';

const earlier = (a: Day, b: Day): Day => (a < b ? a : b);
const later = (a: Day, b: Day): Day => (a > b ? a : b);

/** Before work begins we count from when staffing ends. */
const beginOf = (cycle: Cycle, now: Instant): Instant =>
  cycle.workBeganAt ?? (cycle.step.name === 'staff' ? cycle.step.endsAt : undefined) ?? now;

/** Every second day back from `first`, then every second day on, within the two bounds. */
const spread = (first: Day, from: Day, to: Day): readonly Day[] => {
  const back = Array.from({ length: 16 }, (_, step) => addDays(first, -2 * step));
  const on = Array.from({ length: 16 }, (_, step) => addDays(first, 2 * (step + 1)));
  return [...back, ...on].filter((day) => day >= from && day <= to);
};

/**
 * Three quarters of the way from the beginning of work to the goal date, not before the day after tomorrow and not
 * after the goal date; earlier by two days for each task the holder already has due on that day.
 */
export const defaultDue = (world: World, now: Instant, holder?: MemberId): Day => {
  const cycle = liveCycle(world.pod);
  const { zone } = world.community;
  const today = localDay(now, zone);
  const goal = later(cycle?.goal?.date ?? addDays(today, 21), today);
  if (!cycle) return goal;
  const begin = localDay(beginOf(cycle, now), zone);
  const wanted = addDays(begin, Math.floor(daysBetween(begin, goal) * 0.75));
  const first = earlier(later(wanted, addDays(today, 2)), goal);
  const taken = holder ? heldTasks(cycle, holder).map(({ due }) => due) : [];
  return spread(first, addDays(today, 1), goal).find((day) => !taken.includes(day)) ?? first;
};
