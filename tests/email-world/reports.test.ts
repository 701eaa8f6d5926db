import { describe, expect, test } from 'vitest';
import { receiveMailReport } from '../../functions/receiveReport.ts';
import { outboxTag, tagOf } from '../../lib/adapters/ses/tag.ts';
import { plusDays } from '../../lib/domain/time.ts';
import { hear } from '../../lib/runtime/hear.ts';
import { hearAgain } from '../../lib/runtime/hear-again.ts';
import { tagFor } from '../../lib/runtime/post.ts';
import { sendAgain } from '../../lib/runtime/send-again.ts';
import { edith, openTown, type Town } from './town.ts';

type Kind = 'Send' | 'Delivery' | 'Bounce' | 'Complaint';

/** The newest mail to this address, and what SES publishes of it. */
const eventFor = async (town: Town, to: string, kind: Kind, bounceType = 'Permanent') => {
  const rows = await town.house.table.list(`OUT#${to}`);
  const sentAt = ({ plain }: (typeof rows)[number]): string => String(plain.startedAt ?? '');
  const row = [...rows].sort((a, b) => sentAt(a).localeCompare(sentAt(b))).at(-1);
  if (!row) throw new Error('nothing was sent');
  const tags = { [outboxTag]: [tagOf(tagFor(row, String(row.plain.attempt)))] };
  const who = [{ emailAddress: to }];
  return {
    eventType: kind,
    mail: { messageId: 'ses-1', destination: [to], tags },
    ...(kind === 'Bounce' ? { bounce: { bounceType, bouncedRecipients: who } } : {}),
    ...(kind === 'Complaint' ? { complaint: { complainedRecipients: who } } : {}),
  };
};

/** Through EventBridge, then heard as the stream would bring it. */
const reported = async (town: Town, event: unknown): Promise<void> => {
  await receiveMailReport(town.house)({ 'detail-type': 'Email', detail: event }, {} as never);
  for (const { pk, sk } of await town.house.table.list(`HEARD#${edith}`)) await hear(town.house, { pk, sk });
  await sendAgain(town.house);
  await town.until(town.now());
};

describe('reports on our mails', () => {
  test('a mail that cannot arrive closes the address at once; the lead hears why, without it', async () => {
    const town = await openTown('work');
    await reported(town, await eventFor(town, edith, 'Bounce'));
    expect((await town.contact(edith))?.state).toBe('closed');
    expect(town.member('Edith').state).toBe('unreachable');
    const early = town.received();
    await town.until(plusDays(town.now(), 1));
    const heard = [...early, ...town.received()];
    const lead = heard.find(({ to }) => to === town.book.phoneOf('Sam'));
    expect(lead?.body).toContain('Mail to Edith comes back');
    expect(heard.map(({ body }) => body).join()).not.toContain(edith);
    expect(town.pod().cycle?.tasks.find(({ number }) => number === 5)?.state.status).toBe('open');
  });

  test('who has a phone is texted instead, and stays', async () => {
    const town = await openTown('work', ['Rosa']);
    await town.play('Edith > email me at edith@example.org\nEdith > [mail] in\n');
    town.received();
    await reported(town, await eventFor(town, edith, 'Bounce'));
    expect(town.member('Edith')).toMatchObject({ state: 'here', channel: 'sms' });
    await town.until(plusDays(town.now(), 1));
    const texts = town.received().filter(({ to }) => to === town.book.phoneOf('Edith'));
    expect(texts.map(({ body }) => body).join()).toContain('we text you here');
  });

  test('a full mailbox closes after eight days, and what arrives in between begins them anew', async () => {
    const town = await openTown('rest');
    await town.mails({ from: edith, to: 'maple@groups.localhost', text: 'status' });
    await reported(town, await eventFor(town, edith, 'Bounce', 'Transient'));
    const since = (await town.contact(edith))?.bouncingSince;
    expect(since).toBeDefined();
    await town.mails({ from: edith, to: 'maple@groups.localhost', text: 'who' });
    await reported(town, await eventFor(town, edith, 'Delivery'));
    expect((await town.contact(edith))?.bouncingSince).toBeUndefined();
    await town.mails({ from: edith, to: 'maple@groups.localhost', text: 'status' });
    await reported(town, await eventFor(town, edith, 'Bounce', 'Transient'));
    await town.until('2026-07-20T16:00:00.000Z');
    await town.mails({ from: edith, to: 'maple@groups.localhost', text: 'who' });
    await reported(town, await eventFor(town, edith, 'Bounce', 'Transient'));
    expect((await town.contact(edith))?.state).toBe('closed');
  });

  test('a complaint is a stop, and the lead is not told of it', async () => {
    const town = await openTown('work');
    await reported(town, await eventFor(town, edith, 'Complaint'));
    expect((await town.contact(edith))?.state).toBe('stopped');
    expect(town.received().map(({ body }) => body)).not.toContainEqual(expect.stringContaining('Mail to Edith'));
  });

  test('a closed address opens again with the next message from there', async () => {
    const town = await openTown('work');
    await reported(town, await eventFor(town, edith, 'Bounce'));
    town.received();
    await town.mails({ from: edith, to: 'maple@groups.localhost', text: 'hello, my mailbox works again' });
    expect((await town.contact(edith))?.state).toBe('agreed');
    expect(town.member('Edith').state).toBe('here');
  });

  test('a report that is none of ours changes nothing', async () => {
    const town = await openTown('work');
    const event = { eventType: 'Bounce', mail: { messageId: 'x', destination: [edith], tags: {} } };
    expect(await receiveMailReport(town.house)(event, {} as never)).toEqual({ reports: 0 });
  });
});

