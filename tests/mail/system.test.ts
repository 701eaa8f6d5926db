import nodemailer from 'nodemailer';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ShownMail } from '../../lib/local/mail/mailbox.ts';
import { openSystem, type System } from '../../lib/local/system.ts';

const edith = 'edith@example.com';

describe('the whole system by mail', () => {
  let system: System;
  const troubles: string[] = [];
  beforeAll(async () => {
    system = await openSystem({
      ...{ port: 0, dataDir: ':memory:', clockStart: '2026-05-06T14:00:00.000Z' },
      log: (line) => {
        if (line.trouble || line.alarm) troubles.push(JSON.stringify(line));
      },
    });
  });
  afterAll(() => system.close());

  const text = (from: string, body: string): Promise<Response> =>
    fetch(`${system.url}/carrier/sms`, { method: 'POST', body: JSON.stringify({ from, body }) });
  const mails = async (): Promise<readonly ShownMail[]> =>
    (await (await fetch(`${system.url}/carrier/mail?address=${edith}`)).json()) as ShownMail[];
  const newest = async (): Promise<ShownMail | undefined> =>
    (await mails()).filter(({ direction }) => direction === 'out').at(-1);
  const client = () => nodemailer.createTransport({ host: '127.0.0.1', port: system.smtpPort, ignoreTLS: true });

  test('somebody with nothing but a mail program joins, and answers by replying', async () => {
    for (const words of ['new Maple Street Neighbors', 'Burlington, Vermont', 'skip', 'skip', 'skip', 'Bea'])
      await text('+15550200001', words);
    const mail = { from: 'Edith <edith@example.com>', subject: 'Hello', text: 'Join, please' };
    await client().sendMail({ ...mail, to: 'maple@groups.localhost' });
    const welcome = await newest();
    expect(troubles).toEqual([]);
    expect(welcome?.text).toContain('Welcome to Maple Street Neighbors');
    expect(welcome?.from).toBe('maple@groups.localhost');

    await text('+15550200002', "join maple i'm Sam");
    await text('+15550200003', 'unirme maple');
    await text('+15550200001', 'begin project');
    const asked = await newest();
    expect(asked?.text).toContain('What frustrates you most here?');
    expect(asked?.headers['auto-submitted']).toBe('auto-generated');

    const parsed = await PostalMime.parse(asked?.raw ?? '');
    await client().sendMail({
      from: mail.from,
      to: parsed.replyTo?.[0]?.address ?? '',
      subject: `Re: ${asked?.subject}`,
      inReplyTo: parsed.messageId ?? '',
      references: [parsed.references ?? '', parsed.messageId ?? ''],
      text: `There is nowhere to sit at the bus stop.\n\nOn Wed, May 6, 2026 Maple wrote:\n> ${asked?.text.replaceAll('\n', '\n> ')}`,
    });
    const thanked = await newest();
    expect(thanked?.text).toContain('There is nowhere to sit at the bus stop');
    expect(thanked?.headers['auto-submitted']).toBe('auto-replied');
    const world = (await (await fetch(`${system.url}/world?community=maple`)).json()) as object;
    expect(JSON.stringify(world)).toContain('There is nowhere to sit at the bus stop');
    expect(JSON.stringify(world)).not.toContain(edith);
    expect(troubles).toEqual([]);
  });

  test('the stop link shows a page, and its button ends the mail at once', async () => {
    const url = /<(http[^>]+)>/.exec((await newest())?.headers['list-unsubscribe'] ?? '')?.[1] ?? '';
    const page = await fetch(url);
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('Maple Street Neighbors')]);
    const count = (await mails()).length;
    const form = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
    expect((await fetch(url, { method: 'POST', body: form })).status).toBe(200);
    await fetch(`${system.url}/clock`, { method: 'POST', body: JSON.stringify({ advance: 'P3D' }) });
    expect((await mails()).length).toBe(count);
  });
});
