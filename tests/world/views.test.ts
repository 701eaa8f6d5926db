import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyAll } from '../../lib/domain/apply/apply.ts';
import type { Change } from '../../lib/domain/change.ts';
import { journalView } from '../../lib/runtime/journal.ts';
import { shown } from '../../lib/runtime/shown.ts';
import { communityList, worldView } from '../../lib/runtime/world.ts';
import { now, randomWorld, reaches, stringsIn } from './random-world.ts';

const runs = { numRuns: 300 };

describe('what anybody may look at', () => {
  test('the world never shows a number or an address, whatever people wrote', () => {
    fc.assert(
      fc.property(randomWorld, ({ world }) => {
        const view = worldView({ community: world.community, pods: [world.pod], contacts: world.contacts }, now);
        const whole = JSON.stringify(view);
        expect(whole).not.toContain('@');
        expect(whole).not.toMatch(/\d{7,}/);
        expect(stringsIn(view).filter(reaches)).toEqual([]);
        expect(stringsIn(communityList([world.community])).filter(reaches)).toEqual([]);
      }),
      runs,
    );
  });

  test('the journal shows neither, and no member id', () => {
    fc.assert(
      fc.property(randomWorld, ({ world, facts }) => {
        const commits = facts.map((fact, index) => ({ version: index + 1, at: now, why: 'test', changes: [fact] }));
        const view = journalView(commits, world.pod.members);
        expect(view.map(({ fact }) => fact)).toEqual(facts.map(({ type }) => type));
        const strings = stringsIn(view);
        expect(strings.filter(reaches)).toEqual([]);
        expect(strings.filter((text) => /^m\d+$/.test(text))).toEqual([]);
      }),
      runs,
    );
  });

  test('the generator does write numbers and addresses, so that the two above can fail', () => {
    const samples = fc.sample(randomWorld, 50);
    expect(samples.filter(({ world }) => stringsIn(world).some(reaches)).length).toBeGreaterThan(40);
  });

  test('a number or an address inside words is taken out, a date and a house number are not', () => {
    expect(shown('call (802) 555-0134 or rosa@example.org by 2026-06-05')).toBe(
      'call [number] or [address] by 2026-06-05',
    );
    expect(shown('12 Maple Street, 4 pm, 9 May')).toBe('12 Maple Street, 4 pm, 9 May');
    expect(shown('llámame al +52 55 1234 5678')).toBe('llámame al [number]');
  });
});

describe('the journal keeps unnamed what was said unnamed', () => {
  const person = { at: now, channel: 'sms', locale: 'en', address: '+15550100001' } as const;
  const joined: readonly Change[] = [
    { type: 'member-joined', member: 'm1', name: 'Bea', ...person },
    { type: 'member-joined', member: 'm2', name: 'Sam', ...person },
  ];
  const members = [
    { id: 'm1', name: 'Bea' },
    { id: 'm2', name: 'Sam' },
  ] as const;
  const commit = (version: number, ...changes: readonly Change[]) => ({ version, at: now, why: 'x', changes });

  test('a frustration, and everything in its commit that would tell whose it is', () => {
    const view = journalView(
      [
        commit(
          1,
          { type: 'frustration-named', number: 1, text: 'no bench', by: 'm1' },
          { type: 'member-acted', member: 'm1', at: now },
          { type: 'question-asked', member: 'm1', question: { kind: 'same', mine: 1, other: 2 }, at: now },
        ),
      ],
      members,
    );
    // Only the day: to the minute, the outbox would tell whose answer it was.
    expect(view[0]).toEqual({ at: '2026-05-20T00:00:00.000Z', fact: 'frustration-named', number: 1, text: 'no bench' });
    expect(JSON.stringify(view)).not.toContain('Bea');
  });

  test('a concern and a reflection have no name; a claim and thanks do', () => {
    const view = journalView(
      [
        commit(2, { type: 'concern-raised', by: 'm1', at: now, text: 'too fast' }),
        commit(3, { type: 'reflected', by: 'm1', text: 'smaller tasks' }),
        commit(4, { type: 'task-claimed', task: 't1', by: 'm2', at: now }),
        commit(5, { type: 'thanked', by: 'm1', to: 'm2', text: 'the ladder', at: now }),
      ],
      members,
    );
    expect(view.map(({ fact, by }) => [fact, by])).toEqual([
      ['concern-raised', undefined],
      ['reflected', undefined],
      ['task-claimed', 'Sam'],
      ['thanked', 'Bea'],
    ]);
    expect(view[3]).toMatchObject({ to: 'Sam', text: 'the ladder' });
  });

  test('facts come in the order they became true, whatever order they were read in', () => {
    const view = journalView([commit(2, ...joined.slice(1)), commit(1, ...joined.slice(0, 1))], members);
    expect(view.map(({ name }) => name)).toEqual(['Bea', 'Sam']);
  });
});

describe('what the world says', () => {
  test('one pod: its cycle stands at the top and in the pod', () => {
    const [sample] = fc.sample(randomWorld, 1);
    if (!sample) throw new Error('no sample');
    const view = worldView({ community: sample.world.community, pods: [sample.world.pod] }, now);
    expect(view.cycle).toEqual(view.pods[0]?.cycle);
    expect(view.cycle).toMatchObject({ phase: 'celebrate', goalDate: '2026-06-05' });
    expect(view.cycle?.tasks.map(({ status }) => status)).toEqual(['claimed', 'parked', 'done']);
    expect(view.checklist.map(({ item }) => item)).toEqual([
      'shared',
      'achievable',
      'two-hours',
      'volunteered',
      'check-ins',
      'celebration',
      'rotated',
      'parking-lot',
    ]);
  });

  test('who left is not listed; what they finished still has their name', () => {
    const [sample] = fc.sample(randomWorld, 1);
    if (!sample) throw new Error('no sample');
    const { pod } = applyAll(sample.world, [
      { type: 'member-named', member: 'm2', name: 'Rosa' },
      { type: 'member-left', member: 'm2', state: 'gone' },
    ]);
    const view = worldView({ community: sample.world.community, pods: [pod] }, now);
    expect(view.members).toHaveLength(pod.members.length - 1);
    expect(view.cycle?.tasks.at(-1)).toMatchObject({ status: 'done', by: 'Rosa', host: true });
  });
});
