import { describe, expect, test } from 'vitest';
import { UnreadableMail } from '../../lib/adapters/mail/errors.ts';
import { firstLines } from '../../lib/adapters/mail/first-lines.ts';
import { readMail } from '../../lib/adapters/mail/read-mail.ts';
import { ownWords } from '../../lib/language/reply/reply.ts';
import { jpeg, place } from './pictures.ts';

const mail = (...lines: readonly string[]): Buffer => Buffer.from(lines.join('\r\n'), 'utf8');

describe('a mail as it came', () => {
  test('who, to whom, what, in answer to what', async () => {
    const read = await readMail(
      mail(
        'Return-Path: <Edith@Mail.example>',
        'Received: from out.mail.example by inbound-smtp.us-east-1.amazonaws.com with SMTP id abc for maple+k7f@groups.example; Tue, 5 May 2026 13:15:02 +0000 (UTC)',
        'From: =?utf-8?q?Edith_M=C3=B3re?= <Edith@Mail.example>',
        'To: Maple <maple+k7f@groups.example>, "Sam, H." <sam@mail.example>',
        'Subject: =?utf-8?b?UmU6IMK/UXXDqSBhcnJlZ2xhcsOtYXM/?=',
        'Message-ID: <1@mail.example>',
        'In-Reply-To: <q@groups.example>',
        'References: <root@groups.example> <q@groups.example>',
        'Date: Tue, 5 May 2026 09:15:00 -0400',
        'Content-Type: text/plain; charset=iso-8859-1',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        'El farol de la calle Col=F3n.',
      ),
    );
    expect(read).toMatchObject({
      from: { address: 'edith@mail.example', name: 'Edith Móre' },
      to: [
        { address: 'maple+k7f@groups.example', name: 'Maple' },
        { address: 'sam@mail.example', name: 'Sam, H.' },
      ],
      subject: 'Re: ¿Qué arreglarías?',
      messageId: '<1@mail.example>',
      inReplyTo: '<q@groups.example>',
      references: ['<root@groups.example>', '<q@groups.example>'],
      date: '2026-05-05T13:15:00.000Z',
      envelope: { returnPath: 'edith@mail.example', deliveredTo: ['maple+k7f@groups.example'] },
      photos: [],
      setAside: 0,
    });
    expect(read.text?.trim()).toBe('El farol de la calle Colón.');
  });

  test.each([
    ['two From lines', ['From: ann@mail.example', 'From: eve@bad.example']],
    ['two addresses in one', ['From: ann@mail.example, eve@bad.example']],
    ['two with names', ['From: Ann <ann@mail.example>, Eve <eve@bad.example>']],
    ['one bare, one with a name', ['From: ann@mail.example, Eve <eve@bad.example>']],
    ['none', ['To: maple@groups.example']],
    ['an empty one', ['From: <>']],
  ])('%s: nobody speaks', async (_what, headers) => {
    expect((await readMail(mail(...headers, '', 'stop'))).from).toBeUndefined();
  });

  test('a comma or an address in the name does not make two senders', async () => {
    expect((await readMail(mail('From: "Moore, Edith" <edith@mail.example>', '', 'in'))).from?.address).toBe(
      'edith@mail.example',
    );
    expect((await readMail(mail('From: "edith@mail.example" <edith@mail.example>', '', 'in'))).from?.address).toBe(
      'edith@mail.example',
    );
  });

  test('a mailbox’s own first line is no header', async () => {
    const read = await readMail(
      mail('From edith Tue May  5 09:15:00 2026', 'From: edith@mail.example', 'Subject: in', '', 'yes'),
    );
    expect([read.from?.address, read.subject]).toEqual(['edith@mail.example', 'in']);
  });

  test('photos are kept bare, everything else is counted', async () => {
    const read = await readMail(
      mail(
        'From: edith@mail.example',
        'Content-Type: multipart/mixed; boundary=b',
        '',
        '--b',
        'Content-Type: text/plain',
        '',
        'the bench',
        '--b',
        'Content-Type: application/octet-stream; name=bench.bin',
        'Content-Transfer-Encoding: base64',
        '',
        jpeg().toString('base64').replace(/.{76}/g, '$&\r\n'),
        '--b',
        'Content-Type: application/pdf',
        'Content-Transfer-Encoding: base64',
        '',
        'JVBERi0xLjQK',
        '--b',
        'Content-Type: message/rfc822',
        '',
        'From: sam@mail.example',
        '',
        'stop',
        '--b--',
      ),
    );
    expect(read.photos.map(({ type }) => type)).toEqual(['image/jpeg']);
    expect(Buffer.from(read.photos[0]?.bytes ?? []).includes(place)).toBe(false);
    expect(read.setAside).toBe(2);
    expect(read.text?.trim()).toBe('the bench');
  });

  test('flowed text: lines are joined, an answer right below a quotation is not', async () => {
    const read = await readMail(
      mail(
        'From: edith@mail.example',
        'Content-Type: text/plain; charset=utf-8;',
        ' format=flowed',
        '',
        'On 5/5/26 09:14, Maple wrote:',
        '> Who can help ',
        '> on Saturday? ',
        'I can, and I ',
        'bring format=flowed.',
        '-- ',
        'Edith',
      ),
    );
    expect(ownWords({ text: read.text })).toBe('I can, and I bring format=flowed.');
  });

  test('delsp: scripts without spaces are joined without one', async () => {
    const read = await readMail(
      mail(
        'From: edith@mail.example',
        'Content-Type: text/plain; charset=utf-8; format=flowed; delsp=yes',
        '',
        '你 ',
        '好',
      ),
    );
    expect(read.text?.trim()).toBe('你好');
  });

  test('a name cannot turn the words around it, nor hold another header', async () => {
    const name = Buffer.from('\u202Ede\u2066nA\u200F\r\nBcc: eve@evil.example', 'utf8').toString('base64');
    const { from, headers } = await readMail(mail(`From: =?utf-8?b?${name}?= <ana@mail.example>`, '', 'hello'));
    expect(from).toEqual({ address: 'ana@mail.example', name: 'denA Bcc: eve@evil.example' });
    expect(headers.map(({ key }) => key)).toEqual(['from']);
  });

  test('of millions of lines the first are read', () => {
    const raw = Buffer.from(`done${'\r\n'.repeat(3_000_000)}later`);
    expect(firstLines(raw, 700_000)).toHaveLength('done'.length + 2 * 700_000);
    expect(firstLines(raw, 3_000_001)).toBe(raw);
    expect(firstLines(Buffer.from('a\nb\nc'), 2).toString()).toBe('a\nb\n');
    expect(firstLines(Buffer.from('a\nb'), 5).toString()).toBe('a\nb');
  });

  test('a mail built to exhaust its reader is refused by name', async () => {
    const nested = Array.from({ length: 40 }, (_, n) => [
      `Content-Type: multipart/mixed; boundary=b${n}`,
      '',
      `--b${n}`,
    ]).flat();
    await expect(readMail(mail('From: edith@mail.example', ...nested))).rejects.toThrow(UnreadableMail);
    await expect(readMail(mail(`X: ${'x'.repeat(600_000)}`, '', 'in'))).rejects.toThrow(UnreadableMail);
  });

  test.each([[''], ['\0\0\0'], ['no header at all'], ['\r\n\r\n']])('%j is read as far as it goes', async (raw) => {
    expect((await readMail(Buffer.from(raw))).from).toBeUndefined();
  });
});
