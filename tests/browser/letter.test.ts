import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';

type Answered = Readonly<Record<'from' | 'subject' | 'text' | 'html' | 'at', string>> & {
  readonly headers: Readonly<Record<string, string>>;
};
type Letter = Readonly<Record<'name' | 'from' | 'to' | 'subject' | 'body' | 'at' | 'zone', string>> & {
  readonly answered?: Answered;
  readonly photo?: string;
};

/** The page's own module, which is written for browsers and runs here as it is. */
const { rawLetter, replyTo, replySubject } = (await import(
  new URL('../../lib/local/page/letter.js', import.meta.url).href
)) as {
  readonly rawLetter: (letter: Letter) => string;
  readonly replyTo: (mail: Answered) => string;
  readonly replySubject: (mail: Answered) => string;
};

const letter: Letter = {
  ...{ name: 'Edith', from: 'edith@example.org', to: 'maple@groups.localhost', subject: 'Hello', body: 'I am in' },
  ...{ at: '2026-05-06T14:00:00.000Z', zone: 'America/New_York' },
};

const answered: Answered = {
  ...{ from: 'maple@groups.localhost', subject: 'Re: Hello', text: 'IN or OUT?\r\n> older\r\n', at: letter.at },
  html: '<!DOCTYPE html><html><body class="x"><p>IN or OUT?</p></body></html>',
  headers: {
    from: 'Maple Street Neighbors <maple@groups.localhost>',
    'reply-to': 'Maple Street Neighbors <maple+1-1.Ln0@groups.localhost>',
    'message-id': '<0100@us-east-1.amazonses.com>',
    references: '<maple-1.0@groups.localhost> <a@example.org>',
  },
};

const odd = [
  'Édith Ñandú',
  'Smith, "Bo" \\ Co',
  'Ана',
  '👵🏽 '.repeat(40).trim(),
  '=?utf-8?B?QQ==?=',
  'a'.repeat(190),
  "O'Neil (Pat)",
  '美香',
];

describe('a mail written on the page', () => {
  test.each(odd)('carries the name and the subject %s as they were written', async (words) => {
    const raw = rawLetter({ ...letter, name: words, subject: words, body: words });
    const read = await PostalMime.parse(raw);
    expect([read.from?.name, read.from?.address]).toEqual([words, letter.from]);
    expect(read.subject).toBe(words);
    expect(read.text?.trim()).toBe(words);
    expect(raw).toMatch(/^[\x20-\x7e\r\n]*$/);
    expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...raw.split('\r\n').map((line) => line.length))).toBeLessThan(400);
  });

  test('takes no header from a name, a subject or an address', async () => {
    const trap = 'x\r\nBcc: all@example.org\r\n\r\nwords\u0000';
    const read = await PostalMime.parse(
      rawLetter({ ...letter, name: trap, subject: trap, to: `${letter.to}\r\nBcc: b@c` }),
    );
    expect(read.headers.map(({ key }) => key)).toEqual([
      ...['from', 'to', 'subject', 'date', 'message-id', 'mime-version', 'content-type'],
    ]);
    expect(read.text?.trim()).toBe(letter.body);
  });

  test('answers in the thread, with the mail quoted in both parts', async () => {
    const raw = rawLetter({ ...letter, to: replyTo(answered), subject: replySubject(answered), answered });
    const read = await PostalMime.parse(raw);
    expect(read.to?.[0]?.address).toBe('maple+1-1.Ln0@groups.localhost');
    expect(read.subject).toBe('Re: Hello');
    expect(read.inReplyTo).toBe('<0100@us-east-1.amazonses.com>');
    expect(read.references?.split(/\s+/)).toEqual([
      ...['<maple-1.0@groups.localhost>', '<a@example.org>', '<0100@us-east-1.amazonses.com>'],
    ]);
    expect(read.text?.replaceAll('\r\n', '\n').trim()).toBe(
      'I am in\n\nOn Wed, May 6, 2026 at 10:00 AM Maple Street Neighbors <maple@groups.localhost> wrote:\n\n> IN or OUT?\n>> older',
    );
    expect(read.html).toMatch(/<div dir="ltr">I am in<\/div>.*<blockquote class="gmail_quote"><p>IN or OUT\?<\/p>/);
  });

  test('escapes the words in its HTML part, and carries a photo', async () => {
    const read = await PostalMime.parse(
      rawLetter({
        ...letter,
        body: '<b>&"\nin',
        photo: `data:image/png;base64,${Buffer.alloc(300, 7).toString('base64')}`,
      }),
    );
    expect(read.html).toContain('&lt;b&gt;&amp;&quot;<br>in');
    expect(read.attachments.map(({ mimeType, content }) => [mimeType, (content as ArrayBuffer).byteLength])).toEqual([
      ['image/png', 300],
    ]);
  });
});
