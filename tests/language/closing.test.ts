import { expect, test } from 'vitest';
import type { AskedKind } from '../../lib/domain/intent.ts';
import { understand } from '../../lib/language/understand/understand.ts';

const said = (asked: AskedKind, text: string) =>
  understand(text, { asked, locale: 'en', now: '2026-05-06T15:00:00Z', zone: 'UTC' });

test.each([
  ['invitation', 'Second grade? Those are little devils. OK.', 'yes'],
  ['lead', 'never led anything but a conga line. ok!', 'yes'],
  ['consent', 'No conozco a nadie ahí, me da pena... pero sí', 'yes'],
  ['consent', 'in a word, no', 'no'],
  ['consent', "that's my old group, I left it for a reason. No", 'no'],
  ['consent', 'sí, bueno no', 'no'],
  ['invitation', 'once my exams are over, sure', 'later'],
] as const)('a yes or no that closes the message, %s: %j', (asked, text, intent) => {
  expect(said(asked, text).intent).toBe(intent);
});

test.each(['no quise decir eso', 'deténgase, no quise decir eso', 'I was only asking', 'ah no, yo solo preguntaba'])(
  'our doubt is denied, %j',
  (text) => expect(said('confirm', text).intent).toBe('no'),
);

test.each([
  ['lead', 'mi hermana coordina jaja no, no quiero'],
  ['invitation', 'no!! and I mean it!!'],
] as const)('what is denied is not taken for a correction, %s: %j', (asked, text) => {
  expect(said(asked, text).intent).toBe('no');
});

test.each(['50/50', '70%', "Kids have soccer so it's 50/50"])('perhaps, in numbers, %j', (text) => {
  expect(said('rsvp', text)).toEqual({ intent: 'rsvp', coming: 'maybe' });
});

test('numbers do not hide an opt-out', () => {
  expect(said('rsvp', '90% junk, stop texting me').intent).not.toBe('rsvp');
});
