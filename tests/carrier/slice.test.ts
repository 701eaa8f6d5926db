import { createServer } from 'node:http';
import twilio from 'twilio';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { outcomeOf } from '../../lib/adapters/twilio/outcome.ts';
import { type Messages, openMessages, Wire } from '../../lib/adapters/twilio/slice.ts';
import { accountSid, ana, authToken, groupNumber, type House, openHouse, statusCallback } from './house.ts';

/** What a client put on the wire; the rest of the headers belongs to the connection. */
type Seen = { readonly line: string; readonly headers: unknown; readonly body: string };

let house: House;
let seen: Seen[];
let closeTap: () => Promise<void>;
let clients: Record<'slice' | 'full', Messages>;

/** Both clients go through a tap that writes down each request and hands it on to the carrier unchanged. */
beforeEach(async () => {
  house = await openHouse();
  seen = [];
  const tap = createServer((req, res) => {
    const parts: Buffer[] = [];
    req.on('data', (part: Buffer) => parts.push(part));
    const { host: _, ...headers } = req.headers;
    req.on('end', () =>
      seen.push({ line: `${req.method} ${req.url}`, headers, body: Buffer.concat(parts).toString() }),
    );
    void house.carrier.handle(req, res);
  });
  await new Promise<void>((listening) => tap.listen(0, listening));
  const address = tap.address();
  const baseUrl = `http://localhost:${typeof address === 'object' ? address?.port : ''}`;
  const account = { accountSid, authToken, baseUrl, timeoutMs: 300 };
  const full = twilio(accountSid, authToken, { httpClient: new Wire(account), autoRetry: false });
  clients = { slice: openMessages(account), full: full.messages };
  closeTap = async () => {
    tap.closeAllConnections();
    await new Promise((done) => tap.close(done));
  };
});

afterEach(async () => {
  await closeTap();
  await house.close();
});

const text = () => ({
  ...{ to: ana, from: groupNumber, body: '¿Sí? “5 €” & more…\nsecond line', validityPeriod: 14_400 },
  ...{ statusCallback: statusCallback(house), messagingServiceSid: `MG${'2'.repeat(32)}` },
});

/** What both are put through; each story ends in a value or an error. */
const stories: Record<string, (messages: Messages) => Promise<unknown>> = {
  create: (messages) => messages.create(text()),
  list: (messages) => messages.list({ to: ana, pageSize: 100, limit: 200 }),
  'fetch what is not there': (messages) => messages(`SM${'0'.repeat(32)}`).fetch(),
  'remove what is not there': (messages) => messages(`SM${'0'.repeat(32)}`).remove(),
};

const faults = [undefined, 21610, 21211, 429, 500, 'timeout', 'reset', 'accept-then-reset'] as const;

describe('the slice and the full client', () => {
  test.each(Object.keys(stories))('put the same on the wire: %s', async (name) => {
    for (const client of [clients.slice, clients.full]) await stories[name]?.(client).catch(() => undefined);
    expect(seen).toHaveLength(2);
    expect(seen[0]).toEqual(seen[1]);
  });

  test.each(faults)('end a send alike when it meets %s', async (code) => {
    house.carrier.faults.set(code ? { fail: { code } } : {});
    const ends = [];
    for (const client of [clients.slice, clients.full]) ends.push(await endOf(client.create(text())));
    expect(ends[0]).toEqual(ends[1]);
    expect(seen).toHaveLength(2);
  });

  test('list, read and remove alike', async () => {
    for (const client of [clients.slice, clients.full]) {
      const { sid } = await client.create(text());
      await house.carrier.settled();
      const [newest] = await client.list({ to: ana, limit: 1 });
      expect({ ...newest?.toJSON() }).toMatchObject({ sid, body: text().body, status: 'delivered', errorCode: null });
      expect((await client(sid).fetch()).dateCreated).toEqual(new Date('2026-11-20T15:00:00Z'));
      expect(await client(sid).remove()).toBe(true);
      expect(await client.list({ to: ana })).toEqual([]);
    }
  });
});

/** Everything our code reads of an end, and the rest of what tells errors apart. */
async function endOf(send: Promise<{ status: string }>): Promise<unknown> {
  try {
    return { status: (await send).status };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const { name, message } = error;
    return { class: error.constructor.name, name, message, outcome: outcomeOf(error) };
  }
}
