import { join } from 'node:path';
import type { DynamoDBRecord } from 'aws-lambda';
import type { Engine } from '../../lib/local/engine/engine.ts';
import { type Reader, readStream, type StreamOptions } from '../../lib/local/engine/stream.ts';
import type { Table } from '../../lib/runtime/ports.ts';
import { freshFolder, region, tableName } from './engine-table.ts';

export function freshCheckpoint(): string {
  return join(freshFolder(), 'place.json');
}

export function read(
  engine: Engine,
  checkpointFile: string,
  readers: readonly Reader[],
  more: Partial<StreamOptions> = {},
) {
  const { endpoint, file } = engine;
  return readStream({ endpoint, region, tableName, checkpointFile, readers, ...(file && { file }), ...more });
}

export function keyOf(record: DynamoDBRecord): { readonly pk: string; readonly sk: string } {
  const { pk, sk } = record.dynamodb?.Keys ?? {};
  return { pk: pk?.S ?? '', sk: sk?.S ?? '' };
}

export const sequences = (records: readonly DynamoDBRecord[]) =>
  records.map((record) => record.dynamodb?.SequenceNumber ?? '');

/** Remembers what it was told, in order; `pauseMs` is how long each batch takes. */
export function recorder(prefix: string, pauseMs = 0) {
  const told: string[] = [];
  const sizes: number[] = [];
  const onBatch = async (records: readonly DynamoDBRecord[]) => {
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    sizes.push(records.length);
    for (const record of records) told.push(Object.values(keyOf(record)).join('/'));
    return [];
  };
  return { prefix, onBatch, told, sizes };
}

export function hear(table: Table, sender: string, id: string | number): Promise<boolean> {
  return table.write({ kind: 'put', row: { pk: `HEARD#${sender}`, sk: String(id), plain: {} } });
}
