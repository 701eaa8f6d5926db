/** Achievable: at most two open tasks for each active person, and no more hours than they have. */
import { checklistCopies as copy } from '../../../templates/checklist.ts';
import { weeksLeft } from '../care/load.ts';
import { isDone, isLive, present } from '../find.ts';
import { phrase } from '../message.ts';
import type { Cycle, Instant, Member, World } from '../nouns.ts';
import { plusDays } from '../time.ts';
import type { Item } from './item.ts';
import { doesNot } from './item.ts';

/** Who answered anything in this many days is active. */
const activeDays = 14;
/** Who has not said how many hours they have is counted with two tasks of two hours. */
const unsaidHours = 4;

const hoursOf = (member: Member, weeks: number): number =>
  member.hours === undefined ? unsaidHours : member.hours * weeks;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

export const isAchievable = (world: World, cycle: Cycle, now: Instant): Item => {
  const open = cycle.tasks.filter((task) => isLive(task) && !isDone(task));
  const since = plusDays(now, -activeDays);
  const active = present(world.pod).filter(({ activeAt }) => activeAt >= since);
  const weeks = weeksLeft(world, now);
  const hours = sum(open.map((task) => task.hours));
  const free = sum(active.map((member) => hoursOf(member, weeks)));
  if (cycle.tasks.every(({ isHost }) => isHost)) return doesNot('achievable', phrase(copy.noTasks));
  const because = phrase(copy.achievable, { tasks: open.length, hours, people: active.length, free });
  return { item: 'achievable', holds: open.length <= active.length * 2 && hours <= free, because };
};
