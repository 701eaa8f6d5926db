import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { dynamoClient } from '../../lib/adapters/dynamo/client.ts';
import { dynamoTable } from '../../lib/adapters/dynamo/table.ts';
import { memoryTable } from '../../lib/adapters/memory/table.ts';
import { type Engine, startEngine } from '../../lib/local/engine/engine.ts';
import {
  checkDeadLetters,
  checkDoor,
  checkReaders,
  checkStack,
  checkWaiting,
} from '../../lib/operate/checks/running.ts';
import { sentenceFor } from '../../lib/operate/command.ts';
import { openRunning, type Running } from '../../lib/operate/outside/running.ts';
import { replayDeadLetters } from '../../lib/operate/replay.ts';
import { heardWaiting } from '../../lib/runtime/rows.ts';
import { type Cloud, freshCloud, openCloud } from './cloud.ts';

let cloud: Cloud = freshCloud();
let aws: Awaited<ReturnType<typeof openCloud>>;
let engine: Engine;
let running: Running;

beforeAll(async () => {
  aws = await openCloud(() => cloud);
  engine = await startEngine({ dataDir: ':memory:', tableName: 'manyhands', region: 'us-east-1' });
  process.env.AWS_ENDPOINT_URL_DYNAMODB_STREAMS = engine.endpoint;
  running = openRunning('us-east-1', 'manyhands-prod');
});
afterAll(async () => {
  aws.close();
  await engine.stop();
});
beforeEach(() => {
  cloud = freshCloud();
});

const arn = 'arn:aws:lambda:us-east-1:111122223333:function:manyhands-prod-hear';
const put = (body: unknown): void => {
  cloud.letters.push({ body: typeof body === 'string' ? body : JSON.stringify(body), hiddenUntil: 0 });
};

/** A letter as Lambda writes it for a batch it gave up. */
const streamLetter = (streamArn: string, shardId: string, first: string, last: string) => ({
  requestContext: { requestId: 'r', functionArn: arn, condition: 'RetryAttemptsExhausted', approximateInvokeCount: 3 },
  responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: null },
  version: '1.0',
  timestamp: '2026-11-20T08:00:00.000Z',
  DDBStreamBatchInfo: { shardId, startSequenceNumber: first, endSequenceNumber: last, batchSize: 1, streamArn },
});

describe('dead letters', () => {
  test('from the stream: the very rows are found there again and told to the function', async () => {
    const client = dynamoClient({ region: 'us-east-1', endpoint: engine.endpoint });
    const table = dynamoTable({ client, tableName: 'manyhands' });
    for (const id of ['one', 'two', 'three']) {
      await table.write(
        heardWaiting('+15550800001', id, '2026-11-20T08:00:00.000Z', { text: 'x', to: '', photos: [] }),
      );
    }
    const { DynamoDBStreamsClient, ListStreamsCommand, DescribeStreamCommand } = await import(
      '@aws-sdk/client-dynamodb-streams'
    );
    const streams = new DynamoDBStreamsClient({ region: 'us-east-1' });
    const { Streams } = await streams.send(new ListStreamsCommand({ TableName: 'manyhands' }));
    const streamArn = Streams?.[0]?.StreamArn ?? '';
    const { StreamDescription } = await streams.send(new DescribeStreamCommand({ StreamArn: streamArn }));
    const told: string[] = [];
    cloud.invoke = (name, event) => {
      const { Records } = event as { Records: { dynamodb: { Keys: { sk: { S: string } } } }[] };
      told.push(...Records.map(({ dynamodb }) => `${name} ${dynamodb.Keys.sk.S}`));
      return { batchItemFailures: [] };
    };
    put(streamLetter(streamArn, StreamDescription?.Shards?.[0]?.ShardId ?? '', '2', '3'));
    expect(await replayDeadLetters(running)).toEqual({
      'tried-again': 1,
      forgotten: 0,
      'failed-again': 0,
      unreadable: 0,
    });
    expect(told).toEqual(['manyhands-prod-hear two', 'manyhands-prod-hear three']);
    expect(cloud.letters).toEqual([]);
  });

  test('that the stream has forgotten are thrown away: the minute has their rows', async () => {
    put(streamLetter(`${arn}/none`, 'shard-1', '1', '2'));
    expect(await replayDeadLetters(running)).toMatchObject({ forgotten: 1 });
    expect(cloud.letters).toEqual([]);
  });

  test('with a whole event in them are told as they were', async () => {
    const event = { Records: [{ s3: { object: { key: 'inbound/abc' } } }] };
    const asked: unknown[] = [];
    cloud.invoke = (name, given) => {
      asked.push([name, given]);
    };
    put({
      version: '1.0',
      requestContext: { functionArn: `${arn.replace('hear', 'receiveEmail')}:$LATEST` },
      requestPayload: event,
    });
    expect(await replayDeadLetters(running)).toMatchObject({ 'tried-again': 1 });
    expect(asked).toEqual([['manyhands-prod-receiveEmail', event]]);
  });

  test('that fail again, or that nobody can read, stay where they are', async () => {
    cloud.invoke = () => {
      throw new Error('still broken');
    };
    put({ requestContext: { functionArn: arn }, requestPayload: { a: 1 } });
    put('no JSON at all');
    put({ something: 'else' });
    expect(await replayDeadLetters(running)).toEqual({
      'tried-again': 0,
      forgotten: 0,
      'failed-again': 1,
      unreadable: 2,
    });
    expect(cloud.letters).toHaveLength(3);
  });

  test.each([
    ['a minute', 60],
    ['longer than anything is hidden', 2_000],
  ])('are tried once a run, though each call lasts %s, and the next run finds them', async (_long, seconds) => {
    let calls = 0;
    cloud.invoke = () => {
      calls += 1;
      cloud.seconds += seconds;
      throw new Error('Task timed out');
    };
    for (const a of [1, 2, 3]) put({ requestContext: { functionArn: arn }, requestPayload: { a } });
    const told: number[] = [];
    const counts = await replayDeadLetters(running, (so) => told.push(so['failed-again']));
    expect(counts).toEqual({ 'tried-again': 0, forgotten: 0, 'failed-again': 3, unreadable: 0 });
    expect(told).toEqual([1, 2, 3]);
    expect(calls).toBe(3);
    cloud.invoke = () => null;
    expect(await replayDeadLetters(running)).toMatchObject({ 'tried-again': 3 });
    expect(cloud.letters).toEqual([]);
  });
});

