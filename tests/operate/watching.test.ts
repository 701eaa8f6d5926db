import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { dynamoClient } from '../../lib/adapters/dynamo/client.ts';
import { dynamoTable } from '../../lib/adapters/dynamo/table.ts';
import { stageOf } from '../../lib/config/stage.ts';
import { type Engine, startEngine } from '../../lib/local/engine/engine.ts';
import { checkFailed } from '../../lib/operate/checks/failed.ts';
import { checkAlarms, checkClock, checkListeners, checkMailHeard } from '../../lib/operate/checks/watching.ts';
import { type Finding, findingLine } from '../../lib/operate/finding.ts';
import { openMailAccount } from '../../lib/operate/outside/mail.ts';
import { openWatching, type Watching } from '../../lib/operate/outside/watching.ts';
import { type Cloud, freshCloud, openCloud } from './cloud.ts';

let cloud: Cloud = freshCloud();
let aws: Awaited<ReturnType<typeof openCloud>>;
let engine: Engine;
let watching: Watching;
const prod = stageOf('prod', { domain: 'groups.maple.test' });

beforeAll(async () => {
  aws = await openCloud(() => cloud);
  engine = await startEngine({ dataDir: ':memory:', tableName: 'manyhands', region: 'us-east-1' });
  watching = openWatching('us-east-1', 'manyhands-prod', '111122223333');
});
afterAll(async () => {
  aws.close();
  await engine.stop();
});
beforeEach(() => {
  cloud = freshCloud();
});

const states = (findings: readonly Finding[]) => findings.map(({ state }) => state);
const lines = (findings: readonly Finding[]) => findings.map(findingLine).join('\n');

describe('the doctor says of alarms', () => {
  test('which are red, in their own words, since when, and where to read on', async () => {
    expect(states(await checkAlarms(prod, watching))).toEqual(['fine']);
    cloud.alarms.push({
      name: 'manyhands-prod-NobodyIsAnswered',
      words: 'Neighbors are not answered.',
      state: 'ALARM',
    });
    expect(lines(await checkAlarms(prod, watching))).toBe(
      'MISSING  Neighbors are not answered. (red since 2026-11-20T08:00Z)\n         docs/operate.md, The alarms: NobodyIsAnswered.',
    );
    cloud.alarms = [];
    expect(states(await checkAlarms(prod, watching))).toEqual(['missing']);
    expect(states(await checkAlarms(stageOf('dev', {}), watching))).toEqual(['look']);
  });

  test.each([
    ['somebody confirmed', ['arn:aws:sns:us-east-1:1:x:1', 'PendingConfirmation'], /^ok/],
    ['the mail of AWS was not answered', ['PendingConfirmation'], /^MISSING.*Nobody has confirmed.*\n.*press Confirm/],
    ['whoever was told has unsubscribed', ['Deleted'], /^MISSING.*unsubscribed/],
  ])('whether they reach anybody: %s', async (_what, subscriptions, words) => {
    cloud.subscriptions = subscriptions;
    expect(lines(await checkListeners(prod, watching))).toMatch(words);
  });
});

test('the doctor sees a clock that was stopped, or lost a hand', async () => {
  expect(states(await checkClock(prod, watching))).toEqual(['fine']);
  cloud.schedules = { 'manyhands-prod-hear': 'ENABLED', 'manyhands-prod-tick': 'DISABLED' };
  expect((await checkClock(prod, watching)).map(({ what }) => what)).toEqual([
    'The clock does not call tick (DISABLED)',
    'The clock does not call deliver (no schedule)',
  ]);
});

test('the doctor sees that our rules for mail are no longer the active ones', async () => {
  const mail = openMailAccount('us-east-1');
  for (const [active, state] of [
    ['manyhands-prod', 'fine'],
    ['the-choir', 'missing'],
    [undefined, 'missing'],
  ] as const) {
    cloud.activeRules = active;
    expect(states(await checkMailHeard(prod, mail))).toEqual([state]);
  }
  expect(await checkMailHeard(stageOf('prod', {}), mail)).toEqual([]);
});

test('the doctor counts what was refused for good in the last day, by code and without anybody in it', async () => {
  const client = dynamoClient({ region: 'us-east-1', endpoint: engine.endpoint });
  const table = dynamoTable({ client, tableName: 'manyhands' });
  const now = '2026-11-20T09:00:00.000Z';
  const ended = async (id: string, S: string, reason = '', endedAt = '2026-11-20T08:00:00.000Z') =>
    table.write({ kind: 'put', row: { pk: `OUT#+1555080${id}`, sk: id, plain: { S, endedAt, reason } } });
  await ended('0001', 'failed', '30034');
  await ended('0002', 'failed', '30034', '2026-11-18T08:00:00.000Z');
  await ended('0003', 'withheld', 'quiet');
  for (const id of ['0004', '0005', '0006', '0007']) await ended(id, 'sent');
  expect(await checkFailed(client, 'manyhands', now)).toMatchObject({
    state: 'fine',
    what: expect.stringMatching(/^1 of 5 messages/),
  });
  await ended('0008', 'failed', '30034');
  await ended('0009', 'failed', '21606');
  const many = await checkFailed(client, 'manyhands', now);
  expect(many).toMatchObject({ state: 'look' });
  expect(many.what).toBe('3 of 7 messages of the last day were refused for good (30034: 2, 21606: 1)');
  for (const id of ['0010', '0011']) await ended(id, 'failed', '20003');
  expect((await checkFailed(client, 'manyhands', now)).state).toBe('missing');
});
