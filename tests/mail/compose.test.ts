import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { composeMail } from '../../lib/adapters/mail/compose.ts';
import { headersOf, letter } from './post.ts';

const gathering = {
  uid: 'maple-1-gathering@groups.localhost',
  sequence: 2,
  title: 'We celebrate the bench',
  day: '2026-06-20',
  time: '16:00',
  zone: 'America/New_York',
  minutes: 120,
  where: "Harold's porch",
} as const;

const names = async (mail: Parameters<typeof composeMail>[0]): Promise<readonly string[]> =>
  headersOf(await composeMail(mail)).map(([name]) => name.toLowerCase());

const calendarIn = async (
  mail: Parameters<typeof composeMail>[0],
): Promise<{ readonly type: string; readonly ics: string }> => {
  const raw = Buffer.from(await composeMail(mail)).toString('latin1');
  const type = /^Content-Type: (text\/calendar[^\r]*)/m.exec(raw)?.[1] ?? '';
  const { attachments } = await PostalMime.parse(raw);
  const file = attachments.find(({ mimeType }) => mimeType === 'application/ics');
  const content = file?.content ?? '';
  const ics = typeof content === 'string' ? content : Buffer.from(new Uint8Array(content)).toString('utf8');
  return { type, ics: ics.replace(/\r?\n[ \t]/g, '') };
};

