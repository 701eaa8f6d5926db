import { describe, expect, test } from 'vitest';
import type { Change } from '../../lib/domain/change.ts';
import { checklist } from '../../lib/domain/checklist.ts';
import type { World } from '../../lib/domain/nouns.ts';
import { now, step, task, worldOf } from './small-world.ts';

const people = ['Bea', 'Sam', 'Ana'];
const lineOf = (world: World, item: string): boolean | undefined =>
  checklist(world, now).find((one) => one.item === item)?.holds;

const named = (number: number, by: 'm1' | 'm2' | 'm3'): Change => ({
  type: 'frustration-named',
  number,
  text: `thing ${number}`,
  by,
});
const voted = (by: 'm1' | 'm2' | 'm3', ...dots: readonly number[]): Change => ({ type: 'vote-cast', by, dots });
const chosen: readonly Change[] = [step('define'), { type: 'frustration-chosen', number: 1 }];

describe('shared: two people, one of them no organizer, and half of the voters', () => {
  const joinedBySam: Change = { type: 'frustration-joined', number: 1, by: 'm2' };
  const ballot = (...votes: readonly Change[]) => [step('choose', [1, 2]), ...votes, ...chosen];

  test('holds when all of it is true', () => {
    const world = worldOf(
      people,
      named(1, 'm1'),
      joinedBySam,
      named(2, 'm3'),
      ...ballot(voted('m1', 1), voted('m3', 2)),
    );
    expect(lineOf(world, 'shared')).toBe(true);
  });
  test('one person is not enough', () => {
    expect(lineOf(worldOf(people, named(1, 'm1'), named(2, 'm3'), ...ballot(voted('m1', 1))), 'shared')).toBe(false);
  });
  test('under half of those who gave a dot is not enough; a blank vote is no voter', () => {
    const facts = [named(1, 'm1'), joinedBySam, named(2, 'm3')];
    const few = worldOf(people, ...facts, ...ballot(voted('m1', 1), voted('m2', 2), voted('m3', 2)));
    const blank = worldOf(people, ...facts, ...ballot(voted('m1', 1), voted('m2'), voted('m3', 2)));
    expect(lineOf(few, 'shared')).toBe(false);
    expect(lineOf(blank, 'shared')).toBe(true);
  });
  test('with one frustration, IN counts as a dot', () => {
    const facts = [named(1, 'm1'), joinedBySam, step('agree', [1]), voted('m1', 1), voted('m3', 0)];
    expect(lineOf(worldOf(people, ...facts, ...chosen), 'shared')).toBe(true);
  });
});

describe('the other lines', () => {
  const open = { status: 'open' } as const;
  const taken = { status: 'claimed', by: 'm2', at: now } as const;

  test('achievable: two open tasks for each active person, and no more hours than they have', () => {
    const six = [1, 2, 3, 4, 5, 6].map((number) => task(number, open));
    expect(lineOf(worldOf(people, ...six), 'achievable')).toBe(true);
    expect(lineOf(worldOf(people, ...six, task(7, open)), 'achievable')).toBe(false);
    const busy: Change[] = (['m1', 'm2', 'm3'] as const).map((member) => ({ type: 'member-hours', member, hours: 1 }));
    expect(lineOf(worldOf(people, ...six, ...busy), 'achievable')).toBe(false);
  });
  test('two hours: one bigger task is enough to fail it, unless it was split', () => {
    expect(lineOf(worldOf(people, task(1, open)), 'two-hours')).toBe(true);
    expect(lineOf(worldOf(people, task(1, open), task(2, open, { hours: 3 })), 'two-hours')).toBe(false);
    const split = task(2, { status: 'split', into: ['t1'] }, { hours: 3 });
    expect(lineOf(worldOf(people, task(1, open), split), 'two-hours')).toBe(true);
  });
  test('volunteered: nobody yet is no', () => {
    expect(lineOf(worldOf(people, task(1, open)), 'volunteered')).toBe(false);
    expect(lineOf(worldOf(people, task(1, taken)), 'volunteered')).toBe(true);
  });
  test('check-ins: two planned before, two held after', () => {
    const checkIns = [1, 2].map((number) => ({ number, at: now, asked: [], answers: {} }));
    const began: Change = { type: 'work-began', at: now, checkIns };
    const held = (number: number): Change => ({ type: 'checkin-opened', number, at: now, asked: ['m2'] });
    expect(lineOf(worldOf(people, began, step('work')), 'check-ins')).toBe(true);
    expect(lineOf(worldOf(people, began, held(1), step('celebrate')), 'check-ins')).toBe(false);
    expect(lineOf(worldOf(people, began, held(1), held(2), step('celebrate')), 'check-ins')).toBe(true);
  });
  test('celebration: day, place and host', () => {
    const hosted = task(3, taken, { isHost: true });
    const set = (where?: string): Change => ({
      type: 'celebration-set',
      celebration: { day: '2026-06-13', ...(where ? { where } : {}) },
    });
    expect(lineOf(worldOf(people, hosted, set('the porch')), 'celebration')).toBe(true);
    expect(lineOf(worldOf(people, hosted, set()), 'celebration')).toBe(false);
    expect(lineOf(worldOf(people, set('the porch')), 'celebration')).toBe(false);
  });
  test('rotated: the last lead again is no, hosts in turn are yes', () => {
    const before: readonly Change[] = [
      { type: 'lead-taken', by: 'm2' },
      { type: 'cycle-closed', how: 'celebrated', at: now },
      { type: 'cycle-began', number: 2, by: 'm1', at: now },
    ];
    expect(lineOf(worldOf(people, ...before), 'rotated')).toBe(false);
    expect(lineOf(worldOf(people, ...before, { type: 'lead-taken', by: 'm2' }), 'rotated')).toBe(false);
    expect(lineOf(worldOf(people, ...before, { type: 'lead-taken', by: 'm3' }), 'rotated')).toBe(true);
    expect(lineOf(worldOf(people, ...before, { type: 'hosts-named', hosts: ['m2'] }), 'rotated')).toBe(true);
  });
  test('a closed cycle is not its own past: its lead still counts as new', () => {
    const world = worldOf(
      people,
      { type: 'lead-taken', by: 'm2' },
      { type: 'cycle-closed', how: 'celebrated', at: now },
      step('rest'),
    );
    expect(lineOf(world, 'rotated')).toBe(true);
  });
  test('parking lot: an idea parked after the last showing is still to be shown', () => {
    const later = '2026-06-05T15:00:00.000Z';
    const idea = (at: string): Change => ({ type: 'idea-parked', text: 'a tool library', at });
    expect(lineOf(worldOf(people), 'parking-lot')).toBe(true);
    expect(lineOf(worldOf(people, idea(now), step('define')), 'parking-lot')).toBe(true);
    expect(lineOf(worldOf(people, step('define'), idea(later)), 'parking-lot')).toBe(false);
    const closed: Change = { type: 'cycle-closed', how: 'celebrated', at: later };
    expect(lineOf(worldOf(people, step('define'), idea(later), closed), 'parking-lot')).toBe(true);
  });
});
