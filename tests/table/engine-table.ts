import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { dynamoClient } from '../../lib/adapters/dynamo/client.ts';
import { dynamoTable } from '../../lib/adapters/dynamo/table.ts';
import { startEngine } from '../../lib/local/engine/engine.ts';
import type { Table } from '../../lib/runtime/ports.ts';

export const tableName = 'manyhands';
export const region = 'us-east-1';

export function tableAt(endpoint: string): Table {
  return dynamoTable({ client: dynamoClient({ region, endpoint }), tableName });
}

export function startTestEngine(dataDir = ':memory:') {
  return startEngine({ dataDir, tableName, region });
}

/** A new folder, gone when the test is. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'manyhands-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
