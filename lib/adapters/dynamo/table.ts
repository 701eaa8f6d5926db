import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Table } from '../../runtime/ports.ts';
import { jitteredPause } from './pause.ts';
import { dueRows, getMany, getOne, listPartition } from './read.ts';
import { asOutage } from './unreachable.ts';
import { writeAll, writeOne } from './write.ts';

/**
 * The table in DynamoDB. Throws `TableUnreachable` when there is no usable answer, and DynamoDB's own
 * error when a request was malformed or too large; a `busy` transaction is the caller's to repeat.
 */
export function dynamoTable({
  client,
  tableName,
}: {
  readonly client: DynamoDBClient;
  readonly tableName: string;
}): Table {
  const source = { client, tableName, pause: jitteredPause(8) };
  const orOutage = async <T>(answer: Promise<T>): Promise<T> => {
    try {
      return await answer;
    } catch (error) {
      throw asOutage(error);
    }
  };
  return {
    // One or two rows are read faster, and more cheaply to compute, side by side than as a batch.
    get: (keys) =>
      orOutage(keys.length <= 2 ? Promise.all(keys.map((key) => getOne(source, key))) : getMany(source, keys)),
    list: (pk, range = {}) => orOutage(listPartition(source, pk, range)),
    write: (write) => orOutage(writeOne(source, write)),
    transact: (writes) => orOutage(writeAll(source, writes)),
    due: (shard, until, limit, prefix = '') => orOutage(dueRows(source, shard, until, limit, prefix)),
  };
}
