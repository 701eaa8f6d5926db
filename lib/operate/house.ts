/** A house for commands: the deployment's table and the real clock, and nothing that speaks. */
import { dynamoClient } from '../adapters/dynamo/client.ts';
import { dynamoTable } from '../adapters/dynamo/table.ts';
import { nameOf, type Stage } from '../config/stage.ts';
import type { Table } from '../runtime/ports.ts';
import type { Account } from './outside/account.ts';

/** The table the stage's file names: it may be another than the one in use. */
export const tableNameOf = (stage: Stage): string => stage.restoredTable?.name ?? nameOf(stage);

/** The table people are heard and answered in, whatever this machine's file says; the file's before the first deployment. */
export const tableInUse = async (stage: Stage, account: Account): Promise<string> =>
  (await account.deployment(nameOf(stage)))?.outputs.TableInUse ?? tableNameOf(stage);

export const openTable = (stage: Stage, tableName = tableNameOf(stage)) => {
  const client = dynamoClient({ region: stage.region });
  const table: Table = dynamoTable({ client, tableName });
  return { client, table, now: () => new Date().toISOString() };
};
