/** The carrier or SES refuses us and not the message: nothing is lost, nobody is told twice, and somebody is called. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { plusDays, plusMinutes } from '../../lib/domain/time.ts';
import { openTown, type Town } from './lambda/town.ts';
import type { Bundles } from './lambda/world.ts';

const [bea, sam, edith] = ['+15550630001', '+15550630002', 'edith@example.com'];
let town: Town;
let aws: Bundles;

const says = (from: string, body: string): Promise<void> => town.says(from, body);
const writes = (text: string): Promise<void> => town.writes(edith, 'elm', text);
const later = (minutes: number): Promise<void> => aws.settling.jump(plusMinutes(aws.clock.now(), minutes));
const got = (phone: string): number =>
  aws.carrier.texts(phone).filter(({ direction }) => direction !== 'inbound').length;
const mails = async (): Promise<number> =>
  (await aws.mail.mails(edith)).filter(({ direction }) => direction === 'out').length;
const newest = async (address: string) => {
  const rows = await aws.house.table.list(`OUT#${address}`);
  const born = (row: (typeof rows)[number]): string => String(row.plain.createdAt);
  return [...rows].sort((a, b) => born(a).localeCompare(born(b))).at(-1)?.plain;
};
/** How many alarms say this. */
const alarms = (words: string): number =>
  aws.troubles().filter((line) => line.includes('"alarm"') && line.includes(words)).length;
/** Ten in the morning of the next day, when nothing is held back. */
const nextMorning = (): Promise<void> =>
  aws.settling.jump(`${plusDays(aws.clock.now(), 1).slice(0, 10)}T14:00:00.000Z`);

beforeAll(async () => {
  town = await openTown();
  aws = town.aws;
  await says(bea, 'new Elm Street');
  for (const line of ['Burlington, Vermont', 'skip', 'skip', 'skip', 'Bea']) await says(bea, line);
  for (const line of ["join elm i'm Sam", 'skip', 'skip']) await says(sam, line);
  await writes("I would like to join, I'm Edith");
});
afterEach(() => {
  aws.carrier.faults.clear();
  aws.mail.faults.set({});
});
afterAll(async () => {
  await town.close();
});

describe('a text refused for our sake', () => {
  test.each([
    [20003, 'does not know our token'],
    [20005, 'suspended or has no money left'],
    [21606, 'the number or the Messaging Service'],
    [30034, 'not registered'],
    [30002, 'suspended or has no money left'],
  ])('with %i waits, says what to do, and arrives once when that is mended', async (code, words) => {
    const [before, lines] = [got(sam), alarms(words)];
    // Reports come twice, and the second of an old try must not touch the next.
    aws.carrier.faults.set({ fail: { code, to: sam }, repeat: 2 });
    await says(sam, 'status');
    await later(130);
    expect([got(sam), (await newest(sam))?.S]).toEqual([before, 'ready']);
    expect(alarms(words)).toBeGreaterThan(lines);
    aws.carrier.faults.clear();
    await later(65);
    expect([got(sam), (await newest(sam))?.S]).toEqual([before + 1, 'delivered']);
  });

  test('is given up after two days, with an alarm, and never sent after that', async () => {
    const [before, lines] = [got(sam), alarms('"isGivenUp":true')];
    aws.carrier.faults.set({ fail: { code: 20005, to: sam } });
    await says(sam, 'status');
    await later(5 * 24 * 60);
    expect(await newest(sam)).toMatchObject({ S: 'failed', reason: '20005' });
    expect(alarms('"isGivenUp":true')).toBe(lines + 1);
    aws.carrier.faults.clear();
    await later(24 * 60);
    expect(got(sam)).toBe(before);
  });

  test('what is wrong with the text or its reader is final at once', async () => {
    const lines = alarms('');
    aws.carrier.faults.set({ fail: { code: 21617, to: sam } });
    await says(sam, 'status');
    expect(await newest(sam)).toMatchObject({ S: 'failed', reason: '21617' });
    expect(alarms('')).toBe(lines);
  });
});

describe('a mail refused for our sake', () => {
  test.each([
    ['AccountSendingPaused', 'sending is paused'],
    ['MailFromDomainNotVerified', 'cannot verify the domain'],
    ['AccessDenied', 'a right or the configuration set is missing'],
    ['QuotaExceeded', 'daily quota'],
  ])('with %s waits, says what to do, and arrives once when that is mended', async (code, words) => {
    const [before, lines] = [await mails(), alarms(words)];
    aws.mail.faults.set({ fail: { code } });
    await writes('status');
    await later(60);
    expect([await mails(), (await newest(edith))?.S]).toEqual([before, 'ready']);
    expect(alarms(words)).toBeGreaterThan(lines);
    aws.mail.faults.set({});
    await later(65);
    expect([await mails(), (await newest(edith))?.S]).toEqual([before + 1, 'delivered']);
  });
});

test('a question refused until its step was over is not asked any more', async () => {
  await nextMorning();
  aws.carrier.faults.set({ fail: { code: 20005, to: sam } });
  await says(bea, 'begin project');
  const asked = await newest(sam);
  await says(bea, 'cars go too fast');
  await says(bea, 'next');
  aws.carrier.faults.clear();
  await later(65);
  const rows = await aws.house.table.list(`OUT#${sam}`);
  expect(asked?.step).toBeDefined();
  const became = rows.find(({ plain }) => plain.createdAt === asked?.createdAt)?.plain;
  expect(became).toMatchObject({ S: 'withheld', reason: 'over' });
});
