import nodemailer from 'nodemailer';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { composeMail } from '../../lib/adapters/mail/compose.ts';
import { sesSender } from '../../lib/adapters/ses/send.ts';
import { letter, openPost } from './post.ts';

describe('a real mail client', () => {
  test('carries on one thread with us through the SMTP door', async () => {
    const post = await openPost();
    const door = await post.house.openDoor(0);
    const client = nodemailer.createTransport({ host: '127.0.0.1', port: door.port, ignoreTLS: true });
    const sender = sesSender({ region: 'us-east-1', endpoint: post.url });
    const say = async (changes: Parameters<typeof letter>[0]): Promise<void> => {
      const { to, from } = letter();
      const raw = await composeMail(letter(changes));
      expect((await sender.send({ to, from: from.address, raw, tag: 't' })).kind).toBe('sent');
    };
    const newest = async () => (await post.house.mails('edith@example.com')).at(-1);

    await say({ replyTo: 'maple+T0ken@groups.localhost' });
    const asked = await newest();
    const replyTo = (await PostalMime.parse(asked?.raw ?? '')).replyTo?.[0]?.address;
    expect(replyTo).toBe('maple+T0ken@groups.localhost');

    const sent = await client.sendMail({
      from: 'Edith <edith@example.com>',
      to: replyTo ?? '',
      subject: `Re: ${asked?.subject}`,
      inReplyTo: asked?.headers['message-id'] ?? '',
      references: [asked?.headers.references ?? '', asked?.headers['message-id'] ?? ''],
      text: `Claim 2, gladly\n\nOn Wed, May 6, 2026 at 10:00 AM Maple wrote:\n> ${asked?.text.replaceAll('\n', '\n> ')}`,
    });
    expect(sent.accepted).toEqual(['maple+T0ken@groups.localhost']);
    const answer = await PostalMime.parse(post.heard[0]?.raw ?? '');
    expect(post.heard[0]?.receipt.recipients).toEqual(['maple+T0ken@groups.localhost']);
    expect(answer.messageId).toBe(sent.messageId);

    await say({ isReply: true, inReplyTo: answer.messageId ?? '', text: 'Thank you, Edith. Task 2 is yours.' });
    const thanked = await newest();
    const root = '<cycle.1.maple@groups.localhost>';
    expect(thanked?.headers['in-reply-to']).toBe(sent.messageId);
    expect(thanked?.headers.references).toBe(`${root} ${sent.messageId}`);
    // Whatever SES calls our mails, each refers to the same root, and hers to it through ours.
    const both = await post.house.mails('edith@example.com');
    expect(both.map(({ direction }) => direction)).toEqual(['out', 'in', 'out']);
    expect(both.every(({ headers }) => headers.references?.includes(root))).toBe(true);
    expect(thanked?.text).toContain('Thank you, Edith. Task 2 is yours.');
  });

  test('is told that an address elsewhere does not live here, and a bounce may have no sender', async () => {
    const post = await openPost();
    const door = await post.house.openDoor(0);
    const client = nodemailer.createTransport({ host: '127.0.0.1', port: door.port, ignoreTLS: true });
    const mail = { from: 'edith@example.com', subject: 'x', text: 'x' };
    await expect(client.sendMail({ ...mail, to: 'somebody@example.org' })).rejects.toThrow(/550/);
    await client.sendMail({
      ...mail,
      to: 'maple@groups.localhost',
      envelope: { from: '', to: 'Maple@groups.localhost' },
    });
    expect(post.heard.map(({ raw }) => raw.split('\r\n')[0])).toEqual(['Return-Path: <>']);
    expect(post.heard[0]?.receipt.recipients).toEqual(['Maple@groups.localhost']);
  });

  test('is told when its mail is larger than any we take', async () => {
    const post = await openPost();
    const door = await post.house.openDoor(0);
    const client = nodemailer.createTransport({ host: '127.0.0.1', port: door.port, ignoreTLS: true });
    const big = 'x'.repeat(41_000_000);
    const mail = { from: 'edith@example.com', to: 'maple@groups.localhost', subject: 'x', text: big };
    await expect(client.sendMail(mail)).rejects.toThrow(/552/);
    expect(post.heard).toEqual([]);
  });
});
