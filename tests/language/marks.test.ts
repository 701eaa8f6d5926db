import { describe, expect, it } from 'vitest';
import type { AskedKind } from '../../lib/domain/intent.ts';
import { understand } from '../../lib/language/understand/understand.ts';

const read = (text: string, asked: AskedKind = 'none') =>
  understand(text, { asked, locale: 'en', now: '2026-05-06T15:00:00Z', zone: 'America/New_York' });

describe('marks around and inside words', () => {
  it('takes a backtick for an apostrophe, whatever stands beside it', () => {
    expect(read('don`t sign me up, José', 'rsvp')).toMatchObject({ intent: 'rsvp', coming: 'no' });
    expect(read('don`t sign me up', 'rsvp')).toMatchObject({ intent: 'rsvp', coming: 'no' });
    expect(read('No, I can`t, señor', 'tasks')).toMatchObject({ intent: 'no' });
  });

  it('reads a telephone number with its brackets, wherever it stands', () => {
    for (const text of ['1 (555) 123-4567', '- 1 (555) 123-4567', 'My number: 1 (555) 123-4567', '1.(555) 123-4567'])
      expect(read(`text me at ${text}`)).toMatchObject({ address: '+15551234567' });
    expect(read('My number: 1 (555) 123-4567', 'need')).toMatchObject({ intent: 'prefer', address: '+15551234567' });
  });

  it('knows a reaction behind blanks and with blanks that do not break', () => {
    for (const text of [
      '\nLoved an image',
      '\tLoved an image',
      'Loved\u00a0an\u00a0image',
      'Le\u00a0gustó\u00a0una\u00a0imagen',
    ])
      expect(read(text)).toMatchObject({ intent: 'reaction' });
    expect(read('\r\nLiked a photo')).toMatchObject({ intent: 'reaction', emoji: '👍' });
  });

  it('reads the same message in the same way, whatever was read before', () => {
    const long = `${'the bench is broken and nobody came '.repeat(400)}stop`;
    const texts = [
      'yes',
      long,
      'take 3, no wait, 5',
      'It`s done. Do not text again',
      'ñandú 7 🙂',
      '',
      long.slice(0, 1030),
    ];
    const first = texts.map((text) => JSON.stringify(read(text, 'tasks')));
    for (const text of [...texts].reverse())
      expect(JSON.stringify(read(text, 'tasks'))).toBe(first[texts.indexOf(text)]);
  });
});
