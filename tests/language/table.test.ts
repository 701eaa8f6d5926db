import { describe, expect, test } from 'vitest';
import type { AskedKind, Intent } from '../../lib/domain/intent.ts';
import { understand } from '../../lib/language/understand/understand.ts';
import { examples } from './examples.ts';

const context = { locale: 'en' as const, now: '2026-05-06T15:00:00Z', zone: 'America/New_York' };
const read = (text: string, asked: AskedKind = 'none'): Intent => understand(text, { ...context, asked });

describe('the table of intents', () => {
  for (const [text, want, asked] of examples) test(text, () => expect(read(text, asked)).toEqual(want));
});

/** A wrong act costs more than a question: none of these may do anything. */
const harmless: readonly string[] = [
  "I'm done with this weather",
  "don't put me down for 3",
  'should I claim 3?',
  'if I had a car I would take 3',
  'Sam said he would drop 3',
  'I almost took 3 yesterday',
  'the bus stop is flooded',
  'stop by at 5',
  'no dejen de escribirme',
  'no me apunten en la 3',
  'mi hermana quería hacer la 3',
  'la parada está sucia',
  'ya quiero que se acabe el calor',
  'I got a drop of paint on my shoes',
  'vote for nobody, they are all the same',
];
const acts: ReadonlySet<string> = new Set(['claim', 'done', 'drop', 'stop', 'leave', 'forget', 'vote', 'announce']);

describe('sentences that merely hold a command word', () => {
  test.each(harmless)('%s', (text) => {
    expect(acts.has(read(text).intent)).toBe(false);
  });
});
