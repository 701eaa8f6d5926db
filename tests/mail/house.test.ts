import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { composeMail } from '../../lib/adapters/mail/compose.ts';
import { sesSender } from '../../lib/adapters/ses/send.ts';
import type { Verdicts } from '../../lib/local/mail/receipt.ts';
import { letter, openPost, type Post } from './post.ts';

const lines = (...extra: readonly string[]): string =>
  [...extra, 'From: Edith <edith@example.com>', 'To: maple@groups.localhost', 'Subject: hi', '', 'claim 3', ''].join(
    '\r\n',
  );

const postMail = (post: Post, raw: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${post.url}/carrier/mail`, { method: 'POST', body: raw, headers });

const verdictsAfter = async (raw: string, headers?: Record<string, string>): Promise<Verdicts | undefined> => {
  const post = await openPost();
  expect((await postMail(post, raw, headers)).status).toBe(200);
  return post.heard[0]?.receipt.verdicts;
};

const all = (verdict: string) => ({ spf: verdict, dkim: verdict, dmarc: verdict });
const clean = { spam: 'PASS', virus: 'PASS' };

describe('mail that comes in', () => {
  test('is laid as SES lays it: its id, who it was for, and the verdicts in front', async () => {
    const post = await openPost();
    const answer = await postMail(post, lines());
    const { messageId } = (await answer.json()) as { messageId: string };
    expect(post.heard).toHaveLength(1);
    const [heard] = post.heard;
    expect(heard?.receipt).toEqual({
      messageId,
      recipients: ['maple@groups.localhost'],
      verdicts: { ...clean, ...all('PASS') },
    });
    expect(heard?.raw).toMatch(/^Return-Path: <edith@example.com>\r\nReceived: /);
    expect(heard?.raw).toMatch(
      /Authentication-Results: amazonses.com;\r\n spf=pass [^\r]*\r\n dkim=pass header.i=@example.com;\r\n dmarc=pass header.from=example.com\r\n/,
    );
    expect(heard?.raw.endsWith(lines())).toBe(true);
    const laid = await post.house.fetch(messageId);
    expect(Buffer.from(laid ?? []).toString()).toBe(heard?.raw);
    const shown = (await (await fetch(`${post.url}/carrier/mail?address=edith@example.com`)).json()) as object[];
    expect(shown).toEqual([
      expect.objectContaining({
        from: 'edith@example.com',
        to: 'maple@groups.localhost',
        subject: 'hi',
        text: 'claim 3\n',
      }),
    ]);
  });

  test.each([
    ['X-SES-DMARC-Verdict: FAIL', { ...clean, ...all('FAIL') }],
    ['X-SES-DMARC-Verdict: gray', { ...clean, ...all('GRAY') }],
    ['X-SES-Spam-Verdict: FAIL', { ...all('PASS'), virus: 'PASS', spam: 'FAIL' }],
    ['X-SES-SPF-Verdict: FAIL', { ...clean, spf: 'FAIL', dkim: 'PASS', dmarc: 'PASS' }],
    ['X-SES-SPF-Verdict: FAIL\r\nX-SES-DKIM-Verdict: FAIL', { ...clean, ...all('FAIL') }],
    ['Authentication-Results: amazonses.com; spf=fail; dkim=fail; dmarc=fail', { ...clean, ...all('FAIL') }],
    ['Authentication-Results: mx.example; dmarc=fail', { ...clean, ...all('PASS') }],
  ])('brings its verdicts along: %s', async (header, verdicts) => {
    expect(await verdictsAfter(lines(header))).toEqual(verdicts);
  });

  test('verdicts may stand beside the mail, and a forged result below ours counts for nothing', async () => {
    const forged = lines('Authentication-Results: amazonses.com; spf=pass; dkim=pass; dmarc=pass');
    expect(await verdictsAfter(forged, { 'X-SES-DMARC-Verdict': 'FAIL' })).toMatchObject({ dmarc: 'FAIL' });
  });

  test('keeps the letters of a token, and takes no name for an address', async () => {
    const post = await openPost();
    const raw = lines()
      .replace('To: maple', 'To: "x@groups.localhost, y" <Maple+AbC.x-9')
      .replace('9@groups.localhost', '9@Groups.localhost>, oak@groups.localhost, kim@example.com')
      .replace('Edith <', '"bank@example.org" <');
    await postMail(post, raw);
    expect(post.heard[0]?.receipt.recipients).toEqual(['Maple+AbC.x-9@Groups.localhost', 'oak@groups.localhost']);
    expect(post.heard[0]?.raw).toContain('header.i=@example.com');
  });

  test('must be for us', async () => {
    const post = await openPost();
    expect((await postMail(post, lines().replace('maple@groups.localhost', 'x@example.com'))).status).toBe(400);
    expect(post.heard).toEqual([]);
  });

  test('that could not be heard is kept, tried again, and heard at the next start', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mail-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'mail.db');
    let tries = 0;
    const deaf = await openPost({
      file,
      onMail: async () => {
        tries += 1;
        throw new Error('no table');
      },
    });
    await postMail(deaf, lines());
    expect(tries).toBe(3);
    await deaf.house.close();
    const again = await openPost({ file });
    again.house.resume();
    again.house.resume();
    await again.house.settled();
    expect(again.heard.map(({ receipt }) => receipt.recipients)).toEqual([['maple@groups.localhost']]);
    again.house.resume();
    await again.house.settled();
    expect(again.heard).toHaveLength(1);
  });
});

describe('what becomes of mail that goes out', () => {
  const sendTo = async (post: Post, to: string): Promise<void> => {
    const raw = await composeMail(letter({ to }));
    await sesSender({ region: 'us-east-1', endpoint: post.url }).send({
      to,
      from: 'maple@groups.localhost',
      raw,
      tag: 't',
    });
    await post.house.settled();
  };

  test('a bounce, a full mailbox and a complaint are reported as SES does, for whom they were asked', async () => {
    const post = await openPost();
    const faults = (body: object) =>
      fetch(`${post.url}/carrier/mail-faults`, { method: 'POST', body: JSON.stringify(body) });
    expect((await faults({ fate: { kind: 'Bounce', to: 'Edith@example.com' } })).status).toBe(200);
    await sendTo(post, 'edith@example.com');
    await sendTo(post, 'sam@example.com');
    await faults({ fate: { kind: 'Bounce', type: 'Transient' }, repeatReports: 2 });
    await sendTo(post, 'kim@example.com');
    await faults({ fate: { kind: 'Complaint' } });
    await sendTo(post, 'luis@example.com');
    const seen = post.events.map(({ eventType, mail, bounce }) => [eventType, mail.destination[0], typeOf(bounce)]);
    expect(seen).toEqual([
      ['Send', 'edith@example.com', undefined],
      ['Bounce', 'edith@example.com', 'Permanent'],
      ['Send', 'sam@example.com', undefined],
      ['Delivery', 'sam@example.com', undefined],
      ...Array(2).fill(['Send', 'kim@example.com', undefined]),
      ...Array(2).fill(['Bounce', 'kim@example.com', 'Transient']),
      ['Send', 'luis@example.com', undefined],
      ['Delivery', 'luis@example.com', undefined],
      ['Complaint', 'luis@example.com', undefined],
    ]);
    expect((await faults({ fate: { kind: 'Bouncy' } })).status).toBe(400);
  });

  test('reports nobody could take are given at the next start, once and in order', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mail-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'mail.db');
    const deaf = await openPost({ file, reports: () => Promise.reject(new Error('no table')) });
    await sendTo(deaf, 'edith@example.com');
    expect(deaf.events).toEqual([]);
    await deaf.house.close();
    const again = await openPost({ file });
    again.house.resume();
    await again.house.settled();
    expect(again.events.map(({ eventType }) => eventType)).toEqual(['Send', 'Delivery']);
    expect(await again.house.mails('edith@example.com')).toHaveLength(1);
  });

  test('mail to one of our own addresses comes back in, as it would', async () => {
    const post = await openPost();
    await sendTo(post, 'oak@groups.localhost');
    expect(post.heard.map(({ receipt }) => receipt.recipients)).toEqual([['oak@groups.localhost']]);
    expect(post.heard[0]?.raw).toContain('Auto-Submitted: auto-generated');
  });
});

const typeOf = (bounce: unknown): unknown =>
  typeof bounce === 'object' && bounce ? Reflect.get(bounce, 'bounceType') : undefined;
