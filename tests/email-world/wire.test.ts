import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ShownMail } from '../../lib/local/mail/mailbox.ts';
import { foundMaple, openPhones, type Phones, phone } from '../system/town.ts';

const edith = 'edith@example.com';

describe('mail over the real wire', () => {
  let phones: Phones;
  beforeAll(async () => {
    phones = await openPhones();
    await foundMaple(phones, 3);
  });
  afterAll(() => phones.system.close());

  const shown = (address: string): Promise<readonly ShownMail[]> =>
    phones.get<ShownMail[]>(`/carrier/mail?address=${encodeURIComponent(address)}`);
  const got = async (address: string): Promise<readonly ShownMail[]> =>
    (await shown(address)).filter(({ direction }) => direction === 'out');
  const replyTo = (mail: ShownMail | undefined): string => /<([^>]+)>/.exec(mail?.headers['reply-to'] ?? '')?.[1] ?? '';

  const sends = async (from: string, to: string, text: string, headers: readonly string[] = []): Promise<void> => {
    const lines = [`From: ${from}`, `To: ${to}`, 'Subject: Hello', `Message-ID: <${crypto.randomUUID()}@mail.example>`];
    const body = [...lines, ...headers, '', text].join('\r\n');
    const answer = await fetch(`${phones.system.url}/carrier/mail`, { method: 'POST', body });
    expect(answer.status).toBe(200);
  };

  test('a mail to the group joins, and the world shows her without her address', async () => {
    await sends(`Edith Miller <${edith}>`, 'maple@groups.localhost', 'Hello, may I be part of this?');
    expect((await got(edith)).at(-1)?.text).toContain('Welcome to Maple Street Neighbors, Edith');
    const world = await phones.get<{ members: { name: string; channel: string }[] }>('/world?community=maple');
    expect(world.members.find(({ name }) => name === 'Edith')?.channel).toBe('email');
    for (const path of ['/world?community=maple', '/journal?community=maple', '/outbox?community=maple'])
      expect(JSON.stringify(await phones.get(path)), path).not.toContain(edith);
  });

  test('a forged From changes nothing, and she is asked', async () => {
    const before = (await got(edith)).length;
    await sends(edith, 'maple@groups.localhost', 'leave', ['X-SES-DMARC-Verdict: FAIL', 'X-SES-DKIM-Verdict: FAIL']);
    const world = await phones.get<{ members: { name: string }[] }>('/world?community=maple');
    expect(world.members.map(({ name }) => name)).toContain('Edith');
    const asked = (await got(edith)).slice(before);
    expect(asked.map(({ text }) => text)).toEqual([expect.stringContaining('A mail in your name says: "leave"')]);
    await sends(edith, replyTo(asked[0]), 'out', ['X-SES-DMARC-Verdict: FAIL']);
    expect((await got(edith)).at(-1)?.text).toContain('nothing changed');
  });

  test('a forged header that says the check was passed counts for nothing', async () => {
    const forged = [
      'X-SES-DMARC-Verdict: FAIL',
      'Authentication-Results: mx.example.net; dmarc=pass header.from=example.com; dkim=pass header.d=example.com',
      'Authentication-Results: amazonses.com; dmarc=pass header.from=example.com; dkim=pass header.i=@example.com',
    ];
    await sends(edith, 'maple@groups.localhost', 'I leave the group', forged);
    const world = await phones.get<{ members: { name: string }[] }>('/world?community=maple');
    expect(world.members.map(({ name }) => name)).toContain('Edith');
  });

  test('a machine that answers all it gets, and hides that it is one, is answered once', async () => {
    const machine = 'desk@office.example';
    const words = 'We received your request and will come back to you within two working days.';
    await sends(machine, 'maple@groups.localhost', words);
    const first = (await got(machine)).length;
    for (let round = 0; round < 6; round += 1) {
      const mails = await got(machine);
      await sends(machine, replyTo(mails.at(-1)), words);
    }
    expect((await got(machine)).length - first).toBeLessThanOrEqual(1);
  });

  test('an address that does not exist is closed by its first report, and the organizer hears why', async () => {
    const walt = 'walt@gone.example';
    await sends(`Walt <${walt}>`, 'maple@groups.localhost', 'I would like to join');
    const names = async (): Promise<readonly string[]> =>
      (await phones.get<{ members: { name: string }[] }>('/world?community=maple')).members.map(({ name }) => name);
    expect(await names()).toContain('Walt');
    const fate = { kind: 'Bounce', type: 'Permanent', to: walt };
    expect((await phones.post('/carrier/mail-faults', { fate })).status).toBe(200);
    await sends(walt, 'maple@groups.localhost', 'status');
    await phones.post('/clock', { advance: 'P1D' });
    expect(await names()).not.toContain('Walt');
    const told = await phones.told(phone(0));
    expect(told.join('\n')).toContain('Mail to Walt comes back');
    expect(told.join('\n')).not.toContain(walt);
  });

  test('nothing went wrong on the way', () => {
    expect(phones.troubles).toEqual([]);
  });
});
