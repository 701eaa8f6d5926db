import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MemberId, Votes } from '../../lib/domain/nouns.ts';
import {
  brokenTie,
  type Candidate,
  dotsFor,
  inRank,
  leading,
  peopleFor,
  withoutDots,
} from '../../lib/domain/phases/tally.ts';

const named = (number: number, backers = 1): Candidate => ({ number, text: `thing ${number}`, backers });
const votes = (...cast: readonly (readonly number[])[]): Votes =>
  Object.fromEntries(cast.map((dots, index) => [`m${index + 1}` satisfies MemberId, dots]));

describe('a tie that the run-off did not break', () => {
  test('goes to what more people chose, though another has more dots', () => {
    const first = votes([1, 1, 1], [1], [2], [2], [2]);
    expect(brokenTie([named(1, 9), named(2)], first)).toMatchObject({ winner: { number: 2 }, why: 'people' });
  });

  test('then to what more had named', () => {
    expect(brokenTie([named(1), named(2, 3)], votes([1], [2]))).toMatchObject({ winner: { number: 2 }, why: 'same' });
  });

  test('then to the earliest, and the others are parked', () => {
    const decision = brokenTie([named(7), named(4), named(5)], votes([]));
    expect(decision).toMatchObject({ winner: { number: 4 }, why: 'earliest' });
    expect(decision?.parked.map(({ number }) => number)).toEqual([7, 5]);
  });
});

test('without dots, what most had named is taken, then the earliest', () => {
  expect(withoutDots([named(3), named(2, 4)])).toMatchObject({ winner: { number: 2 }, why: 'noDotsSame' });
  expect(withoutDots([named(3, 2), named(2, 2)])).toMatchObject({ winner: { number: 2 }, why: 'noDotsEarliest' });
  expect(withoutDots([])).toBeUndefined();
});

const dots = fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 3 });
const candidates = [1, 2, 3, 4, 5].map((number) => named(number, (number * 7) % 3));

test('whoever leads has at least the dots of everybody else, and ranks first', () => {
  fc.assert(
    fc.property(fc.array(dots, { maxLength: 12 }), (cast) => {
      const all = votes(...cast);
      const leaders = leading(candidates, all);
      const most = Math.max(...candidates.map(({ number }) => dotsFor(all, number)));
      expect(leaders.every(({ number }) => dotsFor(all, number) === most)).toBe(true);
      expect(leaders.map(({ number }) => number)).toContain(inRank(candidates, all)[0]?.number);
      expect(candidates.every(({ number }) => peopleFor(all, number) <= dotsFor(all, number))).toBe(true);
    }),
  );
});
