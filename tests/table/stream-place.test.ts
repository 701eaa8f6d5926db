import { copyFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../lib/local/engine/engine.ts';
import { startEngine } from '../../lib/local/engine/engine.ts';
import type { Table } from '../../lib/runtime/ports.ts';
import { region, startTestEngine, tableAt, tableName } from './engine-table.ts';
import { freshCheckpoint, hear, read, recorder } from './stream-rig.ts';

let engine: Engine;
let table: Table;
beforeAll(async () => {
  engine = await startTestEngine();
  table = tableAt(engine.endpoint);
});
afterAll(() => engine.stop());

const fromOne = (count: number) => Array.from({ length: count }, (_, n) => n + 1);

function streamRows(file: string | undefined): number {
  const db = new DatabaseSync(file ?? '', { readOnly: true });
  const row = db.prepare('SELECT COUNT(*) AS count FROM _stream_records').get();
  db.close();
  return Number(row?.count);
}

it('takes up where it was stopped, losing nothing and repeating nothing', async () => {
  const place = freshCheckpoint();
  const heard = recorder('HEARD#', 3);
  for (const round of fromOne(4)) {
    const stream = await read(engine, place, [heard]);
    for (const n of fromOne(25)) await hear(table, `stop${n % 5}`, `${round}-${n}`);
    await stream.stop(); // In the middle of the work.
    for (const n of fromOne(25)) await hear(table, `stop${n % 5}`, `${round}-away-${n}`);
  }
  const stream = await read(engine, place, [heard]);
  await stream.drained();
  expect(heard.told).toHaveLength(200);
  expect(new Set(heard.told).size).toBe(200);
  await stream.stop();
});

it('after a crash repeats some, loses none', async () => {
  const [place, asCrashed] = [freshCheckpoint(), freshCheckpoint()];
  const first = recorder('HEARD#', 10);
  const stream = await read(engine, place, [first]);
  for (const n of fromOne(100)) await hear(table, `crash${n % 20}`, n);
  await expect.poll(() => first.told.length).toBeGreaterThan(30);
  copyFileSync(place, asCrashed); // What a killed process would have left behind, some batches under way.
  const toldBefore = [...first.told];
  await stream.stop();
  const second = recorder('HEARD#');
  const again = await read(engine, asCrashed, [second]);
  await again.drained();
  expect(new Set([...toldBefore, ...second.told]).size).toBe(100);
  await again.stop();
});

it('does not replay a kept database when its place is lost', async () => {
  await hear(table, 'old', 1);
  const heard = recorder('HEARD#');
  const stream = await read(engine, freshCheckpoint(), [heard]);
  await stream.drained();
  expect(heard.told).toEqual([]);
  await hear(table, 'new', 1);
  await stream.drained();
  expect(heard.told).toEqual(['HEARD#new/1']);
  await stream.stop();
});

it('trims what was handled and goes on reading, after a restart too', async () => {
  const place = freshCheckpoint();
  const heard = recorder('HEARD#');
  const stream = await read(engine, place, [heard]);
  const puts = (part: number) =>
    fromOne(100).map((n) => ({ kind: 'put', row: { pk: `HEARD#trim${n}`, sk: `${part}`, plain: {} } }) as const);
  for (const part of fromOne(12)) await table.transact(puts(part));
  await stream.drained();
  expect(streamRows(engine.file)).toBeLessThan(1_000);
  await stream.stop();
  for (const part of fromOne(12)) await table.transact(puts(part + 12));
  const again = await read(engine, place, [heard]);
  await again.drained();
  expect(heard.told).toHaveLength(2_400);
  expect(streamRows(engine.file)).toBeGreaterThan(0);
  await again.stop();
});

it('follows an endpoint that is not our engine, from now on, without touching any file', async () => {
  const named = await startEngine({ dataDir: 'never made', tableName, region, endpoint: engine.endpoint });
  expect(named.file).toBeUndefined();
  await hear(table, 'before', 1);
  const heard = recorder('HEARD#');
  const place = freshCheckpoint();
  const stream = await read(named, place, [heard]);
  await hear(table, 'named', 1);
  await stream.drained();
  await stream.stop();
  await hear(table, 'named', 2);
  const again = await read(named, place, [heard]);
  await again.drained();
  expect(heard.told).toEqual(['HEARD#named/1', 'HEARD#named/2']);
  await again.stop();
});
