import { describe, expect, test } from 'vitest';
import type { Task, TaskId, World } from '../../lib/domain/nouns.ts';
import { hoursBetween, localDay } from '../../lib/domain/time.ts';
import { atWork, dice, memberIds, played, type Said, staffing } from './month.ts';

const months = Array.from({ length: 60 }, (_one, seed) => seed);

const taskIn = (world: World, id: TaskId): Task | undefined => world.pod.cycle?.tasks.find((one) => one.id === id);

/** What one month said: people from 3 to 20, tasks from 2 to 12, some silent and some busy. */
const monthOf = (seed: number): readonly Said[] => {
  const roll = dice(seed);
  const people = 3 + Math.floor(roll() * 18);
  const tasks = 2 + Math.floor(roll() * 11);
  const held = Math.min(people, tasks, 1 + Math.floor(roll() * 5));
  return played(atWork(people, tasks, held, 6 + Math.floor(roll() * 23)), 70, roll(), roll);
};

describe('a month of work, sixty times over', () => {
  const all = months.map(monthOf);

  test('no schedule speaks twice for the same reason, and the month comes to rest', () => {
    for (const month of all) expect(month.at(-1)?.world.pod.cycle?.step.name).toBe('rest');
  });

  const nudged = all
    .flat()
    .flatMap(({ at, before, world }) =>
      (world.pod.cycle?.tasks ?? [])
        .filter(({ id, nudgedAt }) => nudgedAt === at && taskIn(before, id)?.nudgedAt !== at)
        .map((task) => ({ at, task, cycle: before.pod.cycle })),
    );

  test('nudges happen, and a task is nudged at most three times for one holder', () => {
    expect(nudged.length).toBeGreaterThan(50);
    expect(Math.max(...nudged.map(({ task }) => task.nudges))).toBe(3);
  });

  test('nobody is nudged within two days of claiming, reporting or answering, nor within a day of a check-in', () => {
    for (const { at, task, cycle } of nudged) {
      if (task.state.status !== 'claimed') throw new Error('nobody holds it');
      const { by } = task.state;
      const acts = [
        task.state.at,
        ...task.reports.filter((one) => one.by === by).map((one) => one.at),
        ...(cycle?.checkIns ?? []).flatMap((one) => one.answers[by]?.at ?? []),
      ];
      for (const act of acts) expect(hoursBetween(act, at)).toBeGreaterThanOrEqual(48);
      const asks = (cycle?.checkIns ?? []).flatMap((one) => (one.asked.includes(by) ? (one.openedAt ?? []) : []));
      for (const ask of asks) expect(hoursBetween(ask, at)).toBeGreaterThanOrEqual(24);
    }
  });

  test('nobody is sent more than two unasked texts on one day', () => {
    for (const month of all) {
      const counts = new Map<string, number>();
      for (const { member, at, withheld } of month.flatMap(({ out }) => out)) {
        if (withheld) continue;
        const key = `${member} ${localDay(at, 'America/New_York')}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
      expect(Math.max(...counts.values())).toBeLessThanOrEqual(2);
    }
  });

  test('nobody is invited more than twice, within a week, after an answer, or after giving a task back', () => {
    for (const month of all) {
      for (const id of memberIds(20)) {
        const asked = (month.at(-1)?.world.pod.cycle?.invitations ?? []).filter(({ member }) => member === id);
        expect(asked.length).toBeLessThanOrEqual(2);
        const [first, second] = asked;
        if (first && second) expect(hoursBetween(first.at, second.at)).toBeGreaterThanOrEqual(7 * 24);
        if (first && second) expect(first.task).not.toBe(second.task);
      }
    }
  });

  test('people who are away are sent nothing', () => {
    for (const { at, world, out } of all.flat()) {
      for (const { member } of out) {
        const until = world.pod.members.find(({ id }) => id === member)?.awayUntil ?? '';
        expect(until > localDay(at, 'America/New_York')).toBe(false);
      }
    }
  });
});

test('staffing nobody answers waits, looks for something smaller, and rests with kind words', () => {
  const month = played(staffing(8), 60, 0, dice(1));
  expect(month.some(({ why }) => why.includes('first-steps'))).toBe(true);
  expect(month.at(-1)?.world.pod.cycle?.step.name).toBe('rest');
});
