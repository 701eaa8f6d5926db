/** One thing instead of another: what somebody says no to is never done. */
import { describe, expect, test } from 'vitest';
import type { AskedKind } from '../../lib/domain/intent.ts';
import { understand } from '../../lib/language/understand/understand.ts';

const things = {
  en: ['Ring the plumber', 'Wash the flags', 'Carry benches', 'Bake buns', 'Lend a ladder'],
  es: ['Avisar al plomero', 'Lavar manteles', 'Cargar bancas', 'Hornear pan', 'Prestar escalera'],
} as const;
const called = {
  en: ['the plumber', 'the flags', 'the benches', 'the buns', 'the ladder'],
  es: ['el plomero', 'los manteles', 'las bancas', 'el pan', 'la escalera'],
} as const;

const numbersOf = (text: string, asked: AskedKind, locale: 'en' | 'es'): readonly number[] => {
  const items = things[locale].map((each, at) => ({ number: at + 1, text: each }));
  const found = understand(text, { asked, locale, items, now: '2026-05-06T15:00:00Z', zone: 'America/New_York' });
  const meant = (found.intent === 'confirm' ? found.meant : found) as Readonly<Record<string, unknown>>;
  return [...new Set([meant.task ?? meant.numbers ?? []].flat() as number[])];
};

/** `+` is meant and `-` is not. */
const contrasts: readonly (readonly [AskedKind, 'en' | 'es', string])[] = [
  ['tasks', 'en', "I'll do + instead of -"],
  ['tasks', 'en', 'put me down for + rather than -'],
  ['tasks', 'en', "I can't do - but + is ok"],
  ['tasks', 'en', 'yes to +, no to -'],
  ['tasks', 'es', 'apúntame en + en vez de -'],
  ['tasks', 'es', 'con - no puedo, pero con + sí'],
  ['tasks', 'es', 'prefiero + que -'],
  ['vote', 'en', 'I like + more than -'],
  ['vote', 'en', '+ instead of - please'],
  ['vote', 'es', 'voto por + en lugar de -'],
  ['vote', 'es', '+ antes que -'],
  ['checkin', 'en', "+ is finished but - isn't"],
  ['checkin', 'en', '+ done, - next week'],
  ['checkin', 'es', 'ya quedó +, - todavía no'],
];

describe.each(contrasts)('asked %s, %s: %j', (asked, locale, around) => {
  test.each([
    ['by names', (number: number) => called[locale][number - 1] ?? ''],
    ['by numbers', (number: number) => (locale === 'es' ? `la ${number}` : `#${number}`)],
  ] as const)('%s', (_, call) => {
    const wrong = [
      [2, 1],
      [5, 3],
      [3, 4],
    ].flatMap(([meant = 0, not = 0]) => {
      const text = around.replace('+', call(meant)).replace('-', call(not));
      const found = numbersOf(text, asked, locale);
      return found.join() === String(meant) ? [] : [`${text}: ${found.join()}`];
    });
    expect(wrong).toEqual([]);
  });
});

test.each([
  ['no bench at the stop, three dots', 'vote'],
  ["I don't mind 3", 'tasks'],
  ['sure, why not, 3', 'tasks'],
  ['2, no wait, 3', 'tasks'],
] as const)('a not that sets nothing aside, %j', (text, asked) => {
  expect(numbersOf(text, asked, 'en')).toContain(3);
});
