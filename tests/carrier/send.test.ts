import { afterEach, describe, expect, test } from 'vitest';
import { twilioSender } from '../../lib/adapters/twilio/send.ts';
import type { Texts } from '../../lib/runtime/ports.ts';
import { accountSid, ana, authToken, ben, bodies, groupNumber, type House, openHouse, write } from './house.ts';

let house: House;
afterEach(() => house.close());

const after = '2026-11-20T15:00:00.900Z';

describe('a send', () => {
  test('that arrives is on the phone with its sid', async () => {
    house = await openHouse();
    const port: Texts['send'] = house.texts.send;
    const sent = await port({ to: ana, body: 'Hello, Ana', statusCallback: house.address, validitySeconds: 60 });
    expect(sent).toEqual({ kind: 'sent', sid: expect.stringMatching(/^SM[0-9a-f]{32}$/) });
    expect(house.carrier.texts(ana)).toEqual([
      {
        ...{ direction: 'outbound-api', from: groupNumber, to: ana, body: 'Hello, Ana' },
        ...{ media: [], at: '2026-11-20T15:00:00.250Z', segments: 1 },
      },
    ]);
  });

  test.each([
    ['a number that cannot be', '+1555', 'hi', 21211],
    ['no words', ana, '', 21602],
    ['too many words', ana, 'a'.repeat(1601), 21617],
  ])('with %s is a definite refusal', async (_, to, body, code) => {
    house = await openHouse();
    expect(await write(house, to, body)).toEqual({ kind: 'failed', code });
    expect(house.carrier.phones()).toEqual([]);
  });

  test('under a wrong token is a refusal of ours, not of the text', async () => {
    house = await openHouse({ sender: { authToken: 'stolen' } });
    expect(await write(house, ana, 'hi')).toEqual({ kind: 'refused', code: 20003 });
  });

  test('told to slow down was certainly not sent, and says for how long', async () => {
    house = await openHouse();
    house.carrier.faults.set({ fail: { code: 429 } });
    expect(await write(house, ana, 'hi')).toEqual({ kind: 'not-sent', retryAfterMs: 1000 });
    expect(bodies(house, ana)).toEqual([]);
  });

  test.each(['http://localhost:1', 'http://nowhere.invalid'])('to %s was certainly not sent', async (baseUrl) => {
    house = await openHouse({ sender: { baseUrl } });
    expect(await write(house, ana, 'hi')).toEqual({ kind: 'not-sent' });
  });

  test.each([
    ['500', 500, 0],
    ['silence', 'timeout', 0],
    ['a broken line', 'reset', 0],
    ['silence after it was taken', 'accept-then-timeout', 1],
    ['a line broken after it was taken', 'accept-then-reset', 1],
  ])('answered by %s is unknown, posted once, and the carrier can be asked', async (_, code, arrived) => {
    house = await openHouse();
    house.carrier.faults.set({ fail: { code, to: ana } });
    expect(await write(house, ana, 'Take task 3?')).toEqual({ kind: 'unknown' });
    expect(bodies(house, ana)).toHaveLength(arrived);
    await house.carrier.settled();
    const found = await house.texts.find({ to: ana, body: 'Take task 3?', after });
    expect(found).toEqual(Array(arrived).fill({ sid: expect.stringMatching(/^SM/), state: 'delivered' }));
    expect(await write(house, ben, 'not you')).toMatchObject({ kind: 'sent' });
  });

  test('fails as often as it was told to, then works', async () => {
    house = await openHouse();
    house.carrier.faults.set({ fail: { code: 500, times: 2 } });
    const kinds = [];
    for (let i = 0; i < 3; i++) kinds.push((await write(house, ana, 'hi')).kind);
    expect(kinds).toEqual(['unknown', 'unknown', 'sent']);
  });
});

describe('asking the carrier', () => {
  test('finds only the same words to the same phone, sent by us, since then', async () => {
    let now = '2026-11-20T14:59:00.000Z';
    house = await openHouse({ now: () => now });
    await write(house, ana, 'same');
    now = '2026-11-20T15:00:00.999Z';
    const sent = await write(house, ana, 'same');
    await write(house, ana, 'other');
    await write(house, ben, 'same');
    await house.carrier.phoneSends({ from: ana, body: 'same' });
    const found = await house.texts.find({ to: ana, body: 'same', after: '2026-11-20T15:00:00.500Z' });
    expect(found).toEqual([{ sid: sent.kind === 'sent' && sent.sid, state: expect.stringMatching(/sent|delivered/) }]);
  });

  test('finds a text still in the queue, which a list by date of sending would hide', async () => {
    house = await openHouse();
    house.carrier.faults.set({ delayMs: 500 });
    await write(house, ana, 'slow');
    expect(await house.texts.find({ to: ana, body: 'slow', after })).toMatchObject([{ state: 'sent' }]);
  });

  test('tells what became of it, with the code', async () => {
    house = await openHouse();
    house.carrier.faults.set({ fail: { code: 30007 } });
    expect(await write(house, ana, 'filtered')).toMatchObject({ kind: 'sent' });
    await house.carrier.settled();
    expect(await house.texts.find({ to: ana, body: 'filtered', after })).toMatchObject([
      { state: 'undelivered', code: 30007 },
    ]);
    expect(bodies(house, ana)).toEqual([]);
  });

  test('throws when it cannot be asked, so that nobody takes silence for “nothing”', async () => {
    house = await openHouse();
    const asked = { to: ana, body: 'hi', after };
    const settings = { accountSid, authToken, from: groupNumber, timeoutMs: 300 };
    const strangers = [
      twilioSender({ ...settings, baseUrl: 'http://localhost:1' }),
      twilioSender({ ...settings, baseUrl: house.address, authToken: 'stolen' }),
    ];
    for (const stranger of strangers) {
      await expect(stranger.find(asked)).rejects.toMatchObject({ name: 'CarrierUnreachable' });
    }
  });
});

test('a text sent through the Messaging Service says so, and still comes from our number', async () => {
  const messagingServiceSid = `MG${'1'.repeat(32)}`;
  house = await openHouse({ sender: { messagingServiceSid } });
  await write(house, ana, 'hi');
  await house.carrier.settled();
  expect(house.posted[0]?.form).toMatchObject({ MessagingServiceSid: messagingServiceSid, From: groupNumber });
});
