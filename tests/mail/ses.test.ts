import { createServer } from 'node:net';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeMail } from '../../lib/adapters/mail/compose.ts';
import { sesSender } from '../../lib/adapters/ses/send.ts';
import { idOfTag, tagOf } from '../../lib/adapters/ses/tag.ts';
import { sesCodes } from '../../lib/runtime/carrierCodes.ts';
import { letter, openPost } from './post.ts';

const tag = 'nudge@17#2';

const mailTo = async (to = 'edith@example.com', from = 'maple@groups.localhost') => ({
  to,
  from,
  raw: await composeMail(letter({ to, from: { name: 'Maple', address: from } })),
  tag,
});

describe('sending through SES', () => {
  test('is accepted, reported under our tag, and lies in the mailbox with SES’s own Message-ID', async () => {
    const post = await openPost();
    const outcome = await sesSender({ region: 'us-east-1', endpoint: post.url }).send(await mailTo());
    expect(outcome).toEqual({ kind: 'sent', sid: expect.stringMatching(/^0100[0-9a-f]+-[0-9a-f-]+-000000$/) });
    await post.house.settled();
    expect(post.events.map(({ eventType }) => eventType)).toEqual(['Send', 'Delivery']);
    expect(post.events.map(({ mail }) => idOfTag(mail.tags.outbox?.[0] ?? ''))).toEqual([tag, tag]);
    const [mail] = await post.house.mails('Edith@example.com');
    expect(mail).toMatchObject({ direction: 'out', from: 'maple@groups.localhost', to: 'edith@example.com' });
    expect(mail?.headers['message-id']).toBe(`<${outcome.kind === 'sent' ? outcome.sid : ''}@us-east-1.amazonses.com>`);
    expect(mail?.headers.references).toBe('<cycle.1.maple@groups.localhost>');
  });

  test.each([
    ['MessageRejected', { kind: 'failed', code: sesCodes.MessageRejected }],
    ['MailFromDomainNotVerified', { kind: 'refused', code: sesCodes.MailFromDomainNotVerified }],
    ['AccountSendingPaused', { kind: 'refused', code: sesCodes.AccountSendingPaused }],
    ['AccessDenied', { kind: 'refused', code: sesCodes.AccessDenied }],
    ['QuotaExceeded', { kind: 'refused', code: sesCodes.QuotaExceeded }],
    ['Throttling', { kind: 'not-sent' }],
    ['broken', { kind: 'unknown' }],
    ['timeout', { kind: 'unknown' }],
    ['reset', { kind: 'unknown' }],
    ['accept-then-timeout', { kind: 'unknown' }],
    ['accept-then-reset', { kind: 'unknown' }],
  ])('%s is what it is, after one post', async (code, outcome) => {
    const post = await openPost();
    post.house.faults.set({ fail: { code } });
    const sender = sesSender({ region: 'us-east-1', endpoint: post.url, timeoutMs: 200 });
    expect(await sender.send(await mailTo())).toEqual(outcome);
    expect(post.posts()).toBe(1);
    await post.house.settled();
    expect(await post.house.mails('edith@example.com')).toHaveLength(code.startsWith('accept') ? 1 : 0);
    expect(post.events.map(({ eventType }) => eventType)).toEqual(
      code.startsWith('accept') ? ['Send', 'Delivery'] : [],
    );
  });

  test('nobody listening means nothing was sent', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    await new Promise((resolve) => server.close(resolve));
    const endpoint = `http://127.0.0.1:${port}`;
    expect(await sesSender({ region: 'us-east-1', endpoint }).send(await mailTo())).toEqual({ kind: 'not-sent' });
  });

  test('an author that SES does not know is refused for our sake, not for the mail’s', async () => {
    const post = await openPost();
    const sender = sesSender({ region: 'us-east-1', endpoint: post.url });
    const outcome = await sender.send(await mailTo('edith@example.com', 'maple@elsewhere.example'));
    expect(outcome).toEqual({ kind: 'refused', code: sesCodes.NotVerified });
  });

  test('any outbox id is a tag that SES takes and that reads back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (id) => {
        expect(tagOf(id)).toMatch(/^[A-Za-z0-9_-]+$/);
        expect(idOfTag(tagOf(id))).toBe(id);
      }),
    );
    expect(idOfTag('x y')).toBeUndefined();
  });
});
