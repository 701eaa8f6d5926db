import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { readInbound } from '../../lib/adapters/twilio/wire.ts';
import { accountSid, ana, ben, bodies, freePort, groupNumber, type House, openHouse } from './house.ts';

let house: House;
afterEach(() => house.close());

const png = Buffer.from('89504e470d0a1a0a', 'hex');
const says = (from: string, body: string) => house.carrier.phoneSends({ from, body });

describe('a text to the group', () => {
  test.each([
    ['plain', 'claim 3'],
    ['empty', ''],
    ['as long as a text can be', 'á'.repeat(1600)],
    ['signs that a form must escape', ' + & = % #\r\n“sí” 5€ \u0000 مريم 😀 '],
  ])('%s is posted signed and exactly as typed', async (_, body) => {
    house = await openHouse();
    const { sid } = await says(ana, body);
    expect(house.posted).toHaveLength(1);
    expect(house.posted[0]).toMatchObject({ path: '/twilio/sms', signed: true });
    expect(house.posted[0]?.headers).toMatchObject({ 'i-twilio-idempotency-token': expect.stringMatching(/.{30}/) });
    expect(house.posted[0]?.form).toMatchObject({ AccountSid: accountSid, SmsSid: sid, NumMedia: '0' });
    const read = readInbound(house.posted[0]?.form ?? {});
    expect(read).toEqual({ ok: true, value: { sid, from: ana, to: groupNumber, body, media: [] } });
    expect(bodies(house, ana)).toEqual([body]);
  });

  test('half an emoji is made whole rather than breaking the signature', async () => {
    house = await openHouse();
    await says(ana, 'hi \ud83d');
    expect(house.posted[0]).toMatchObject({ signed: true, form: { Body: 'hi \ufffd' } });
  });

  test('with a photo can be fetched with our credentials only, and deleted, yet stays on the phone', async () => {
    house = await openHouse();
    const media = [`data:image/png;base64,${png.toString('base64')}`, { contentType: 'image/jpeg', base64: 'AAEC' }];
    const { sid } = await house.carrier.phoneSends({ from: ana, media });
    expect(sid).toMatch(/^MM/);
    const read = readInbound(house.posted[0]?.form ?? {});
    const [photo, second] = read.ok ? read.value.media : [];
    expect(second?.contentType).toBe('image/jpeg');
    const url = photo?.url ?? '';
    expect((await fetch(url)).status).toBe(401);
    expect(await house.texts.fetchMedia(url)).toEqual({ contentType: 'image/png', bytes: png });
    await house.texts.deleteMedia(url);
    await house.texts.deleteMedia(url);
    expect(await house.texts.fetchMedia(url)).toBeUndefined();
    const [shown] = house.carrier.texts(ana);
    expect(shown?.media.map((file) => file.contentType)).toEqual(['image/png', 'image/jpeg']);
    const onPhone = await fetch(`${house.address}${shown?.media[0]?.url}`);
    expect(Buffer.from(await onPhone.arrayBuffer())).toEqual(png);
  });

  test('our credentials go to no other host, and a file larger than Twilio’s is not read to its end', async () => {
    house = await openHouse();
    await expect(house.texts.fetchMedia('https://example.org/photo')).rejects.toMatchObject({
      name: 'StrangeMediaAddress',
    });
    const huge = { contentType: 'image/png', base64: Buffer.alloc(7_000_000).toString('base64') };
    await house.carrier.phoneSends({ from: ana, media: [huge] });
    const url = house.posted[0]?.form.MediaUrl0 ?? '';
    await expect(house.texts.fetchMedia(url)).rejects.toMatchObject({ name: 'MediaTooLarge' });
  });

  test.each([
    { from: 'ana', body: 'hi' },
    { from: '+1555', body: 'hi' },
    { from: ana, body: 'a'.repeat(1601) },
  ])('that no phone could send is refused and kept nowhere: %j', async (text) => {
    house = await openHouse();
    await expect(house.carrier.phoneSends(text)).rejects.toThrow();
    expect(house.carrier.phones()).toEqual([]);
  });
});

describe('a house in trouble', () => {
  test('is tried twice more with the same token, and the text is kept when that was not enough', async () => {
    house = await openHouse();
    house.answers.push(500, 403, 503);
    const { sid } = await says(ana, 'hello?');
    expect(house.posted.map((post) => post.form.MessageSid)).toEqual([sid, sid, sid]);
    expect(new Set(house.posted.map((post) => post.headers['i-twilio-idempotency-token'])).size).toBe(1);
    house.carrier.resume();
    await house.carrier.settled();
    expect(house.posted).toHaveLength(4);
    house.carrier.resume();
    await house.carrier.settled();
    expect(house.posted).toHaveLength(4);
  });

  test('hears what a person texts in the order it was texted, whatever happens to others', async () => {
    house = await openHouse();
    house.answers.push(500, 200, 500, 200);
    await Promise.all(['1', '2', '3', '4', '5'].flatMap((body) => [says(ana, body), says(ben, body)]));
    for (const phone of [ana, ben]) {
      const heard = house.posted.filter((post) => post.form.From === phone).map((post) => post.form.Body);
      expect([...new Set(heard)]).toEqual(['1', '2', '3', '4', '5']);
    }
  });

  test('whose door is still shut is waited for, and no try is counted', async () => {
    const port = await freePort();
    const patience = { retries: 0, pauseMs: 5, giveUpMs: 5_000 };
    house = await openHouse({ webhookUrl: `http://localhost:${port}/twilio/sms`, patience });
    const sent = says(ana, 'anybody in?');
    await pause(100);
    const opened = await openHouse({ port });
    await sent;
    expect(opened.posted.map((post) => post.form.Body)).toEqual(['anybody in?']);
    await opened.close();
  });

  test('that never opens its door is given up in the end, and the text kept', async () => {
    const webhookUrl = `http://localhost:${await freePort()}/twilio/sms`;
    house = await openHouse({ webhookUrl, patience: { retries: 0, pauseMs: 5, giveUpMs: 100 } });
    const started = performance.now();
    await says(ana, 'anybody in?');
    expect(performance.now() - started).toBeGreaterThan(95);
    expect(bodies(house, ana)).toEqual(['anybody in?']);
  });
});

test('phones are listed as they first took part, the group itself never', async () => {
  house = await openHouse();
  await house.texts.send({ to: ben, body: 'hi', statusCallback: house.address });
  await says(ana, 'hi');
  await says(ben, 'hi');
  expect(house.carrier.phones()).toEqual([ben, ana]);
});