describe('the doctor', () => {
  const states = (findings: readonly { state: string }[]) => findings.map(({ state }) => state);

  test('finds nobody waiting, or says who waits and for how long', async () => {
    const table = memoryTable();
    const now = '2026-11-20T09:00:00.000Z';
    expect(states(await checkWaiting(table, now))).toEqual(['fine']);
    await table.write(
      heardWaiting('+15550800002', 'late', '2026-11-20T08:00:00.000Z', { text: 'x', to: '', photos: [] }),
    );
    const [finding] = await checkWaiting(table, now);
    expect(finding?.what).toBe('Texts from neighbors wait to be heard: 1, the longest 59 minutes');
    expect(JSON.stringify(finding)).not.toMatch(/555/);
  });

  test('knocks at the door, and is glad to be refused', async () => {
    let status = 403;
    const server = createServer((_req, res) => res.writeHead(status).end());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    expect((await checkDoor(url)).state).toBe('fine');
    status = 200;
    expect((await checkDoor(url)).what).toContain('answers 200');
    server.closeAllConnections();
    server.close();
    expect((await checkDoor(url)).what).toContain('does not answer');
  });

  test('sees readers that are off, letters that are dead, deployments that failed', async () => {
    expect(states(await checkReaders(running))).toEqual(['fine', 'fine']);
    cloud.readers = 'Disabled';
    expect(states(await checkReaders(running))).toEqual(['look', 'look']);
    expect((await checkDeadLetters(running)).state).toBe('fine');
    put('one');
    expect((await checkDeadLetters(running)).what).toBe('1 dead letters');
    expect(checkStack(undefined).state).toBe('missing');
    expect(checkStack({ status: 'UPDATE_ROLLBACK_COMPLETE', outputs: {} }).state).toBe('missing');
    expect(checkStack({ status: 'CREATE_COMPLETE', outputs: {} }).state).toBe('fine');
  });

  test('says troubles of the way in a sentence', () => {
    const named = (name: string) => Object.assign(new Error('x'), { name });
    expect(sentenceFor(named('CredentialsProviderError'))).toContain('not logged in');
    expect(sentenceFor(named('AccessDeniedException'))).toContain('may not do this');
    expect(sentenceFor(Object.assign(new Error('x'), { code: 'ENOTFOUND' }))).toContain('online');
    expect(sentenceFor(new Error('something else'))).toBe('Error: something else');
  });
});
