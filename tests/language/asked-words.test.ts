import { describe, expect, test } from 'vitest';
import { toGsm } from '../../lib/language/segments.ts';
import { understand } from '../../lib/language/understand/understand.ts';
import { replies, words } from './our-words.ts';

const context = {
  locale: 'en',
  now: '2026-05-06T15:00:00.000Z',
  zone: 'America/New_York',
  names: ['Rosa', 'Bea'],
} as const;
const items = [1, 2, 3, 4, 5].map((number) => ({ number, text: `thing ${number}` }));

describe('words we ask people to type', () => {
  for (const locale of ['en', 'es'] as const) {
    test.each(words)(`%s (${locale})`, (typed, want) => {
      // “new elm street” in small letters may be any sentence about something new: there we ask.
      const forms = typed.startsWith('NEW') ? [typed] : [typed, typed.toLowerCase(), toGsm(typed)];
      for (const text of new Set(forms)) {
        expect(understand(text, { ...context, locale, asked: 'none', items }), text).toMatchObject(
          JSON.parse(text === typed ? JSON.stringify(want) : JSON.stringify({ intent: want.intent })),
        );
      }
    });
  }

  test.each(replies)('asked %s: %s', (asked, typed, want) => {
    for (const text of [typed, typed.toLowerCase()]) {
      const locale = /[ÍÁ]|NO|SI|LISTA|ATOR|PASAR|SALT/.test(typed) ? 'es' : 'en';
      expect(understand(text, { ...context, locale, asked, items }).intent, text).toBe(want);
    }
  });

  test('a bare OUT or IN with nothing asked does nothing', () => {
    for (const text of ['out', 'in', 'IN', 'OUT']) {
      const { intent } = understand(text, { ...context, asked: 'none', items });
      expect(['unknown', 'yes', 'no'], text).toContain(intent);
    }
  });
});
