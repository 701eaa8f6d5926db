/** Bundled by tests: the table as functions carry it. */
import { dynamoClient } from '../../../lib/adapters/dynamo/client.ts';
import { dynamoTable } from '../../../lib/adapters/dynamo/table.ts';
import type { Table } from '../../../lib/runtime/ports.ts';

export const tableAt = (endpoint: string, tableName: string): Table =>
  dynamoTable({ client: dynamoClient({ region: 'us-east-1', endpoint }), tableName });
