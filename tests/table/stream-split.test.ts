import { expect, it } from 'vitest';
import { serveSplittingStream } from './splitting-stream.ts';
import { freshCheckpoint, read, recorder } from './stream-rig.ts';

const keys = (...ids: readonly string[]) => ids.map((id) => `HEARD#x/${id}`);

it('follows a shard into its children, in order, once each, across a restart and expired iterators', async () => {
  const aws = await serveSplittingStream();
  const engine = { endpoint: aws.endpoint, stop: async () => {} };
  const place = freshCheckpoint();
  const heard = recorder('HEARD#');
  aws.open('shard-1');
  aws.write('shard-1', 'before us');
  const stream = await read(engine, place, [heard]);
  aws.write('shard-1', 'a', 'b', 'c');
  await stream.drained();
  aws.expireIterators();
  aws.write('shard-1', 'd');
  await stream.drained();
  await stream.stop();
  aws.open('shard-2', 'shard-1');
  aws.write('shard-2', 'i', 'j');
  aws.write('shard-1', 'e', 'f', 'g', 'h');
  aws.close('shard-1');
  const again = await read(engine, place, [heard]);
  await expect.poll(() => heard.told).toEqual(keys('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'));
  await again.stop();
  aws.stop();
});
