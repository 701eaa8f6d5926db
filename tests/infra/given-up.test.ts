/** An outage while mail comes in: three tries, a dead letter, and every ten minutes another try for a day. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plusMinutes } from '../../lib/domain/time.ts';
import { openTown, type Town } from './lambda/town.ts';
import type { Bundles } from './lambda/world.ts';

const [edith, harold] = ['edith@example.com', 'harold@example.com'];
let town: Town;
let aws: Bundles;

beforeAll(async () => {
  town = await openTown();
  aws = town.aws;
});
afterAll(async () => {
  await town.close();
});

const writes = (from: string): Promise<void> => town.writes(from, 'hello', 'hello');
const answers = async (to: string): Promise<number> => (await aws.house.table.list(`OUT#${to}`)).length;
const minutePasses = async (minutes: number): Promise<void> => {
  await aws.settling.jump(plusMinutes(aws.clock.now(), minutes));
  await aws.minute();
  await aws.settling.settle();
};

test('a mail that was given up in an outage is heard within ten minutes of its end, and answered once', async () => {
  aws.down.add('s3');
  await writes(edith);
  await minutePasses(10);
  expect([aws.deadLetters.length, await answers(edith)]).toEqual([1, 0]);
  aws.down.clear();
  await minutePasses(5);
  expect(aws.deadLetters).toHaveLength(1);
  await minutePasses(5);
  expect([aws.deadLetters.length, await answers(edith)]).toEqual([0, 1]);
  await minutePasses(10);
  expect(await answers(edith)).toBe(1);
});

test('after a day it is left to a person, and so is what the stream gave up', async () => {
  aws.down.add('s3');
  await writes(harold);
  const functionArn = 'arn:aws:lambda:us-east-1:111122223333:function:manyhands-prod-hear:$LATEST';
  const fromStream = { requestContext: { functionArn }, DDBStreamBatchInfo: { shardId: 'shardId-1' } };
  aws.deadLetters.push({ handle: 'stream', body: JSON.stringify(fromStream) });
  await minutePasses(24 * 60 + 10);
  aws.down.clear();
  await minutePasses(10);
  expect([aws.deadLetters.length, await answers(harold)]).toEqual([2, 0]);
});
