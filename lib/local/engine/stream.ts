import { DynamoDBStreamsClient, ListStreamsCommand } from '@aws-sdk/client-dynamodb-streams';
import type { DynamoDBRecord } from 'aws-lambda';
import { type OnBatch, openLanes, partitionOf, sequenceOf } from './lanes.ts';
import { openPlace } from './place.ts';
import { toLambdaRecord } from './record.ts';
import { restingPlace } from './rest.ts';
import { openShards } from './shards.ts';
import { newestSequence } from './stream-rows.ts';
import { trimmer } from './trim.ts';

/** One function behind the stream: it is told of new rows whose partition key begins with `prefix`. */
export type Reader = { readonly prefix: string; readonly onBatch: OnBatch };

export type StreamOptions = {
  readonly endpoint: string;
  readonly region: string;
  readonly tableName: string;
  /** Where the place in the stream is kept across restarts. */
  readonly checkpointFile: string;
  /** The engine's own file, to trim what was handled; absent when the endpoint is not our engine. */
  readonly file?: string;
  readonly readers: readonly Reader[];
  /** Told what went wrong: reading the stream, or records given up to the sweep. */
  readonly onTrouble?: (error: unknown) => void;
};

export type Stream = {
  /** Reads at once instead of at the end of the pause. */
  readonly poke: () => void;
  /**
   * Resolves when everything written before the call has been handled, and whatever that wrote in turn,
   * until nothing is left; or when the stream is stopped.
   */
  readonly drained: () => Promise<void>;
  /** Ends after the batches under way; what was not handled is read again at the next start. */
  readonly stop: () => Promise<void>;
};

/** Thrown to `onTrouble` when a batch failed through all its retries. */
export class LeftToSweep extends Error {
  override readonly name = 'LeftToSweep';

  constructor(count: number) {
    super(`${count} stream records were left to the sweep.`);
  }
}

/** Thrown when the table was made without a stream, so that nothing would ever be heard. */
export class NoStream extends Error {
  override readonly name = 'NoStream';

  constructor(tableName: string) {
    super(`The table ${tableName} has no stream.`);
  }
}

const busyPauseMs = 20;
const idlePauseMs = 100;
const outagePauseMs = 1_000;

/** The table's stream, fed to its readers as Lambda would. Throws when the endpoint has no such stream. */
export async function readStream(options: StreamOptions): Promise<Stream> {
  const { endpoint, region, tableName, file, onTrouble = () => {} } = options;
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new DynamoDBStreamsClient({ region, endpoint, credentials });
  const arn = await streamArn(client, tableName);
  const place = openPlace(options.checkpointFile, arn);
  // A kept database is never read from its beginning, which would replay every text it ever heard.
  const shards = openShards(client, arn, place, file ? newestSequence(file, tableName) : 'LATEST');
  const rest = restingPlace();
  const onGivenUp = (count: number) => onTrouble(new LeftToSweep(count));
  const readers = options.readers.map(({ prefix, onBatch }) => ({
    prefix,
    lanes: openLanes({ onBatch, onGivenUp, onIdle: rest.wake }),
  }));
  const trim = file ? trimmer(place, tableName, file) : () => {};
  const areIdle = () => readers.every(({ lanes }) => lanes.isIdle());

  const deal = (shard: string, record: DynamoDBRecord) => {
    const pk = partitionOf(record);
    const reader = record.eventName === 'INSERT' ? readers.find(({ prefix }) => pk.startsWith(prefix)) : undefined;
    const handled = place.take(shard, sequenceOf(record));
    if (reader) reader.lanes.add({ record, handled });
    else handled();
  };
  const readOnce = async (): Promise<number> => {
    const waiting = rest.waiting();
    const wereIdle = areIdle();
    const count = await shards.read((shard, record) => deal(shard, toLambdaRecord(record)));
    place.save();
    trim();
    // Idle before a read that found nothing: no lane can have written anything unread.
    if (count === 0 && wereIdle) rest.release(waiting);
    return count;
  };
  let isStopped = false;
  const follow = async () => {
    let pauseMs = busyPauseMs;
    while (!isStopped) {
      const longestMs = await readOnce().then(
        (count) => (count > 0 ? busyPauseMs : idlePauseMs),
        (error) => {
          onTrouble(error);
          return outagePauseMs;
        },
      );
      pauseMs = Math.min(longestMs, pauseMs * 2);
      if (!isStopped) await rest.pause(pauseMs);
    }
  };
  await shards.open();
  place.save();
  const following = follow();
  return {
    poke: rest.wake,
    drained: rest.wait,
    stop: async () => {
      isStopped = true;
      rest.wake();
      await Promise.all([following, ...readers.map(({ lanes }) => lanes.stop())]);
      place.save();
      rest.release(rest.waiting());
      client.destroy();
    },
  };
}

async function streamArn(client: DynamoDBStreamsClient, tableName: string): Promise<string> {
  const { Streams } = await client.send(new ListStreamsCommand({ TableName: tableName }));
  const arn = Streams?.at(-1)?.StreamArn;
  if (!arn) throw new NoStream(tableName);
  return arn;
}
