import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { understand } from '../../lib/language/understand/understand.ts';
import { contexts, texts } from './hostile.ts';

const context = { asked: 'none', locale: 'en', now: '2026-05-06T15:00:00Z', zone: 'America/New_York' } as const;

describe('understand, whatever arrives', () => {
  test('always gives one intent that is plain data, and the same again', () => {
    fc.assert(
      fc.property(texts, contexts, (text, where) => {
        const first = understand(text, where);
        expect(typeof first.intent).toBe('string');
        expect(JSON.parse(JSON.stringify(first))).toEqual(first);
        expect(understand(text, where)).toEqual(first);
      }),
      { numRuns: 3000 },
    );
  });

  test('numbers it names were said or shown', () => {
    fc.assert(
      fc.property(texts, contexts, (text, where) => {
        const got = understand(text, where);
        if (got.intent !== 'claim' || got.task === undefined) return;
        for (const number of [got.task].flat()) expect(Number.isInteger(number)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('an exact STOP is heard from every question', () => {
    fc.assert(
      fc.property(
        contexts,
        fc.constantFrom('STOP', 'stop', 'Stop.', 'UNSUBSCRIBE', 'PARAR', ' stop '),
        (where, text) => {
          expect(understand(text, where)).toEqual({ intent: 'stop' });
        },
      ),
      { numRuns: 200 },
    );
  });

  test('ten thousand characters take no longer than a second, whatever they are', () => {
    const units = [
      'a',
      'a ',
      'claim 3 ',
      'no ',
      'if i could ',
      '👍',
      'a.',
      'a@',
      '1 ',
      '(',
      "'",
      '\n',
      '> ',
      'la la ',
      '3 and ',
      '"x ',
      'é',
      '\u0301',
    ];
    const asked = ['none', 'checkin', 'tasks', 'rsvp', 'vote', 'name'] as const;
    for (const unit of units) {
      const text = unit.repeat(Math.ceil(10_000 / unit.length));
      for (const kind of asked) {
        const start = performance.now();
        understand(text, { ...context, asked: kind, items: [{ number: 1, text: 'claim la a' }] });
        expect(performance.now() - start, JSON.stringify(unit)).toBeLessThan(1000);
      }
    }
  });

  // “Constructor” is a trade in Spanish, and a word that every object of the language knows.
  test('words that objects know of themselves mean nothing special', () => {
    const words = [...Object.getOwnPropertyNames(Object.prototype), 'prototype', 'length', 'name'];
    const shapes = [
      '{}',
      'claim {}',
      'the {} one',
      '{} and 3',
      'vote {}',
      'away until {}',
      'extend {}',
      'me and the {}',
      'set {} 3',
    ];
    for (const asked of ['none', 'tasks', 'vote', 'survey', 'which', 'rsvp', 'deadline'] as const)
      for (const word of words)
        for (const shape of shapes) {
          const text = shape.replace('{}', word);
          const got = understand(text, { ...context, asked, items: [{ number: 3, text: 'the lights' }] });
          expect(JSON.parse(JSON.stringify(got)), `${asked}: ${text}`).toEqual(got);
          expect(JSON.stringify(got), `${asked}: ${text}`).not.toMatch(/NaN|native code/);
        }
  });
});
