import { afterEach, describe, expect, test } from 'vitest';
import { seeded } from '../../lib/local/carrier/random.ts';
import { ana, ben, type House, openHouse, write } from './house.ts';

let house: House;
afterEach(() => house.close());

const says = (from: string, body: string) => house.carrier.phoneSends({ from, body });
const phones = Array.from({ length: 20 }, (_, i) => `+155501${String(10_000 + i)}`);
const heard = (phone: string) => house.posted.filter((post) => post.form.From === phone).map((post) => post.form.Body);

const flip = (body: unknown) =>
  fetch(`${house.address}/carrier/faults`, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

describe('the fault switch', () => {
  test('is set and cleared over HTTP, and shows what is set', async () => {
    house = await openHouse();
    expect((await flip({ fail: { code: 500 } })).status).toBe(200);
    expect(await (await fetch(`${house.address}/carrier/faults`)).json()).toEqual({ fail: { code: 500 } });
    expect(await write(house, ana, 'hi')).toEqual({ kind: 'unknown' });
    await flip({});
    expect(await write(house, ana, 'hi')).toMatchObject({ kind: 'sent' });
  });

  test.each([{ fial: {} }, { fail: { code: 'sometimes' } }, { repeat: 0 }, { delayMs: -1 }, '{', '[]', 'null'])(
    'refuses %j and changes nothing, so that no test believes in a fault that is not there',
    async (wrong) => {
      house = await openHouse();
      await flip({ loseCallbacks: true });
      expect((await flip(wrong)).status).toBe(400);
      expect(house.carrier.faults.now()).toEqual({ loseCallbacks: true });
    },
  );
});

describe('webhooks', () => {
  test('are posted as often as they are told to repeat, each time the same', async () => {
    house = await openHouse();
    house.carrier.faults.set({ repeat: 5 });
    await says(ana, 'claim 3');
    await house.carrier.settled();
    expect(house.posted).toHaveLength(5);
    expect(
      new Set(house.posted.map((post) => JSON.stringify([post.form, post.headers['i-twilio-idempotency-token']]))).size,
    ).toBe(1);
  });

  test('repeat one to five times, the same again from the same seed', async () => {
    const counts = [];
    for (const seed of [7, 7, 8]) {
      house = await openHouse({ random: seeded(seed) });
      house.carrier.faults.set({ repeat: { upTo: 5 } });
      for (const phone of phones) await says(phone, 'hi');
      await house.carrier.settled();
      counts.push(phones.map((phone) => heard(phone).length));
      if (counts.length < 3) await house.close();
    }
    expect(counts[0]).toEqual(counts[1]);
    expect(counts[0]).not.toEqual(counts[2]);
    expect(Math.min(...counts.flat())).toBe(1);
    expect(Math.max(...counts.flat())).toBe(5);
  });

  test('of different senders come shuffled, those of one sender in order', async () => {
    house = await openHouse();
    house.carrier.faults.set({ reorder: true });
    await Promise.all(phones.flatMap((phone) => ['1', '2', '3'].map((body) => says(phone, body))));
    const firsts = house.posted.filter((post) => post.form.Body === '1').map((post) => post.form.From);
    expect(firsts).not.toEqual(phones);
    expect([...firsts].sort()).toEqual(phones);
    for (const phone of phones) expect(heard(phone)).toEqual(['1', '2', '3']);
  });

  test('come late when told to, all together rather than one after the other', async () => {
    house = await openHouse();
    house.carrier.faults.set({ delayMs: 300 });
    const started = performance.now();
    const sent = Promise.all([says(ana, '1'), says(ana, '2'), says(ben, '1')]);
    expect(house.posted).toEqual([]);
    await sent;
    expect(performance.now() - started).toBeGreaterThan(295);
    expect(performance.now() - started).toBeLessThan(580);
  });
});

test('reports come out of order when told to, every one of them', async () => {
  house = await openHouse();
  house.carrier.faults.set({ reorder: true });
  for (const phone of phones) await write(house, phone, 'hi');
  await house.carrier.settled();
  const of = (phone: string) =>
    house.posted.filter((post) => post.form.To === phone).map((post) => post.form.MessageStatus);
  const all = phones.map((phone) => of(phone));
  for (const statuses of all) expect([...statuses].sort()).toEqual(['delivered', 'queued', 'sent']);
  expect(all.some((statuses) => statuses.join() !== 'queued,sent,delivered')).toBe(true);
});

test('a thousand texts at once are all heard, in well under a minute', async () => {
  house = await openHouse();
  house.carrier.faults.set({ repeat: { upTo: 5 }, reorder: true });
  const started = performance.now();
  await Promise.all(Array.from({ length: 1000 }, (_, i) => says(phones[i % 20] ?? ana, String(i))));
  await house.carrier.settled();
  const sids = new Set(house.posted.map((post) => post.form.MessageSid));
  expect([sids.size, house.posted.every((post) => post.signed)]).toEqual([1000, true]);
  expect(house.posted.length).toBeGreaterThan(2500);
  expect(performance.now() - started).toBeLessThan(15_000);
}, 20_000);
