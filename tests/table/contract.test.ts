import { afterAll, beforeAll, describe } from 'vitest';
import { memoryTable } from '../../lib/adapters/memory/table.ts';
import type { Engine } from '../../lib/local/engine/engine.ts';
import type { Table } from '../../lib/runtime/ports.ts';
import { describeTable } from './contract.ts';
import { startTestEngine, tableAt } from './engine-table.ts';

describe('the table in memory', () => {
  const table = memoryTable();
  describeTable(() => table);
});

describe('the table in DynamoDB', () => {
  let engine: Engine;
  let table: Table;
  beforeAll(async () => {
    engine = await startTestEngine();
    table = tableAt(engine.endpoint);
  });
  afterAll(() => engine.stop());
  describeTable(() => table);
});
