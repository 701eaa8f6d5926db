import { createHmac, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { foundMaple, openPhones, type Phones, phone } from './town.ts';

let town: Phones;

beforeAll(async () => {
  town = await openPhones();
  await foundMaple(town, 3);
});

afterAll(() => town.system.close());

const newSid = (): string => `SM${randomBytes(16).toString('hex')}`;

/** Posts to the production webhook as the carrier would, signed with a token of our choosing. */
const webhook = (
  fields: Record<string, string>,
  token = 'local-carrier-token',
  signature?: string,
): Promise<Response> => {
  const url = `${town.system.url}/twilio/sms`;
  const data = Object.keys(fields)
    .sort()
    .reduce((text, name) => text + name + fields[name], url);
  const signed = signature ?? createHmac('sha1', token).update(data).digest('base64');
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-twilio-signature': signed },
    body: new URLSearchParams(fields),
  });
};

const text = (from: string, body: string, more: Record<string, string> = {}): Record<string, string> => ({
  MessageSid: newSid(),
  AccountSid: 'AC00000000000000000000000000000000',
  From: from,
  To: '+15550100000',
  Body: body,
  NumMedia: '0',
  ...more,
});

const heardOf = (from: string) => town.system.house.table.list(`HEARD#${from}`);

describe('what comes in', () => {
  test('a forged or missing signature gets 403 and nothing is stored', async () => {
    const from = phone(90);
    expect((await webhook(text(from, 'join maple'), 'another-token')).status).toBe(403);
    expect((await webhook(text(from, 'join maple'), '', 'bm9uc2Vuc2U=')).status).toBe(403);
    const unsigned = await fetch(`${town.system.url}/twilio/sms`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(text(from, 'join maple')),
    });
    expect(unsigned.status).toBe(403);
    expect(await heardOf(from)).toEqual([]);
  });

  test('a body that is no form gets 415, one without a sender 400', async () => {
    const strange = await fetch(`${town.system.url}/twilio/sms`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    expect(strange.status).toBe(415);
    const { From: _left, ...without } = text(phone(91), 'hello');
    expect((await webhook(without)).status).toBe(400);
  });

  test('the same MessageSid twice, at once and later: one effect, one answer', async () => {
    const from = phone(92);
    const fields = text(from, 'join maple i am Nina');
    const answers = await Promise.all([webhook(fields), webhook(fields), webhook(fields)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await answers[0]?.text()).toContain('<Response/>');
    await town.system.settling.settle();
    await webhook(fields);
    await town.system.settling.settle();
    expect(await town.told(from)).toHaveLength(1);
    const world = await town.get<{ members: { name: string }[] }>('/world?community=maple');
    expect(world.members.filter(({ name }) => name === 'Nina')).toHaveLength(1);
  });

  test('an unknown number gets one kind sentence on how to join, and no more than one an hour', async () => {
    const stranger = phone(93);
    const first = await town.says(stranger, 'hello who is this');
    expect(first).toHaveLength(1);
    expect(first[0]).toMatch(/JOIN/);
    expect(await town.says(stranger, 'hello?')).toEqual([]);
    await town.post('/clock', { advance: 'PT61M' });
    expect(await town.says(stranger, 'hello again')).toHaveLength(1);
  });

  test.each([
    ['nothing at all', ''],
    ['spaces', '   \n '],
    ['sixteen hundred characters', 'we should talk about the fence '.repeat(52).slice(0, 1600)],
    ['right-to-left', 'שלום לכולם'],
    ['emoji', '🌻🌻🌻'],
    ['control characters', 'the fence\u0000\u200f\u202e there'],
    ['half an emoji', 'the fence \ud83c there'],
  ])('%s: an answer, no crash', async (_what, body) => {
    const troubles = town.troubles.length;
    const got = await town.says(phone(1), body);
    expect(got.length).toBe(1);
    expect(town.troubles.slice(troubles)).toEqual([]);
  });

  test('a photo without words: an answer, no crash', async () => {
    const from = phone(2);
    const before = (await town.told(from)).length;
    await town.post('/carrier/sms', { from, body: '', media: ['http://localhost/flower.jpg'] });
    expect((await town.told(from)).length).toBe(before + 1);
  });

  test.each([
    ['نور', 110, 'نور'],
    ['Łukasz', 112, 'Łukasz'],
    ['Zoë 🌻', 114, 'Zoë'],
    // First names only: the second word may be a surname.
    ['María José', 113, 'María'],
  ])('a neighbor called %s is welcome', async (name, number, shown) => {
    const from = phone(number);
    await town.says(from, 'join maple');
    await town.says(from, name);
    const world = await town.get<{ members: { name: string }[] }>('/world?community=maple');
    expect(world.members.map((one) => one.name)).toContain(shown);
  });

  test('a name that is only an emoji gets a kind answer', async () => {
    await town.says(phone(111), 'join maple');
    expect(await town.says(phone(111), '🌻')).toHaveLength(1);
  });

  test("a member who uses an organizer's word is told who can", async () => {
    const [answer] = await town.says(phone(1), 'begin project');
    expect(answer).toContain('Bea');
  });

  test('a report that is forged, or without our marks, changes nothing', async () => {
    const forged = await fetch(`${town.system.url}/twilio/status?o=x&a=y`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-twilio-signature': 'bm8=' },
      body: new URLSearchParams({ MessageSid: newSid(), MessageStatus: 'delivered', To: phone(1) }),
    });
    expect(forged.status).toBe(403);
  });
});

describe('the local addresses', () => {
  test('what is asked wrongly is told how', async () => {
    expect((await town.post('/clock', { advance: 'tomorrow' })).status).toBe(400);
    expect((await town.post('/clock', {})).status).toBe(400);
    expect((await town.post('/carrier/sms', { from: 'me', body: 'x' })).status).toBe(400);
    expect((await fetch(`${town.system.url}/world?community=elm`)).status).toBe(404);
    expect((await fetch(`${town.system.url}/nowhere`)).status).toBe(404);
  });

  test('/world lists communities, and shows no number or address', async () => {
    expect(await town.get('/world')).toEqual([{ code: 'maple', name: 'Maple Street Neighbors' }]);
    for (const path of ['/world?community=maple', '/journal?community=maple', '/outbox?community=maple']) {
      const shown = JSON.stringify(await town.get(path));
      expect(shown).not.toMatch(/\+1555|555040|@/);
    }
  });

  test('every message is in /outbox with its state', async () => {
    const said = await town.get<{ state: string; why: string; segments: number }[]>('/outbox?community=maple');
    expect(said.length).toBeGreaterThan(5);
    expect(new Set(said.map(({ state }) => state))).toEqual(new Set(['delivered']));
  });
});
