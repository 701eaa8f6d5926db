import { describe, expect, test } from 'vitest';
import { deliver } from '../../lib/runtime/deliver.ts';
import { outboxPut } from '../../lib/runtime/rows.ts';
import { sendAgain } from '../../lib/runtime/send-again.ts';
import { edith, openTown, rosa, type Town } from './town.ts';

const unfolded = (raw: string): string => raw.replace(/\r\n[ \t]+/g, ' ');
const header = (raw: string, name: string): string =>
  new RegExp(`^${name}: (.*)$`, 'im').exec(unfolded(raw))?.[1] ?? '';

/** The calendar entry inside a mail, its encoding undone. */
const calendarIn = (raw: string): string => {
  const part = /text\/calendar[\s\S]*?\r\n\r\n([\s\S]*?)\r\n--/.exec(raw);
  if (!part) return '';
  const isBase64 = /content-transfer-encoding: base64/i.test(part[0].split('\r\n\r\n')[0] ?? '');
  const body = part[1] ?? '';
  return (isBase64 ? Buffer.from(body, 'base64').toString('utf8') : body).replace(/=\r\n/g, '').replace(/\r\n /g, '');
};

const held = async (town: Town, id: string, text: string, kind = 'tell', step?: string): Promise<void> => {
  const now = town.now();
  const plain = {
    S: 'held',
    kind,
    why: 'test',
    community: 'maple',
    communityName: 'Maple Street',
    zone: 'UTC',
  } as const;
  const rest = { quietFrom: 21, quietTo: 8, member: town.member('Edith').id, segments: 0, createdAt: `${now}${id}` };
  const asked = step ? { pod: 'maple-1', step } : {};
  const mail = { locale: 'en', pod: 'maple-1', thread: 'maple-1.1', subject: 'Maple Street' } as const;
  await town.house.table.write(
    outboxPut({ recipient: edith, id, plain: { ...plain, ...rest, ...asked }, release: now, text, mail }),
  );
};

describe('our mails', () => {
  test('one conversation a cycle, whatever Message-ID SES gives them', async () => {
    const town = await openTown('work');
    const roots = town
      .letters()
      .filter(({ to, subject }) => to === edith && subject.includes('our project'))
      .map(({ references }) => references.split(/\s+/)[0]);
    expect(roots.length).toBeGreaterThan(3);
    expect(new Set(roots)).toEqual(new Set(['<maple-1.1@groups.localhost>']));
  });

  test('an answer stands below what it answers, and says that it is automatic', async () => {
    const town = await openTown('work');
    await town.mails({
      from: edith,
      to: 'maple@groups.localhost',
      text: 'status',
      subject: 'A question',
      id: 'question',
    });
    const { raw } = town.last(edith);
    expect(header(raw, 'In-Reply-To')).toBe('<question@mail.example>');
    expect(header(raw, 'Subject')).toBe('Re: A question');
    expect(header(raw, 'Auto-Submitted')).toBe('auto-replied');
    expect(header(raw, 'Reply-To')).toMatch(/maple\+[a-z0-9.-]+@groups\.localhost/);
    expect(header(raw, 'List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click');
    expect((header(raw, 'Reply-To').match(/[^<\s]+@/)?.[0].length ?? 99) - 1).toBeLessThanOrEqual(64);
  });

  test('no mail shows an address or a number of anybody else', async () => {
    const town = await openTown('celebrate');
    for (const { to, text } of town.letters()) {
      if (to !== edith) continue;
      expect(text).not.toContain(rosa);
      expect(text).not.toMatch(/\+1555020/);
    }
  });

  test('what waited for one mailbox goes out as one mail', async () => {
    const town = await openTown('rest');
    await held(town, 'a#000', 'First news.');
    await held(town, 'b#000', 'Second news.');
    await held(town, 'c#000', 'An answer of its own.', 'answer');
    town.received();
    await sendAgain(town.house);
    const bodies = town.received().map(({ body }) => body);
    expect(bodies.sort()).toEqual(['An answer of its own.', 'First news.\n\nSecond news.']);
    const rows = await town.house.table.list(`OUT#${edith}`);
    expect(rows.find(({ sk }) => sk === 'b#000')?.plain).toMatchObject({ S: 'withheld', reason: 'joined' });
    expect(await deliver(town.house, { pk: `OUT#${edith}`, sk: 'b#000' })).toBe('not-mine');
  });

  test('a question whose step is over takes no news with it', async () => {
    const town = await openTown('rest');
    await held(town, 'a#000', 'Will you vote?', 'tell', 'a step long gone');
    await held(town, 'b#000', 'The bench is up.');
    town.received();
    await sendAgain(town.house);
    expect(town.received().map(({ body }) => body)).toEqual(['The bench is up.']);
  });

  test('the gathering comes with a calendar entry, and a change of day replaces it', async () => {
    const town = await openTown('celebrate');
    const first = town.letters().find(({ to, raw }) => to === edith && calendarIn(raw) !== '');
    if (!first) throw new Error('no calendar entry came');
    const entry = calendarIn(first.raw);
    expect(entry).toContain('METHOD:REQUEST');
    await town.play('Harold > gather sunday 3pm the library\n--- +1 day\n');
    const second = town.letters().findLast(({ to, raw }) => to === edith && calendarIn(raw) !== '');
    if (!second || second === first) throw new Error('the change brought no calendar entry');
    const uid = (text: string): string => /UID:(.*)/.exec(text)?.[1]?.trim() ?? '';
    const sequence = (text: string): number => Number(/SEQUENCE:(\d+)/.exec(text)?.[1] ?? 0);
    expect(uid(calendarIn(second.raw))).toBe(uid(entry));
    expect(sequence(calendarIn(second.raw))).toBeGreaterThan(sequence(entry));
    expect(calendarIn(second.raw)).toContain('library');
  });

  test('a gathering that falls away is taken out of the calendar again', async () => {
    const town = await openTown('celebrate');
    const before = town.letters().length;
    for (const who of ['Sam', 'Ana', 'Luis', 'Harold', 'Kim', 'Bea']) await town.play(`${who} > leave\n`);
    await town.play('--- +1 day\n');
    const entries = town
      .letters()
      .slice(before)
      .filter(({ to }) => to === edith)
      .map(({ raw }) => calendarIn(raw));
    expect(entries.filter((entry) => entry.includes('METHOD:CANCEL'))).toHaveLength(1);
  });

  test('the journal and the world hold no address', async () => {
    const town = await openTown('work', ['Edith']);
    await town.play('Rosa > email me at rosa@example.org\nRosa > [mail] in\nEdith > [spoofed] stop\n');
    const letter = town.last(edith);
    await town.mails({ from: 'edie@office.example', to: letter.replyTo, text: 'done', answers: letter });
    const facts = await town.house.table.list('POD#maple-1', { prefix: 'FACT#' });
    expect(JSON.stringify(facts)).not.toMatch(/@(example|office)/);
    expect(JSON.stringify(facts)).toContain('member-moved');
  });
});
