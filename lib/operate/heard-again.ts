/** Texts that were set aside after eight tries, put back once the fault behind them is mended. */
import { type DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import type { Key, Table } from '../runtime/ports.ts';
import { heardAgain } from '../runtime/rows.ts';

/** Keys of what our own fault set aside; what machines wrote has another reason, and stays. */
export const setAside = async (client: DynamoDBClient, tableName: string): Promise<readonly Key[]> => {
  const keys: Key[] = [];
  const asked = {
    TableName: tableName,
    ProjectionExpression: 'pk, sk',
    FilterExpression: 'begins_with(pk, :heard) AND #s = :aside AND reason = :tries',
    ExpressionAttributeNames: { '#s': 'S' },
    ExpressionAttributeValues: { ':heard': { S: 'HEARD#' }, ':aside': { S: 'aside' }, ':tries': { S: 'eight tries' } },
  };
  for await (const { Items = [] } of paginateScan({ client }, asked)) {
    keys.push(...Items.map(({ pk, sk }) => ({ pk: pk?.S ?? '', sk: sk?.S ?? '' })));
  }
  return keys;
};

/** Each waits again, due at once, so that the next minute hears it. Returns how many. */
export const hearSetAside = async (table: Table, keys: readonly Key[], now: string): Promise<number> => {
  let count = 0;
  for (const key of keys) if (await table.write(heardAgain(key, now))) count += 1;
  return count;
};