/** What people could put into a name, a title or a subject to begin a header, a tag or a calendar line of their own. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc
    .array(
      fc.constantFrom(
        ...[
          '\r\n',
          '\n',
          '\r',
          '\u2028',
          '\0',
          '\u202e',
          'Bcc: thief@example.org',
          'Content-Type: text/html',
          '<',
          '>',
        ],
        ...[
          '"',
          "'",
          ',',
          ';',
          '\\',
          '=?UTF-8?Q?=0D=0ABcc:_x=40y.z?=',
          '<script>',
          '\r\n\r\n',
          'END:VEVENT',
          'ñ',
          '🪑',
          ' ',
        ],
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);

describe('a letter as mail', () => {
  test('has both parts, one thread, and the headers that machines and lists read', async () => {
    const raw = await composeMail(letter({ isReply: true, inReplyTo: '<edith.1@example.com>' }));
    const mail = await PostalMime.parse(raw);
    expect(mail.from).toEqual({ name: 'Maple Street Neighbors', address: 'maple@groups.localhost' });
    expect(mail.to).toEqual([{ name: '', address: 'edith@example.com' }]);
    expect(mail.replyTo?.[0]?.address).toBe('maple+t0ken@groups.localhost');
    expect(mail.subject).toBe('A bench at the bus stop');
    expect(mail.inReplyTo).toBe('<edith.1@example.com>');
    expect(mail.references).toBe('<cycle.1.maple@groups.localhost> <edith.1@example.com>');
    expect(new Date(mail.date ?? '').toISOString()).toBe('2026-05-06T14:00:00.000Z');
    const header = Object.fromEntries(mail.headers.map(({ key, value }) => [key, value]));
    expect(header).toMatchObject({
      'auto-submitted': 'auto-replied',
      'list-id': '<maple.groups.localhost>',
      'list-unsubscribe':
        '<https://example.org/unsubscribe?t=abc>, <mailto:maple+t0ken@groups.localhost?subject=unsubscribe>',
      'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
    });
    expect(mail.text).toContain('What is open:\n1 draw the bench plan\n2 ask the city\n');
    expect(mail.html).toContain('draw the bench plan');
  });

  test('what we begin by ourselves says so, and belongs to its thread without answering anybody', async () => {
    const mail = await PostalMime.parse(await composeMail(letter()));
    expect(mail.headers.find(({ key }) => key === 'auto-submitted')?.value).toBe('auto-generated');
    expect([mail.inReplyTo, mail.references]).toEqual(Array(2).fill('<cycle.1.maple@groups.localhost>'));
  });

  test('no name, subject, title or words add, change or end a header', async () => {
    const usual = (await names(letter())).toSorted();
    await fc.assert(
      fc.asyncProperty(hostile, hostile, hostile, hostile, async (name, subject, text, id) => {
        const mail = letter({
          ...{ from: { name, address: 'maple@groups.localhost' }, subject, text, inReplyTo: id, listId: id },
          shortcuts: [{ label: text, says: subject }],
        });
        const raw = await composeMail(mail);
        const list = headersOf(raw);
        expect(
          list
            .map(([key]) => key.toLowerCase())
            .filter((key) => key !== 'subject')
            .toSorted(),
        ).toEqual(usual.filter((key) => key !== 'subject'));
        const parsed = await PostalMime.parse(raw);
        expect(parsed.to?.map(({ address }) => address)).toEqual(['edith@example.com']);
        expect(parsed.from?.address).toBe('maple@groups.localhost');
        expect([parsed.cc, parsed.bcc]).toEqual([undefined, undefined]);
        expect(parsed.attachments).toEqual([]);
        expect(
          Buffer.from(raw)
            .toString('latin1')
            .split('\r\n')
            .every((line) => line.length <= 998),
        ).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test.each(['edith@example.com\r\nBcc: x@y.z', 'a@b.c, d@e.f', '<a@b.c>', 'edith', '', 'a b@c.d'])(
    'an address that is none is refused without being told to anybody: %j',
    async (to) => {
      await expect(composeMail(letter({ to }))).rejects.toThrow(/^a header was to carry an address that is none$/);
      await expect(composeMail(letter({ replyTo: to }))).rejects.toThrow('address');
    },
  );

  test('the stop link is a link and nothing else', async () => {
    await expect(composeMail(letter({ unsubscribeUrl: 'javascript:alert(1)' }))).rejects.toThrow('no address');
    const raw = await composeMail(letter({ unsubscribeUrl: 'https://example.org/u?t="><script>\r\nX: 1' }));
    expect(Buffer.from(raw).toString()).not.toContain('<script>');
    expect((await names(letter())).includes('x')).toBe(false);
  });
});

describe('a gathering in a letter', () => {
  test('is a request in the reader’s own time, beside the words and as a file', async () => {
    const { type, ics } = await calendarIn(letter({ calendar: gathering }));
    expect(type).toBe('text/calendar; charset=utf-8; method=REQUEST');
    expect(ics.split(/\r?\n/)).toEqual(
      expect.arrayContaining([
        ...['METHOD:REQUEST', 'UID:maple-1-gathering@groups.localhost', 'SEQUENCE:2', 'DTSTART:20260620T200000Z'],
        ...[
          'DTEND:20260620T220000Z',
          'DTSTAMP:20260506T140000Z',
          'SUMMARY:We celebrate the bench',
          "LOCATION:Harold's porch",
        ],
        ...['STATUS:CONFIRMED', 'ORGANIZER;CN="Maple Street Neighbors":mailto:maple@groups.localhost'],
      ]),
    );
  });

  test('is taken back under the same name with a higher number', async () => {
    const { type, ics } = await calendarIn(letter({ calendar: { ...gathering, sequence: 3, cancelled: true } }));
    expect(type).toContain('method=CANCEL');
    expect(ics).toMatch(/METHOD:CANCEL[\s\S]*UID:maple-1-gathering@[\s\S]*SEQUENCE:3[\s\S]*STATUS:CANCELLED/);
    expect(ics).not.toContain('IN or OUT');
  });

  test('no title or place writes a calendar line of its own', async () => {
    const keys = (ics: string): readonly string[] => ics.split(/\r?\n/).map((line) => /^[A-Z-]*/.exec(line)?.[0] ?? '');
    const usual = keys((await calendarIn(letter({ calendar: gathering }))).ics);
    await fc.assert(
      fc.asyncProperty(hostile, hostile, hostile, async (title, where, name) => {
        const calendar = { ...gathering, title: `t${title}`, where: `w${where}` };
        const from = { name, address: 'maple@groups.localhost' };
        expect(keys((await calendarIn(letter({ calendar, from }))).ics)).toEqual(usual);
      }),
      { numRuns: 100 },
    );
  });
});
