import {
  DescribeStreamCommand,
  type DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  type Shard,
  type _Record as StreamRecord,
} from '@aws-sdk/client-dynamodb-streams';
import { nameOf } from '../../adapters/dynamo/unreachable.ts';
import type { Place } from './place.ts';

type OnRecord = (shard: string, record: StreamRecord) => void;

export type Shards = {
  /** Takes its place in each open shard; what is written after that will be read. */
  readonly open: () => Promise<void>;
  /** One page of each open shard, in order; answers how many records there were. */
  readonly read: (onRecord: OnRecord) => Promise<number>;
};

/** Shards split every few hours on AWS, and a child's records come after its parent's. */
const lookForShardsEveryMs = 5_000;

/** `start` is where an open shard begins when no place in this stream was kept. */
export function openShards(client: DynamoDBStreamsClient, arn: string, place: Place, start: string): Shards {
  const iterators = new Map<string, string>();
  let isFirstLook = true;
  let lookAgainAt = 0;

  const iterate = async (shard: string) => {
    const from = iteratorAt(place.read(shard) ?? 'TRIM_HORIZON');
    const { ShardIterator } = await client.send(
      new GetShardIteratorCommand({ StreamArn: arn, ShardId: shard, ...from }),
    );
    if (ShardIterator) iterators.set(shard, ShardIterator);
  };
  const look = async () => {
    const shards = await describe(client, arn);
    for (const { ShardId } of isFirstLook && !place.isKept ? shards : []) if (ShardId) place.stand(ShardId, start);
    isFirstLook = false;
    const unfinished = new Set(shards.map((shard) => shard.ShardId).filter((id) => id && place.read(id) !== 'CLOSED'));
    for (const { ShardId, ParentShardId } of shards) {
      const isNew = ShardId && unfinished.has(ShardId) && !iterators.has(ShardId);
      if (isNew && !(ParentShardId && unfinished.has(ParentShardId))) await iterate(ShardId);
    }
    lookAgainAt = performance.now() + lookForShardsEveryMs;
  };
  const readPage = async (shard: string, iterator: string, onRecord: OnRecord) => {
    const page = await client.send(new GetRecordsCommand({ ShardIterator: iterator })).catch((error) => {
      if (isSpent(error)) iterators.delete(shard);
      if (nameOf(error) === 'TrimmedDataAccessException') place.stand(shard, 'TRIM_HORIZON');
      throw error;
    });
    for (const record of page.Records ?? []) onRecord(shard, record);
    if (page.NextShardIterator) {
      iterators.set(shard, page.NextShardIterator);
    } else {
      iterators.delete(shard);
      place.stand(shard, 'CLOSED');
    }
    return page.Records?.length ?? 0;
  };
  return {
    open: look,
    read: async (onRecord) => {
      if (iterators.size === 0 || performance.now() > lookAgainAt) await look();
      let count = 0;
      for (const [shard, iterator] of iterators) count += await readPage(shard, iterator, onRecord);
      return count;
    },
  };
}

function iteratorAt(standing: string) {
  if (standing === 'LATEST' || standing === 'TRIM_HORIZON') return { ShardIteratorType: standing } as const;
  return { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: standing } as const;
}

/** The place is kept by sequence number, so a new iterator continues where the old one stood. */
function isSpent(error: unknown): boolean {
  return ['ExpiredIteratorException', 'TrimmedDataAccessException', 'ResourceNotFoundException'].includes(
    nameOf(error),
  );
}

async function describe(client: DynamoDBStreamsClient, StreamArn: string): Promise<readonly Shard[]> {
  const shards: Shard[] = [];
  let after: string | undefined;
  do {
    const page = { ...(after && { ExclusiveStartShardId: after }) };
    const { StreamDescription } = await client.send(new DescribeStreamCommand({ StreamArn, ...page }));
    shards.push(...(StreamDescription?.Shards ?? []));
    after = StreamDescription?.LastEvaluatedShardId;
  } while (after);
  return shards;
}
