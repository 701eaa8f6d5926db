/** What becomes true when work begins: the check-ins, the end, and a due day for every task somebody holds. */
import { defaultDue } from '../care/due.ts';
import { tenOn } from '../care/morning.ts';
import type { Change } from '../change.ts';
import { holderOf, isHeld } from '../find.ts';
import type { CheckIn, Cycle, Day, Ending, Instant, World } from '../nouns.ts';
import { addDays, daysBetween, instantAt, localDay, saturdayAfter } from '../time.ts';
import { inTurn } from './in-turn.ts';
import { meetingKept } from './meeting.ts';
import { stepOpened } from './step.ts';

/** A digest comes two days after its check-in, so the next one is at least that far. */
const leastBetween = 2;
/** Staffing that was paused can outlast its own goal date; then there is a week to work. */
const leastDays = 3;
const daysInstead = 7;

/** Work ends at six on the evening of the goal date. */
export const eveningOf = (day: Day, zone: string): Instant => instantAt(day, '18:00', zone);

/** Check-ins evenly between today and the goal date, neither of the two included, at ten in the morning. */
export const checkInsBetween = (today: Day, goalDate: Day, wanted: number, zone: string): readonly CheckIn[] => {
  const days = daysBetween(today, goalDate);
  const room = Math.max(days > 1 ? 1 : 0, Math.floor(days / leastBetween) - 1);
  const count = Math.min(wanted, room);
  return Array.from({ length: count }, (_one, index) => {
    const on = addDays(today, Math.round((days * (index + 1)) / (count + 1)));
    return { number: index + 1, at: tenOn(on, zone), asked: [], answers: {} };
  });
};

/** A new goal date takes the celebration with it, when nobody has chosen its day. */
export const celebrationMoved = (cycle: Cycle, goalDate: Day): readonly Change[] => {
  const { celebration } = cycle;
  if (!celebration || (celebration.chosen && celebration.day >= goalDate)) return [];
  const day = saturdayAfter(goalDate);
  const host = cycle.tasks.find((task) => task.isHost);
  const due: readonly Change[] = host ? [{ type: 'task-due', task: host.id, due: day, chosen: false }] : [];
  return [{ type: 'celebration-set', celebration: { day, chosen: false } }, ...due];
};

const dateStillAhead = ({ community, pod }: World, now: Instant): readonly Change[] => {
  const { cycle } = pod;
  const today = localDay(now, community.zone);
  if (!cycle?.goal || daysBetween(today, cycle.goal.date) >= leastDays) return [];
  const date = addDays(today, daysInstead);
  return [{ type: 'goal-set', ...cycle.goal, date }, ...celebrationMoved(cycle, date)];
};

const begun = ({ community, pod }: World, now: Instant): readonly Change[] => {
  const today = localDay(now, community.zone);
  const date = pod.cycle?.goal?.date ?? today;
  const planned = checkInsBetween(today, date, community.settings.checkIns, community.zone);
  const checkIns = meetingKept(planned, pod.cycle, now);
  return [
    { type: 'work-began', at: now, checkIns },
    { type: 'tasks-told', at: now },
  ];
};

const opened = (world: World, now: Instant, endedBy: Ending): readonly Change[] => {
  const date = world.pod.cycle?.goal?.date ?? localDay(now, world.community.zone);
  return [stepOpened(world, { name: 'work', now, endedBy, endsAt: eveningOf(date, world.community.zone) })];
};

/** The next held task without a due day gets one; one at a time, so that two of one person never fall together. */
const duesGiven = (world: World, now: Instant): readonly Change[] => {
  const lacking = (world.pod.cycle?.tasks ?? []).filter((task) => isHeld(task) && task.due === undefined);
  return inTurn(
    world,
    ...lacking.map((task) => (next: World): readonly Change[] => [
      { type: 'task-due', task: task.id, due: defaultDue(next, now, holderOf(task)), chosen: false },
    ]),
  );
};

export const workBegun = (world: World, now: Instant, endedBy: Ending): readonly Change[] =>
  inTurn(
    world,
    (next) => dateStillAhead(next, now),
    (next) => begun(next, now),
    (next) => opened(next, now, endedBy),
    (next) => duesGiven(next, now),
  );
