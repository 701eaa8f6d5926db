import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memoryTable } from '../../lib/adapters/memory/table.ts';
import { wholeTable } from '../../lib/operate/change-over/left.ts';
import { settleMessages } from '../../lib/operate/change-over/messages.ts';
import { hearSetAside, setAside } from '../../lib/operate/heard-again.ts';
import { openHeldTexts } from '../../lib/operate/outside/held-texts.ts';
import { recoverSince, recoverTexts } from '../../lib/operate/recover.ts';
import { restoreTable } from '../../lib/operate/restore.ts';
import { heardAside, heardWaiting, outboxPut } from '../../lib/runtime/rows.ts';
import { foundMaple, openPhones, type Phones, phone } from '../system/town.ts';

let town: Phones;
let client: DynamoDBClient;

/** Stands before the table, and can be out of order. */
let isOut = false;
let endpoint = '';
const before = createServer(async (req, res) => {
  let body = '';
  for await (const part of req) body += part;
  if (isOut) {
    res.writeHead(500).end('{"__type":"InternalServerError"}');
    return;
  }
  const kept = ['authorization', 'content-type', 'x-amz-date', 'x-amz-target'];
  const headers = Object.fromEntries(kept.map((name) => [name, String(req.headers[name])]));
  const told = await fetch(endpoint, { method: 'POST', headers, body });
  res.writeHead(told.status, { 'content-type': 'application/x-amz-json-1.0' }).end(await told.text());
});

beforeAll(async () => {
  await new Promise<void>((resolve) => before.listen(0, '127.0.0.1', resolve));
  town = await openPhones({
    throughProxy: async (engine) => {
      endpoint = engine;
      return `http://127.0.0.1:${(before.address() as AddressInfo).port}`;
    },
  });
  client = new DynamoDBClient({
    region: 'us-east-1',
    endpoint,
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
  });
  await foundMaple(town, 3);
});
afterAll(async () => {
  client.destroy();
  await town.system.close();
  before.closeAllConnections();
  before.close();
});

const table = () => town.system.house.table;
const now = () => town.system.clock.now();

describe('texts the carrier holds and we never got', () => {
  const texts = () =>
    openHeldTexts(
      { accountSid: 'AC00000000000000000000000000000000', authToken: 'local-carrier-token', baseUrl: town.system.url },
      '+15550100000',
    );
  /** An outage longer than the carrier's patience. */
  const lost = async (from: string, body: string): Promise<void> => {
    isOut = true;
    await town.system.carrier.phoneSends({ from, body });
    isOut = false;
    expect(await table().list(`HEARD#${from}`)).toEqual([]);
  };

  test('are heard and answered, once, and those we had are left alone', async () => {
    const stranger = phone(70);
    await lost(stranger, 'join maple i am Nora');
    const since = await recoverSince({ table: table(), now });
    const first = await recoverTexts({ table: table(), now }, texts(), since);
    expect(first.held).toBeGreaterThan(5);
    expect(first.missed).toBe(1);
    await town.system.settling.settle();
    expect((await town.told(stranger)).length).toBe(1);
    expect(await recoverTexts({ table: table(), now }, texts(), since)).toMatchObject({ missed: 0 });
  });

  test('are asked for from where it stood, an hour again', async () => {
    const since = await recoverSince({ table: table(), now });
    const minutes = (Date.parse(now()) - Date.parse(since)) / 60_000;
    expect(minutes).toBeGreaterThan(59);
    expect(minutes).toBeLessThan(65);
  });
});

describe('texts set aside after eight tries', () => {
  const body = { text: 'status', to: '+15550100000', photos: [] };

  test('are heard again when the operator says so; what a machine wrote is not', async () => {
    const from = phone(1);
    const keyOf = (sk: string) => ({ pk: `HEARD#${from}`, sk });
    await table().write(heardWaiting(from, 'ours', now(), body));
    await table().write(heardAside(keyOf('ours'), now(), 'eight tries'));
    await table().write(heardWaiting(from, 'machine', now(), body));
    await table().write(heardAside(keyOf('machine'), now(), 'automatic reply'));
    const keys = await setAside(client, 'manyhands');
    expect(keys).toEqual([keyOf('ours')]);
    const before = (await town.told(from)).length;
    expect(await hearSetAside(table(), keys, now())).toBe(1);
    await town.system.settling.settle();
    const [heard] = await table().get([keyOf('ours')]);
    expect(heard?.plain.S).toBe('done');
    expect((await town.told(from)).length).toBe(before + 1);
  });
});

