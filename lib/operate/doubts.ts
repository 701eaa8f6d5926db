/**
 * A restored table believes that what went out after its instant still waits. Sending it all again would tell people
 * twice, so every message that is due by now is doubted: the carrier is asked, and only what it never had is sent.
 */
import { type DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import type { Key, Table } from '../runtime/ports.ts';
import { sendDoubted } from '../runtime/rows.ts';

const open = ['ready', 'held', 'sending'];

const openMessages = async (client: DynamoDBClient, tableName: string): Promise<readonly Key[]> => {
  const keys: Key[] = [];
  const asked = {
    TableName: tableName,
    ProjectionExpression: 'pk, sk',
    FilterExpression: 'begins_with(pk, :out) AND #s IN (:a, :b, :c)',
    ExpressionAttributeNames: { '#s': 'S' },
    ExpressionAttributeValues: {
      ':out': { S: 'OUT#' },
      ...{ ':a': { S: open[0] ?? '' }, ':b': { S: open[1] ?? '' }, ':c': { S: open[2] ?? '' } },
    },
  };
  for await (const { Items = [] } of paginateScan({ client }, asked)) {
    keys.push(...Items.map(({ pk, sk }) => ({ pk: pk?.S ?? '', sk: sk?.S ?? '' })));
  }
  return keys;
};

/** Returns how many messages are doubted; those held back for later still wait for their time. */
export const doubtMessages = async (
  client: DynamoDBClient,
  tableName: string,
  table: Table,
  now: string,
): Promise<number> => {
  let count = 0;
  for (const key of await openMessages(client, tableName)) {
    const [row] = await table.get([key]);
    const isDue = row?.plain.S !== 'held' || String(row.plain.dueAt) <= now;
    if (row && isDue && (await table.write(sendDoubted(row, now)))) count += 1;
  }
  return count;
};
