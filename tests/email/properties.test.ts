import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownWords } from '../../lib/language/reply/reply.ts';

/** Pieces that mails are made of, so that random texts look like mails more often than not. */
const pieces = [
  ...[
    '> ',
    '>> ',
    'On Tue, May 5, 2026 at 9:14 AM ',
    'Maple <m@g.example> ',
    'wrote:',
    'From: a@b.example',
    'Sent: Tuesday',
    '-- ',
    '--',
    '-----Original Message-----',
  ],
  ...[
    '________',
    'Sent from my iPhone',
    'Regards,',
    'Thanks,',
    'Edith Moore',
    'claim 3',
    'done',
    '\n',
    '\n\n',
    ' ',
    '\r\n',
    '\t',
    'CONFIDENTIALITY NOTICE',
    '555-010-0123',
  ],
  ...[
    '<div>',
    '</div>',
    '<blockquote>',
    '</blockquote>',
    '<br>',
    '<p>',
    '<div class="gmail_quote">',
    '<hr id="zwchr">',
    '<pre>',
    '&nbsp;',
    '&lt;',
    '&#128578;',
    '<!--',
    '-->',
    '<',
    '"',
    '\uE000',
    '\u2028',
    'é',
    '写道：',
  ],
];
const mailish = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 60 })
  .map((parts) => parts.join(''));
const part = fc.option(mailish, { nil: undefined });
const letters = fc.record({ text: part, html: part, subject: part, name: part });

describe('whatever a mail holds', () => {
  test('the words are never longer than the longest part, and never fail', () => {
    fc.assert(
      fc.property(letters, (letter) => {
        const longest = Math.max(0, ...[letter.text, letter.html, letter.subject].map((each) => each?.length ?? 0));
        expect(ownWords(letter).length).toBeLessThanOrEqual(longest);
      }),
      { numRuns: 2000 },
    );
  });

  test('something written is never lost entirely', () => {
    fc.assert(
      fc.property(mailish, (text) => {
        fc.pre(/[a-z]/.test(text));
        expect(ownWords({ text })).not.toBe('');
      }),
      { numRuns: 1000 },
    );
  });

  test('every line of the words is a line of the text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            ...pieces.filter((piece) => piece >= ' ' && !piece.includes('\uE000') && !piece.includes('\u2028')),
          ),
          { maxLength: 40 },
        ),
        (parts) => {
          const text = parts.join('\n');
          const lines = new Set(text.split('\n').map((line) => line.trim()));
          for (const line of ownWords({ text }).split('\n')) expect(lines).toContain(line.trim());
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('quoting a whole mail and answering above leaves the answer alone', () => {
    fc.assert(
      fc.property(mailish, (old) => {
        const quoted = old
          .split(/\r\n|[\n\u2028\u2029\u0085\v\f\r]/)
          .map((line) => `> ${line}`)
          .join('\n');
        const mail = `I can bring the ladder\n\nOn Tue, May 5, 2026 at 9:14 AM Maple <m@g.example> wrote:\n${quoted}`;
        expect(ownWords({ text: mail })).toBe('I can bring the ladder');
      }),
      { numRuns: 1000 },
    );
  });
});

describe('time grows with length, not faster', () => {
  const repeated = [
    ...[
      '<',
      '<a "',
      '<a x="',
      '<div>',
      '<blockquote>',
      '</span><b>',
      '<div class="gmail_quote">',
      '&',
      '<!--',
      '<p>',
      '> \n',
      '> a\nb\n',
    ],
    ...[
      'On 1 Jan 2026 x@y.example\n',
      'On 1 a ',
      '1/1/2026, a ',
      'From: a\n',
      'From: a\n\n',
      '-- \n',
      '---\n',
      'Regards\n',
      'Thanks,\nBob\n',
      ' ',
      '_',
      '\n',
    ],
    ...[
      'Bob Ross\nb@x.example\n',
      'This email and any\n',
      '[image: ',
      'von meinem ',
      '> (http://a\n',
      'Re: ',
      'é',
      '***\n',
      'a:b\n',
      '"',
      '\\',
    ],
  ];
  test.each(repeated)('half a million characters of %j take less than a second each way', (piece) => {
    const long = piece.repeat(Math.ceil(500_000 / piece.length));
    for (const letter of [
      { text: long },
      { html: long },
      { subject: long },
      { html: `${'<div>'.repeat(50_000)}${long}` },
    ]) {
      const began = performance.now();
      ownWords(letter);
      expect(performance.now() - began).toBeLessThan(1000);
    }
  });
});
