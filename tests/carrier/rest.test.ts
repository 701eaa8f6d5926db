import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { accountSid, ana, authToken, ben, groupNumber, type House, openHouse, statusCallback, write } from './house.ts';

let house: House;
let now = '';

beforeEach(async () => {
  now = '2026-11-20T15:00:00.250Z';
  house = await openHouse({ now: () => now });
});
afterEach(() => house.close());

const login = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`;
const ask = async (path: string, init: RequestInit = {}) => {
  const headers = { authorization: login, ...init.headers };
  return fetch(`${house.address}/2010-04-01/Accounts/${accountSid}/${path}`, { ...init, headers });
};
const post = (form: Record<string, string>) =>
  ask('Messages.json', { method: 'POST', body: new URLSearchParams(form) });
const message = z.looseObject({ sid: z.string(), body: z.string() });
const page = z.looseObject({ messages: z.array(message), next_page_uri: z.nullable(z.string()) });
const good = { To: ana, From: groupNumber, Body: 'hi' };

test('a message looks as Twilio’s, field for field', async () => {
  const response = await post({ ...good, Body: 'á'.repeat(71), StatusCallback: statusCallback(house) });
  const taken = message.parse(await response.json());
  expect([response.status, taken]).toEqual([
    201,
    {
      ...{ account_sid: accountSid, api_version: '2010-04-01', body: 'á'.repeat(71), direction: 'outbound-api' },
      ...{
        date_created: 'Fri, 20 Nov 2026 15:00:00 +0000',
        date_updated: 'Fri, 20 Nov 2026 15:00:00 +0000',
        date_sent: null,
      },
      ...{ error_code: null, error_message: null, from: groupNumber, to: ana, messaging_service_sid: null },
      ...{ num_media: '0', num_segments: '2', price: null, price_unit: 'USD', status: 'queued' },
      sid: expect.stringMatching(/^SM[0-9a-f]{32}$/),
      subresource_uris: { media: `/2010-04-01/Accounts/${accountSid}/Messages/${taken.sid}/Media.json` },
      uri: `/2010-04-01/Accounts/${accountSid}/Messages/${taken.sid}.json`,
    },
  ]);
  await house.carrier.settled();
  const later = await (await ask(`Messages/${taken.sid}.json`)).json();
  expect(later).toEqual({ ...taken, status: 'delivered', date_sent: 'Fri, 20 Nov 2026 15:00:00 +0000' });
});

describe('refusals carry Twilio’s code:', () => {
  test.each([
    [21604, { From: groupNumber, Body: 'hi' }],
    [21211, { ...good, To: 'ana' }],
    [21603, { To: ana, Body: 'hi' }],
    [21606, { ...good, From: ben }],
    [21602, { To: ana, From: groupNumber }],
    [21617, { ...good, Body: 'a'.repeat(1601) }],
    [21624, { ...good, ValidityPeriod: '36001' }],
  ])('%i', async (code, form) => {
    const response = await post(form);
    const more_info = `https://www.twilio.com/docs/errors/${code}`;
    expect([response.status, await response.json()]).toEqual([
      400,
      { code, status: 400, message: expect.any(String), more_info },
    ]);
  });

  test('20003 to a stranger, who is told nothing', async () => {
    await write(house, ana, 'hi');
    for (const authorization of ['', 'Basic x', login.replace('Basic', 'Bearer')]) {
      const response = await ask('Messages.json', { headers: { authorization } });
      expect([response.status, await response.json()]).toEqual([401, expect.objectContaining({ code: 20003 })]);
    }
  });

  test.each(['Messages/SM0.json', 'Calls.json', 'Messages.json/x/y/z/q', 'Messages/SM0/Media/ME0'])(
    '20404 for %s',
    async (path) => {
      const response = await ask(path);
      expect([response.status, await response.json()]).toEqual([404, expect.objectContaining({ code: 20404 })]);
    },
  );
});

describe('a list', () => {
  const pageAt = async (path: string) => page.parse(await (await ask(path)).json());
  const list = async (query: Record<string, string>) =>
    (await pageAt(`Messages.json?${new URLSearchParams(query)}`)).messages.map((one) => one.body);

  beforeEach(async () => {
    for (const [day, phone] of [
      ['18', ana],
      ['19', ben],
      ['20', ana],
    ] as const) {
      now = `2026-11-${day}T15:00:00.250Z`;
      await write(house, phone, `to on ${day}`);
      await house.carrier.phoneSends({ from: phone, body: `from on ${day}` });
    }
    await house.carrier.settled();
  });

  test.each([
    [{}, ['from on 20', 'to on 20', 'from on 19', 'to on 19', 'from on 18', 'to on 18']],
    [{ To: ana }, ['to on 20', 'to on 18']],
    [{ From: ana, To: groupNumber }, ['from on 20', 'from on 18']],
    [{ DateSent: '2026-11-19' }, ['from on 19', 'to on 19']],
    [{ 'DateSent>': '2026-11-19', To: ana }, ['to on 20']],
    [{ 'DateSent<': '2026-11-19', To: groupNumber }, ['from on 19', 'from on 18']],
    [{ 'DateSent>': '2026-11-20T15:00:00Z', To: ana }, ['to on 20']],
    [{ 'DateSent>': '2026-11-20T15:00:01Z', To: ana }, []],
  ])('filtered by %j', async (query, expected) => {
    expect(await list(query)).toEqual(expected);
  });

  test('comes in pages that lead to one another', async () => {
    const seen = [];
    let path: string | null = 'Messages.json?PageSize=2';
    while (path) {
      const { messages, next_page_uri }: z.infer<typeof page> = await pageAt(path);
      seen.push(messages.map((one) => one.body));
      path = next_page_uri?.split(`${accountSid}/`)[1] ?? null;
    }
    expect(seen).toEqual([
      ['from on 20', 'to on 20'],
      ['from on 19', 'to on 19'],
      ['from on 18', 'to on 18'],
    ]);
  });

  test('no longer has what was deleted, though the phone does', async () => {
    const sid = (await pageAt('Messages.json?PageSize=1')).messages[0]?.sid;
    expect((await ask(`Messages/${sid}.json`, { method: 'DELETE' })).status).toBe(204);
    expect((await ask(`Messages/${sid}.json`, { method: 'DELETE' })).status).toBe(404);
    expect(await list({ From: ana })).toEqual(['from on 18']);
    expect(house.carrier.texts(ana).map((text) => text.body)).toContain('from on 20');
  });
});
