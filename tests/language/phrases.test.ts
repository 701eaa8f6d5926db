import { describe, expect, test } from 'vitest';
import { stream, writeOut } from '../../bench/language/sample.ts';
import type { AskedKind, Intent } from '../../lib/domain/intent.ts';
import { readPattern } from '../../lib/language/understand/pattern.ts';
import { understand } from '../../lib/language/understand/understand.ts';
import { allPhrases } from '../../templates/words/all.ts';

const context = {
  locale: 'en' as const,
  now: '2026-05-06T15:00:00Z',
  zone: 'America/New_York',
  names: ['Sam', 'Rosa', 'Bea'],
  items: ['Call the city clerk', 'Paint the bench', 'Print the flyer', 'Bring the ladder', 'Host the party'].map(
    (text, i) => ({ number: i + 1, text }),
  ),
};

/** Phrases written out by chance; what stands in them must be understood as the intent they are written for. */
function written(): readonly { readonly text: string; readonly want: string; readonly got: Intent }[] {
  const random = stream(7);
  return allPhrases.flatMap(({ intent, exact = [], says = [], asked: kinds }) =>
    [...exact, ...says].flatMap((source) => {
      const asked = (kinds?.[0] ?? 'none') as AskedKind;
      const text = writeOut(readPattern(source), random);
      return text === '' ? [] : [{ text, want: intent, got: understand(text, { ...context, asked }) }];
    }),
  );
}

describe('the phrases of templates/words', () => {
  test('every one can be read', () => {
    for (const { exact = [], says = [], perhaps = [] } of allPhrases)
      for (const source of [...exact, ...says, ...perhaps]) expect(() => readPattern(source)).not.toThrow();
  });

  test('what they say is understood as they mean it', () => {
    const all = written();
    const right = all.filter(({ want, got }) => (got.intent === 'confirm' ? got.meant.intent : got.intent) === want);
    expect(all.length).toBeGreaterThan(500);
    expect(right.length / all.length).toBeGreaterThanOrEqual(0.97);
  });

  test('no phrase of another intent claims, drops, finishes, leaves or votes', () => {
    const acts = new Set(['claim', 'drop', 'done', 'leave', 'forget', 'vote', 'announce']);
    const wrong = written().filter(({ want, got }) => acts.has(got.intent) && got.intent !== want);
    expect(wrong.length / written().length).toBeLessThan(0.005);
  });
});
