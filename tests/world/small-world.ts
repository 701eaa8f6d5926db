import { applyAll } from '../../lib/domain/apply/apply.ts';
import { emptyPod } from '../../lib/domain/apply/members.ts';
import type { Change } from '../../lib/domain/change.ts';
import type { Community, MemberId, StepName, Task, World } from '../../lib/domain/nouns.ts';

/** A Friday at ten in Vermont, a week before the goal date. */
export const now = '2026-06-05T14:00:00.000Z';
export const goalDate = '2026-06-12';

const community: Community = {
  code: 'maple',
  name: 'Maple Street Neighbors',
  version: 1,
  foundedAt: now,
  zone: 'America/New_York',
  organizers: [{ pod: 'p1', member: 'm1' }],
  pods: ['p1'],
  settings: { checkIns: 2, quietFrom: 21, quietTo: 8 },
};

export const step = (name: StepName, options: readonly number[] = []): Change => ({
  type: 'step-opened',
  endedBy: { by: 'time' },
  step: {
    name,
    openedAt: now,
    asked: ['m1', 'm2', 'm3'],
    options,
    votes: {},
    stretches: 0,
    reminded: false,
    passed: [],
  },
});

export const task = (number: number, state: Task['state'], more: Partial<Task> = {}): Change => ({
  type: 'task-added',
  task: {
    id: `t${number}`,
    number,
    title: `task number ${number}`,
    hours: 1,
    addedAt: now,
    state,
    reports: [],
    offers: [],
    nudges: 0,
    ...more,
  },
});

const joined = (names: readonly string[]): readonly Change[] =>
  names.map((name, index) => ({
    type: 'member-joined',
    member: `m${index + 1}` as MemberId,
    at: now,
    channel: 'sms',
    locale: index % 2 === 0 ? 'en' : 'es',
    name,
    address: `+1555010000${index}`,
  }));

/** A community of these people with a cycle that has a goal; m1 is the organizer. */
export const worldOf = (names: readonly string[], ...facts: readonly Change[]): World =>
  applyAll({ community, pod: emptyPod('p1', 'maple'), contacts: {} }, [
    ...joined(names),
    { type: 'cycle-began', number: 1, by: 'm1', at: now },
    { type: 'goal-set', text: 'build a bench at the bus stop', date: goalDate, by: 'm1', proposal: 1 },
    ...facts,
  ]);
