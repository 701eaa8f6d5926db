/** Greetings above, thanks and a name below: what stands around a message never hides it. */
import { describe, expect, test } from 'vitest';
import type { AskedKind, Intent } from '../../lib/domain/intent.ts';
import { understand } from '../../lib/language/understand/understand.ts';

const items = ['Call the clerk', 'Paint the bench', 'Print the flyers'].map((text, at) => ({ number: at + 1, text }));
const meant = (text: string, asked: AskedKind = 'none'): Intent =>
  understand(text, { asked, locale: 'en', items, now: '2026-05-06T15:00:00Z', zone: 'America/New_York' });

const greetings = [
  'Hi,',
  'Hello Bea,',
  'Dear neighbors,',
  'Good morning.',
  'Dear Maple Street,',
  'Hola doña Carmen:',
  'Estimados vecinos:',
];
const endings = [
  'Edith',
  '- Edith',
  'Thanks,\nEdith',
  'Best regards\nEdith Brown',
  'Saludos,\nCarmen Ruiz',
  'Thank you!',
  'Mrs. Brown',
];

describe('a letter', () => {
  test.each([
    ['STOP', 'none', { intent: 'stop' }],
    ['list', 'none', { intent: 'list' }],
    ['No', 'confirm', { intent: 'no' }],
    ['Yes please', 'consent', { intent: 'yes' }],
    ['3', 'tasks', { intent: 'claim', task: 3 }],
    ['Done!', 'checkin', { intent: 'done' }],
    ['The bus stop has no bench.', 'frustration', { intent: 'frustration', text: 'The bus stop has no bench.' }],
  ] as const)('says what stands in it, %j', (text, asked, intent) => {
    const wrong = greetings.flatMap((greeting) =>
      endings.flatMap((ending) => {
        const found = meant(`${greeting}\n\n${text}\n\n${ending}`, asked);
        return JSON.stringify(found) === JSON.stringify(intent)
          ? []
          : [`${greeting} ${ending}: ${JSON.stringify(found)}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('of several lines keeps all of its own', () => {
    const text = 'The bus stop has no bench.\nOld people stand in the rain.';
    expect(meant(`Hi Bea,\n\n${text}\n\nEdith`, 'frustration')).toEqual({ intent: 'frustration', text });
  });

  test.each([
    ['Hello,\n\nEdith', 'name', { intent: 'name', name: 'Edith' }],
    ['Well\nDone', 'checkin', { intent: 'done' }],
    [
      'Rosa brought soup\nThank you Rosa',
      'thanks',
      { intent: 'thank', who: 'Rosa', text: 'Rosa brought soup\nThank you Rosa' },
    ],
  ] as const)('whose last line is the answer keeps it, %j', (text, asked, intent) => {
    expect(meant(text, asked)).toEqual(intent);
  });
});

describe('on one line', () => {
  test.each([
    'Hi Bea, STOP. Edith',
    'Hello. STOP - Edith',
    'hey STOP, love Edith',
    'Good morning, STOP. God bless',
    'Hi this is Edith. STOP. Thanks, Edith',
    'Hola, soy Carmen. ALTO. Saludos',
  ])('an opt-out is one, %j', (text) => {
    expect(meant(text)).toEqual({ intent: 'stop' });
  });

  test.each([
    ['Hi Bea, list please. Edith', 'none', { intent: 'list' }],
    ['No. Thank you. Edith', 'confirm', { intent: 'no' }],
    ['Hello dear, done. God bless', 'checkin', { intent: 'done' }],
  ] as const)('a command of ours is one, %j', (text, asked, intent) => {
    expect(meant(text, asked)).toEqual(intent);
  });
});
