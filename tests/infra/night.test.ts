/** What waits for the morning, through the bundles and under the rights of the stack: most of it is sent by deliver's minute alone. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contactKey } from '../../lib/runtime/rows.ts';
import { openTown, type Town } from './lambda/town.ts';
import type { Bundles } from './lambda/world.ts';

let town: Town;
let aws: Bundles;

beforeAll(async () => {
  town = await openTown();
  aws = town.aws;
});
afterAll(async () => {
  await town.close();
});

const [bea, sam, edith] = ['+15550620001', '+15550620002', 'edith@example.com'];

const says = (from: string, body: string): Promise<void> => town.says(from, body);
const writes = (text: string): Promise<void> => town.writes(edith, 'elm', text);
const got = (phone: string): readonly string[] =>
  aws.carrier
    .texts(phone)
    .filter(({ direction }) => direction !== 'inbound')
    .map(({ body }) => body);
const rowsOf = (address: string) => aws.house.table.list(`OUT#${address}`);
const states = async (address: string) =>
  (await rowsOf(address)).filter(({ plain }) => plain.step !== undefined).map(({ plain }) => plain.reason ?? plain.S);

test('a question asked by night is held, and asked in the morning, by text and by mail', async () => {
  await says(bea, 'new Elm Street');
  for (const line of ['Burlington, Vermont', 'skip', 'skip', 'skip', 'Bea']) await says(bea, line);
  for (const line of ["join elm i'm Sam", 'skip', 'skip']) await says(sam, line);
  await writes("I would like to join, I'm Edith");
  await aws.settling.jump('2026-05-07T03:00:00.000Z');
  const [texts, mails] = [got(sam).length, (await aws.mail.mails(edith)).length];
  await says(bea, 'begin project');
  expect([await states(sam), await states(edith)]).toEqual([['held'], ['held']]);
  expect([got(sam).length, (await aws.mail.mails(edith)).length]).toEqual([texts, mails]);
  await aws.settling.jump('2026-05-07T14:00:00.000Z');
  expect([await states(sam), await states(edith)]).toEqual([['delivered'], ['delivered']]);
  expect([got(sam).length, (await aws.mail.mails(edith)).length]).toEqual([texts + 1, mails + 1]);
});

test('a question whose step ended in the night is not asked any more', async () => {
  await says(sam, 'the bus stop has no bench');
  await says(bea, 'cars go too fast');
  await aws.settling.jump('2026-05-08T03:00:00.000Z');
  await says(bea, 'next');
  const asked = await states(sam);
  await says(bea, 'next');
  await aws.settling.jump('2026-05-08T14:00:00.000Z');
  expect(asked.filter((state) => state === 'held')).toHaveLength(1);
  expect(await states(sam)).toContain('over');
});

test('whatever becomes of a message, each function may do what follows from it', async () => {
  aws.carrier.faults.set({ fail: { code: 'accept-then-reset', times: 1 } });
  await says(sam, 'status');
  aws.carrier.faults.set({ fail: { code: 'reset', times: 1 } });
  await says(bea, 'status');
  await aws.settling.jump('2026-05-08T15:00:00.000Z');
  const last = await Promise.all([sam, bea].map(async (phone) => (await rowsOf(phone)).at(-1)?.plain.S));
  expect(last).not.toContain('unknown');
  aws.mail.faults.set({ fate: { kind: 'Bounce', type: 'Transient' } });
  await writes('status');
  aws.mail.faults.set({});
  await writes('my tasks');
  aws.carrier.faults.set({ status: { code: 30_003 } });
  await says(sam, 'status');
  aws.carrier.faults.set({ status: { code: 30_005 } });
  await says(sam, 'status');
  aws.carrier.faults.set({});
  expect((await aws.house.table.get([contactKey(sam)]))[0]?.body).toMatchObject({ state: 'closed' });
});

test('mail that waits is not sent to somebody who has left the group meanwhile', async () => {
  await aws.settling.jump('2026-05-20T15:00:00.000Z');
  await says(bea, 'invite ana@example.com Ana');
  await says(bea, 'in');
  const write = (text: string): Promise<void> => town.writes('ana@example.com', 'elm', text, 'Re: in');
  await write('in');
  await aws.settling.jump('2026-05-21T03:00:00.000Z');
  await says(bea, 'announce: the paint comes saturday');
  await write('leave');
  const before = (await aws.mail.mails('ana@example.com')).length;
  await aws.settling.jump('2026-05-21T14:00:00.000Z');
  const waited = (await rowsOf('ana@example.com')).filter(({ plain }) => plain.why === 'announce');
  expect(waited.map(({ plain }) => plain.reason ?? plain.S)).toEqual(['stopped']);
  expect((await aws.mail.mails('ana@example.com')).length).toBe(before);
});

test('nothing of it went wrong, and no function asked the table for what its role does not allow', () => {
  expect(aws.denied).toEqual([]);
  expect(aws.troubles()).toEqual([]);
});