describe('after a restoration', () => {
  const letter = (id: string, text: string, release: string) =>
    outboxPut({
      ...{ recipient: phone(2), id, release, text },
      plain: {
        ...{
          S: release > now() ? 'held' : 'ready',
          kind: 'unasked',
          why: 'nudge',
          community: 'maple',
          communityName: 'Maple',
        },
        ...{ zone: 'America/New_York', quietFrom: 23, quietTo: 1, member: 'm3', segments: 1, createdAt: now() },
      },
    });

  test('what the carrier had already is not sent again, what it never had is, what is held back still waits', async () => {
    const { house, settling } = town.system;
    await house.texts.send({
      to: phone(2),
      body: 'You were told this',
      statusCallback: 'http://localhost/',
      validitySeconds: 60,
    });
    const later = new Date(Date.parse(now()) + 3 * 3_600_000).toISOString();
    // Written past the stream's reader, as a restoration would leave them: nobody has seen them yet.
    await settling.settle();
    const before = (await town.told(phone(2))).length;
    const claimed = { S: 'sending', n: 1, attempt: 'before', startedAt: now() };
    for (const [id, text] of [
      ['r1', 'You were told this'],
      ['r2', 'You were not told that'],
    ] as const) {
      const put = letter(id, text, now());
      if (put.kind === 'put')
        await table().write({ ...put, row: { ...put.row, plain: { ...put.row.plain, ...claimed } } });
    }
    await table().write(letter('r3', 'This is for later', later));
    // The table that is left has lost these rows: only then is anybody asked.
    expect(await settleMessages(wholeTable(client, 'manyhands'), memoryTable(), now(), now())).toBe(2);
    await settling.settle();
    const told = (await town.told(phone(2))).slice(before);
    expect(told.filter((text) => text === 'You were told this')).toEqual([]);
    expect(told.filter((text) => text === 'You were not told that')).toHaveLength(1);
    const states = await table().get(['r1', 'r2', 'r3'].map((sk) => ({ pk: `OUT#${phone(2)}`, sk })));
    expect(states.map((row) => row?.plain.S)).toEqual(['sent', 'delivered', 'held']);
  });
});

describe('restoring', () => {
  test('makes the table beside the old one, waits for it, and gives it what a restoration leaves out', async () => {
    const asked: { target: string; input: Record<string, unknown> }[] = [];
    let looks = 0;
    const server = createServer(async (req, res) => {
      let body = '';
      for await (const part of req) body += part;
      const target = String(req.headers['x-amz-target']).replace(/^.*\./, '');
      asked.push({ target, input: JSON.parse(body) });
      if (target === 'DescribeTable') looks += 1;
      const status = looks < 2 ? 'CREATING' : 'ACTIVE';
      const found = {
        TableName: 'again',
        TableStatus: status,
        LatestStreamArn: 'arn:aws:dynamodb:stream',
        GlobalSecondaryIndexes: [{ IndexStatus: 'ACTIVE' }],
      };
      res
        .writeHead(200, { 'content-type': 'application/x-amz-json-1.0' })
        .end(JSON.stringify({ Table: found, TableDescription: found }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const aws = new DynamoDBClient({
      region: 'us-east-1',
      endpoint,
      credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    });
    let pauses = 0;
    const restored = await restoreTable({
      ...{ client: aws, from: 'manyhands-prod', to: '2026-11-20T08:00:00Z', name: 'again' },
      sleep: async () => {
        pauses += 1;
      },
    });
    aws.destroy();
    server.closeAllConnections();
    server.close();
    expect(restored).toEqual({ name: 'again', streamArn: 'arn:aws:dynamodb:stream' });
    expect(pauses).toBe(1);
    const of = (target: string) => asked.find((one) => one.target === target)?.input;
    expect(of('RestoreTableToPointInTime')).toMatchObject({
      SourceTableName: 'manyhands-prod',
      TargetTableName: 'again',
    });
    expect(of('UpdateTable')).toMatchObject({
      StreamSpecification: { StreamViewType: 'KEYS_ONLY' },
      DeletionProtectionEnabled: true,
    });
    expect(of('UpdateTimeToLive')).toMatchObject({ TimeToLiveSpecification: { AttributeName: 'ttl', Enabled: true } });
    expect(of('UpdateContinuousBackups')).toMatchObject({
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    });
  });
});
