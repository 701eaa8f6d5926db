/** The table that is left, read from end to end; nothing is ever written to it. */
import { type DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import { toRow } from '../../adapters/dynamo/item.ts';
import { dynamoTable } from '../../adapters/dynamo/table.ts';
import type { Row, Table } from '../../runtime/ports.ts';

/** Every row whose partition key begins so, in no order. */
export const rowsOf = async (client: DynamoDBClient, tableName: string, prefix: string): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  const asked = {
    TableName: tableName,
    ConsistentRead: true,
    FilterExpression: 'begins_with(pk, :prefix)',
    ExpressionAttributeValues: { ':prefix': { S: prefix } },
  };
  for await (const { Items = [] } of paginateScan({ client }, asked)) rows.push(...Items.map(toRow));
  return rows;
};

/** A table to read as a whole. */
export type Whole = {
  readonly name: string;
  readonly table: Table;
  readonly rows: (prefix: string) => Promise<readonly Row[]>;
};

export const wholeTable = (client: DynamoDBClient, name: string): Whole => ({
  name,
  table: dynamoTable({ client, tableName: name }),
  rows: (prefix) => rowsOf(client, name, prefix),
});
