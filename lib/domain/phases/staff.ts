/** Staff: steps become tasks, tasks find people, somebody leads. */
import { staffCopies as copy } from '../../../templates/phases/staff.ts';
import type { Change } from '../change.ts';
import { findMember, goalTasks, holderOf, holders } from '../find.ts';
import type { Locale } from '../intent.ts';
import { asking, phrase, tell } from '../message.ts';
import { cut, mostOfGoal } from '../names.ts';
import type { Cycle, Goal, Instant, Member, World } from '../nouns.ts';
import { saturdayAfter } from '../time.ts';
import { closeStaff } from './staff-close.ts';
import { awaited, type Opening, type StepRule, stepOpened, toAll } from './step.ts';

const staffDays = 3;

/** The host's task is always the last number; its day is that of the celebration. */
const hostAdded = (cycle: Cycle, locale: Locale, due: string, now: Instant): Change => ({
  type: 'task-added',
  task: {
    id: `t${cycle.nextTask}`,
    number: cycle.nextTask,
    title: copy.hostTitle[locale],
    hours: 2,
    due,
    addedAt: now,
    isHost: true,
    state: { status: 'open' },
    reports: [],
    offers: [],
    nudges: 0,
  },
});

/** A day somebody chose stays, unless the goal now ends after it. */
const celebrationDay = (cycle: Cycle, goal: Goal): string =>
  cycle.celebration?.chosen && cycle.celebration.day >= goal.date ? cycle.celebration.day : saturdayAfter(goal.date);

const celebrationSet = (cycle: Cycle, day: string): Change => ({
  type: 'celebration-set',
  celebration: cycle.celebration?.day === day ? { day } : { day, time: '16:00', chosen: false },
});

export const openStaff: Opening = (world, now, endedBy, result) => {
  const cycle = world.pod.cycle;
  const goal = cycle?.goal;
  if (!cycle || !goal) return { changes: [], messages: [] };
  const day = celebrationDay(cycle, goal);
  const locale = findMember(world.pod, goal.by)?.locale ?? 'en';
  const host = cycle.tasks.some((task) => task.isHost) ? [] : [hostAdded(cycle, locale, day, now)];
  const words = phrase(copy.opening, { goal: cut(goal.text, mostOfGoal), day: { day: goal.date } });
  return {
    changes: [stepOpened(world, { name: 'staff', now, endedBy, days: staffDays }), ...host, celebrationSet(cycle, day)],
    messages: toAll(world, now, ({ id }) => ({ ...asking({ kind: 'tasks' }, tell(id, ...result, words)), big: true })),
  };
};

const hasAnswered = (cycle: Cycle, { id }: Member): boolean =>
  cycle.step.passed.includes(id) || cycle.tasks.some((task) => holderOf(task) === id);

const isComplete = (world: World, now: Instant): boolean => {
  const cycle = world.pod.cycle;
  if (!cycle?.lead || goalTasks(cycle).length === 0 || holders(cycle).length < 2) return false;
  return awaited(world, now).every((member) => hasAnswered(cycle, member));
};

export const staff: StepRule = { isComplete, close: closeStaff };
