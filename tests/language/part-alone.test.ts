import { expect, test } from 'vitest';
import type { AskedKind, Intent } from '../../lib/domain/intent.ts';
import { partAlone } from '../../lib/language/understand/part-alone.ts';
import { read } from '../../lib/language/understand/reading.ts';

const items = ['Fix the bubbler', 'Roof of the hall', 'Skating rink', 'Story nights'].map((text, at) => ({
  number: at + 1,
  text,
}));

const part = (text: string, asked: AskedKind): Intent | undefined =>
  partAlone(read(text, { asked, locale: 'en', now: '2026-05-06T15:00:00Z', zone: 'America/New_York', items }));

test.each([
  ['Not the rink. My hip. Roof.', 'vote', { intent: 'vote', numbers: [2] }],
  ['Hi its Lil. 4. Bye.', 'tasks', { intent: 'confirm', meant: { intent: 'claim', task: 4 } }],
  ['the gardeners, I think... story nights', 'which', { intent: 'answer', value: 4 }],
] as const)('the one part that is nothing but one of them, %j', (text, asked, intent) => {
  expect(part(text, asked)).toEqual(intent);
});

test.each([
  ['is that the roof?', 'vote'],
  ['no idea, the roof, the rink, you tell me', 'tasks'],
  ['the roof', 'frustration'],
] as const)('nothing of what is asked, of two, or where none was asked for, %j', (text, asked) => {
  expect(part(text, asked)).toBeUndefined();
});
