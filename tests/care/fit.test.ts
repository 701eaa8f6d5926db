import { expect, test } from 'vitest';
import { skillFor } from '../../lib/domain/care/fit.ts';
import { checkInsBetween } from '../../lib/domain/phases/work-begin.ts';
import { daysBetween, localDay } from '../../lib/domain/time.ts';
import { staffing } from './month.ts';

const [member] = staffing(3).pod.members;
const isFit = (skill: string, title: string): boolean =>
  member !== undefined && skillFor({ ...member, skills: [skill] }, title) === skill;

test.each([
  ['carpentry', 'look over the bench plan'],
  ['carpentry', 'find a carpenter for the shelf'],
  ['carpintería', 'cortar la madera'],
  ['I can paint', 'painting the wall'],
  ['jardinería', 'plant two trees'],
  ['cocinar', 'bake for the building day'],
  ['traducir', 'translate the flyer'],
])('%s suits “%s”', (skill, title) => expect(isFit(skill, title)).toBe(true));

test.each([
  ['plants', 'draw the plan'],
  ['carpentry', 'ask the city for permission'],
  ['music', 'cut and screw the boards'],
  ['I help people', 'help with the good work'],
])('%s says nothing about “%s”', (skill, title) => expect(isFit(skill, title)).toBe(false));

test('check-ins lie strictly between today and the goal date, two days apart at least, as many as there is room for', () => {
  const zone = 'America/New_York';
  for (let days = 0; days <= 31; days += 1) {
    for (const wanted of [2, 3]) {
      const goal = new Date(Date.UTC(2026, 4, 1 + days)).toISOString().slice(0, 10);
      const on = checkInsBetween('2026-05-01', goal, wanted, zone).map(({ at }) => localDay(at, zone));
      for (const day of on) expect(day > '2026-05-01' && day < goal).toBe(true);
      const gaps = on.slice(1).map((day, index) => daysBetween(on[index] ?? day, day));
      for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(2);
      if (days >= 8) expect(on.length).toBe(wanted);
      if (days >= 2) expect(on.length).toBeGreaterThan(0);
    }
  }
});
