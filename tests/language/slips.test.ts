import { describe, expect, test } from 'vitest';
import type { AskedKind, Intent } from '../../lib/domain/intent.ts';
import { understand } from '../../lib/language/understand/understand.ts';

const meant = (text: string, asked: AskedKind = 'none', things: readonly string[] = []): Intent => {
  const items = things.map((each, at) => ({ number: at + 1, text: each }));
  const shown = items.length === 0 ? {} : { items };
  return understand(text, { asked, locale: 'en', now: '2026-05-06T15:00:00Z', zone: 'America/New_York', ...shown });
};
const asking = (intent: Intent): Intent => ({ intent: 'confirm', meant: intent });

describe('slips of the thumb', () => {
  test.each([
    ['dro 3', 'none', { intent: 'drop', task: 3 }],
    ['clam 3', 'tasks', { intent: 'claim', task: 3 }],
    ['lis', 'none', { intent: 'list' }],
    ['hep', 'none', { intent: 'help' }],
    ['ayud', 'none', { intent: 'help' }],
    ['begi', 'none', { intent: 'begin' }],
    ['liso la 4', 'none', { intent: 'done', task: 4 }],
    ['igua que la 5', 'none', { intent: 'same', number: 5 }],
    ['tll Rosa the paint is here', 'none', { intent: 'tell', who: 'Rosa', text: 'the paint is here' }],
    ['moar time', 'deadline', { intent: 'extend' }],
    ['Fife', 'vote', { intent: 'vote', numbers: [5] }],
    ['away until monda', 'none', { intent: 'away', until: '2026-05-11' }],
    ['coutn me in plus tow', 'rsvp', { intent: 'rsvp', coming: 'yes', guests: 2 }],
    ['add task: sweep (1h, by fiday)', 'none', { intent: 'task', text: 'sweep', hours: 1, due: '2026-05-08' }],
  ] as const)('a word of ours that the message hangs on is found, %j', (text, asked, intent) => {
    expect(meant(text, asked)).toEqual(intent);
  });

  const worries = ['No bench at the stop', 'Dark lot', 'Loose dogs', 'Sanding of the stairs'];
  test.each([
    ['benc bench lot', [1, 1, 2]],
    ['teh sanidng', [4]],
    ['the benc, the dosg', [1, 3]],
  ])('what was shown goes before other words, %j', (text, numbers) => {
    expect(meant(text, 'vote', worries)).toEqual({ intent: 'vote', numbers });
  });

  test.each([
    ['dnot put me down for 3', 'tasks'],
    ['don;t put me down for 3', 'tasks'],
    ["I disn't say 3", 'tasks'],
  ] as const)('a misspelled not is still a not, %j', (text, asked) => {
    expect(meant(text, asked).intent).toBe('unknown');
  });

  test.each([
    ['SOP', 'none'],
    ['STO ALL', 'vote'],
    ['STP please', 'story'],
    ['sop ya', 'none'],
    ['stp', 'line'],
  ] as const)('what may be a misspelled STOP is asked about, whatever else was asked, %j %j', (text, asked) => {
    expect(meant(text, asked)).toEqual(asking({ intent: 'stop' }));
  });

  test('a message means the same whatever was read before it', () => {
    const chores = ['Paint', 'Rake', 'Write', 'Count', 'Bake', 'Fix the bolt'];
    const readBehind = (before: string): Intent => {
      meant(before, 'checkin', chores);
      return meant('siz', 'tasks', chores);
    };
    const found = readBehind('Please stop sending me these messages');
    expect(found).toEqual(asking({ intent: 'claim', task: 6 }));
    for (const before of ['the wind took the tarp and it sang', 'my hat is a fish', 'so and so but then what of it'])
      expect(readBehind(before)).toEqual(found);
  });

  test('what would touch the group is asked about first', () => {
    expect(meant('i wanna leae this group').intent).toBe('confirm');
  });
});

describe('words that only look like slips', () => {
  test.each([
    'the stoop is broken',
    'god bless you',
    'poor Rosa',
    'the quilt is lovely',
    'back in my country',
    'oof',
    'heh',
    'smh',
    'aló',
  ])('%j is nothing of ours', (text) => {
    expect(meant(text)).toEqual({ intent: 'unknown', text });
  });

  test('a name stays what it is', () => {
    expect(meant('Stu', 'name')).toEqual({ intent: 'name', name: 'Stu' });
    expect(meant('Lis', 'name')).toEqual({ intent: 'name', name: 'Lis' });
  });
});
