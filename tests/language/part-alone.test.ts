import { expect, test } from 'vitest';
import type { AskedKind, Intent } from '../../lib/domain/intent.ts';
import { understand } from '../../lib/language/understand/understand.ts';

const items = ['Fix the bubbler', 'Roof of the hall', 'Skating rink', 'Story nights'].map((text, at) => ({
  number: at + 1,
  text,
}));

const meant = (text: string, asked: AskedKind): Intent =>
  understand(text, { asked, locale: 'en', now: '2026-05-06T15:00:00Z', zone: 'America/New_York', items });

test.each([
  ['Not the rink. My hip. Roof.', 'vote', { intent: 'vote', numbers: [2] }],
  ['Hi its Lil. 4. Bye.', 'tasks', { intent: 'confirm', meant: { intent: 'claim', task: 4 } }],
] as const)('the one part that is nothing but one of them, %j', (text, asked, intent) => {
  expect(meant(text, asked)).toEqual(intent);
});

test.each([
  ['is that the roof?', 'vote'],
  ['no idea, the roof, the rink, you tell me', 'tasks'],
] as const)('nothing of what is asked, or of which there are two, %j', (text, asked) => {
  expect(['unknown', 'who', 'list', 'help', 'which']).toContain(meant(text, asked).intent);
});
