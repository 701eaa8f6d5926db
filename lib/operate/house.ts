/** A house for commands: the deployment's table and the real clock, and nothing that speaks. */
import { dynamoClient } from '../adapters/dynamo/client.ts';
import { dynamoTable } from '../adapters/dynamo/table.ts';
import { nameOf, type Stage } from '../config/stage.ts';
import type { Table } from '../runtime/ports.ts';

export const tableNameOf = (stage: Stage): string => stage.restoredTable?.name ?? nameOf(stage);

export const openTable = (stage: Stage) => {
  const client = dynamoClient({ region: stage.region });
  const table: Table = dynamoTable({ client, tableName: tableNameOf(stage) });
  return { client, table, now: () => new Date().toISOString() };
};
