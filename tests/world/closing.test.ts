import { describe, expect, test } from 'vitest';
import type { Change } from '../../lib/domain/change.ts';
import type { ClosedHow, World } from '../../lib/domain/nouns.ts';
import type { Outcome } from '../../lib/domain/outcome.ts';
import { openCelebrate } from '../../lib/domain/phases/celebrate.ts';
import { openReflect } from '../../lib/domain/phases/reflect.ts';
import { closeCycle } from '../../lib/domain/phases/rest.ts';
import { settle } from '../../lib/domain/settle.ts';
import { render } from '../../lib/language/render.ts';
import { segments } from '../../lib/language/segments.ts';
import { now, step, task, worldOf } from './small-world.ts';

const longNames = ['Maximiliana', 'Bartholomew', 'Guadalupe', 'Christopher', 'Alexandrina', 'Concepcion'];
const byTime = { by: 'time' } as const;

const textsOf = (world: World, outcome: Outcome): readonly string[] =>
  settle(world, outcome, now, 'test').outgoing.map(({ parts, locale, channel }) =>
    render(parts, { locale, channel, zone: world.community.zone }),
  );

const done = (number: number, title: string): Change =>
  task(number, { status: 'done', by: `m${(number % 6) + 1}`, at: now }, { title });

describe('the words at the end fit a phone, whoever did it', () => {
  const hows: readonly ClosedHow[] = [
    ...(['nothing-named', 'no-proposal', 'no-tasks', 'nobody-free', 'too-few', 'not-agreed'] as const),
  ];
  test.each(hows)('%s: two segments at most in both languages, with thanks by name', (how) => {
    const world = worldOf(longNames, done(1, 'ask the city'), done(2, 'buy the wood'));
    const outcome = closeCycle(world, now, byTime, how, []);
    const texts = textsOf(world, outcome);
    expect(texts).toHaveLength(6);
    for (const text of texts) expect(segments(text).segments, text).toBeLessThanOrEqual(2);
    expect(texts[0]).toContain('Bartholomew and Guadalupe');
    expect(outcome.changes.map(({ type }) => type)).toEqual(['cycle-closed', 'step-opened']);
  });

  test('every one of fourteen finished tasks is named, in four segments', () => {
    const titles = Array.from({ length: 14 }, (_none, index) => done(index + 1, `carry the heavy oak boards ${index}`));
    const hosted = task(15, { status: 'claimed', by: 'm1', at: now }, { isHost: true, title: 'host' });
    const set: Change = { type: 'celebration-set', celebration: { day: '2026-06-13', where: 'the porch' } };
    const world = worldOf(longNames, ...titles, hosted, set, step('work'));
    const texts = textsOf(world, openCelebrate(world, now, byTime, []));
    for (const text of texts) {
      expect(segments(text).segments, text).toBeLessThanOrEqual(4);
      expect(text.match(/carry/g)).toHaveLength(14);
    }
  });

  test('a post-mortem names whoever did something, and nobody else', () => {
    const world = worldOf(longNames, done(1, 'ask the city'), task(2, { status: 'claimed', by: 'm4', at: now }));
    const outcome = openReflect(world, now, byTime, [], { postMortem: true });
    expect(outcome.changes[0]).toEqual({ type: 'post-mortem-opened' });
    for (const text of textsOf(world, outcome)) {
      expect(text).toContain('Bartholomew');
      expect(text).not.toContain('Christopher');
      expect(segments(text).segments).toBeLessThanOrEqual(2);
    }
  });
});

describe('the day of the celebration', () => {
  const celebrated = (...facts: readonly Change[]) => {
    const world = worldOf(longNames, done(1, 'ask the city'), step('work'), ...facts);
    const settled = settle(world, openCelebrate(world, now, byTime, []), now, 'test');
    return settled.world.pod.cycle;
  };
  const hosted = task(9, { status: 'claimed', by: 'm2', at: now }, { isHost: true });
  const day = (on: string, chosen: boolean): Change => ({ type: 'celebration-set', celebration: { day: on, chosen } });

  test('our default comes forward to the first Saturday at least four days away', () => {
    expect(celebrated(hosted, day('2026-06-20', false))?.celebration?.day).toBe('2026-06-13');
  });
  test('a chosen day stays, unless it has passed', () => {
    expect(celebrated(hosted, day('2026-06-20', true))?.celebration?.day).toBe('2026-06-20');
    expect(celebrated(hosted, day('2026-06-01', true))?.celebration?.day).toBe('2026-06-13');
  });
  test('the step ends the evening after; without host, day or place it is a thread of three days', () => {
    expect(celebrated(hosted, day('2026-06-13', true))?.step.endsAt).toBe('2026-06-14T22:00:00.000Z');
    expect(celebrated(day('2026-06-13', false))?.step.endsAt).toBe('2026-06-08T14:00:00.000Z');
  });
  test('an answer to another day does not count for the new one; the host is coming', () => {
    const early: Change = { type: 'rsvp-given', by: 'm3', rsvp: { coming: 'yes', guests: 1 } };
    expect(celebrated(hosted, day('2026-06-20', false), early)?.celebration?.rsvps).toEqual({
      m2: { coming: 'yes', guests: 0 },
    });
  });
});
