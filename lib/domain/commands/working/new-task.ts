/** How a task comes into the world: its number, its due day, and the fact. */
import { defaultDue } from '../../care/due.ts';
import type { Change } from '../../change.ts';
import type { Cycle, Day, Instant, MemberId, Task, TaskId, World } from '../../nouns.ts';
import { localDay } from '../../time.ts';
import { titled } from './titles.ts';

/** As many as one group can follow. */
export const mostTasks = 40;

/** Until work begins the host's task gives way; afterwards numbers only grow. */
export const nextNumber = (cycle: Cycle): number =>
  Math.max(0, ...cycle.tasks.filter((one) => cycle.workBeganAt || !one.isHost).map(({ number }) => number)) + 1;

type New = {
  readonly title: string;
  readonly by: MemberId;
  readonly now: Instant;
  readonly hours?: number;
  readonly due?: Day;
};

const isWithin = (world: World, cycle: Cycle, now: Instant, due: Day | undefined): due is Day =>
  due !== undefined && due >= localDay(now, world.community.zone) && due <= (cycle.goal?.date ?? due);

/** The smallest piece of work we count. */
const quarterHour = 0.25;

/** A task nobody holds yet. A due day outside the project gives way to ours. */
export const newTask = (world: World, cycle: Cycle, { title, by, now, hours = 1, due }: New): Task => {
  const id: TaskId = `t${cycle.nextTask}`;
  const isChosen = isWithin(world, cycle, now, due);
  return {
    id,
    number: nextNumber(cycle),
    title: titled(title),
    hours: Math.max(quarterHour, hours),
    due: isChosen ? due : defaultDue(world, now),
    ...(isChosen ? { dueChosen: true } : {}),
    addedBy: by,
    addedAt: now,
    state: { status: 'open' },
    reports: [],
    offers: [],
    nudges: 0,
  };
};

export const taskAdded = (task: Task): Change => ({ type: 'task-added', task });