describe('a mail nobody reported', () => {
  test('is never sent again; after a day the lead is told', async () => {
    const town = await openTown('work');
    const posted: string[] = [];
    const house = {
      ...town.house,
      mails: {
        send: async ({ tag }: { readonly tag: string }) => {
          posted.push(tag);
          return { kind: 'unknown' as const };
        },
      },
    };
    const { deliver } = await import('../../lib/runtime/deliver.ts');
    const { outboxPut } = await import('../../lib/runtime/rows.ts');
    const now = town.now();
    const plain = {
      S: 'ready',
      kind: 'answer',
      why: 'test',
      community: 'maple',
      communityName: 'Maple',
      zone: 'UTC',
    } as const;
    const rest = { quietFrom: 21, quietTo: 8, member: town.member('Edith').id, segments: 0, createdAt: now };
    const mail = { locale: 'en', pod: 'maple-1', thread: 'maple-1.1', subject: 'Hello' } as const;
    const key = { pk: `OUT#${edith}`, sk: 'one#000' };
    await town.house.table.write(
      outboxPut({ recipient: edith, id: key.sk, plain: { ...plain, ...rest }, release: now, text: 'Hello', mail }),
    );
    expect(await deliver(house, key)).toBe('unknown');
    const state = async () => (await town.house.table.get([key]))[0]?.plain.S;
    for (const minutes of [20, 300, 1200]) {
      const at = new Date(Date.parse(now) + minutes * 60_000).toISOString();
      await sendAgain({ ...house, now: () => at });
      expect(await state()).toBe('unknown');
    }
    const late = { ...house, now: () => new Date(Date.parse(now) + 25 * 3_600_000).toISOString() };
    await sendAgain(late);
    expect(await state()).toBe('failed');
    await hearAgain({ ...late, now: () => new Date(Date.parse(now) + 26 * 3_600_000).toISOString() });
    expect(posted).toHaveLength(1);
    const told = await town.house.table.list(`OUT#${town.book.phoneOf('Sam')}`);
    expect(JSON.stringify(told.map(({ body }) => body))).toContain('our last mail reached Edith');
  });
});
