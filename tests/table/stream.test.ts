import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../lib/local/engine/engine.ts';
import { LeftToSweep } from '../../lib/local/engine/stream.ts';
import type { Table } from '../../lib/runtime/ports.ts';
import { startTestEngine, tableAt } from './engine-table.ts';
import { freshCheckpoint, hear, keyOf, read, recorder, sequences } from './stream-rig.ts';

let engine: Engine;
let table: Table;
beforeAll(async () => {
  engine = await startTestEngine();
  table = tableAt(engine.endpoint);
});
afterAll(() => engine.stop());

const fromOne = (count: number) => Array.from({ length: count }, (_, n) => n + 1);

it('tells each reader of its own new rows, and of nothing else', async () => {
  const [heard, out] = [recorder('HEARD#'), recorder('OUT#')];
  const stream = await read(engine, freshCheckpoint(), [heard, out]);
  await hear(table, 'mixed', 1);
  await table.write({ kind: 'update', key: { pk: 'HEARD#mixed', sk: '1' }, set: { state: 'done' }, if: { where: {} } });
  await table.write({ kind: 'put', row: { pk: 'OUT#mixed', sk: '2', plain: {} } });
  await table.write({ kind: 'put', row: { pk: 'POD#mixed', sk: 'POD', plain: {} } });
  await table.write({ kind: 'delete', key: { pk: 'HEARD#mixed', sk: '1' } });
  await stream.drained();
  expect([heard.told, out.told]).toEqual([['HEARD#mixed/1'], ['OUT#mixed/2']]);
  await stream.stop();
});

it('keeps the order of one sender, in batches of at most ten, while senders run side by side', async () => {
  const heard = recorder('HEARD#', 5);
  const stream = await read(engine, freshCheckpoint(), [heard]);
  const senders = fromOne(30).map((n) => `order${n}`);
  await Promise.all(
    senders.map(async (sender) => {
      for (const id of fromOne(20)) await hear(table, sender, id);
    }),
  );
  await stream.drained();
  for (const sender of senders) {
    const mine = heard.told.filter((key) => key.startsWith(`HEARD#${sender}/`));
    expect(mine).toEqual(fromOne(20).map((id) => `HEARD#${sender}/${id}`));
  }
  expect(Math.max(...heard.sizes)).toBeLessThanOrEqual(10);
  expect(Math.max(...heard.sizes)).toBeGreaterThan(1);
  await stream.stop();
});

it('does not let one sender hold up another', async () => {
  const finished: string[] = [];
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const onBatch = async (records: Parameters<typeof sequences>[0]) => {
    const keys = records.map((record) => keyOf(record).pk);
    if (keys.includes('HEARD#slow')) await held;
    finished.push(...keys);
    return [];
  };
  const stream = await read(engine, freshCheckpoint(), [{ prefix: 'HEARD#', onBatch }]);
  await hear(table, 'slow', 1);
  for (const n of fromOne(40)) await hear(table, `quick${n}`, n);
  await expect.poll(() => finished.length).toBeGreaterThan(20);
  expect(finished).not.toContain('HEARD#slow');
  letGo();
  await stream.drained();
  expect(finished).toHaveLength(41);
  await stream.stop();
});

it('is drained only when what the first reader wrote was handled by the second', async () => {
  const out = recorder('OUT#', 60);
  const onBatch = async (records: Parameters<typeof sequences>[0]) => {
    await new Promise((resolve) => setTimeout(resolve, 60));
    for (const record of records) {
      const { pk, sk } = keyOf(record);
      await table.write({ kind: 'put', row: { pk: `OUT#${pk}`, sk, plain: {} } });
    }
    return [];
  };
  const stream = await read(engine, freshCheckpoint(), [{ prefix: 'HEARD#', onBatch }, out]);
  for (const round of fromOne(5)) {
    await Promise.all(fromOne(12).map((n) => hear(table, `chain${n}`, round)));
    await stream.drained();
    expect(out.told).toHaveLength(round * 12);
  }
  await stream.stop();
});

it('is drained at once when nothing was written', async () => {
  const stream = await read(engine, freshCheckpoint(), []);
  const began = performance.now();
  await Promise.all([stream.drained(), stream.drained()]);
  expect(performance.now() - began).toBeLessThan(90);
  await stream.stop();
});

it('tries from the first failure on again, twice, then leaves the rest to the sweep and goes on', async () => {
  const tries: string[][] = [];
  const troubles: unknown[] = [];
  const onBatch = async (records: Parameters<typeof sequences>[0]) => {
    const ids = records.map((record) => keyOf(record).sk);
    tries.push(ids);
    return sequences(records).filter((_, at) => ids[at] === 'bad');
  };
  const options = { onTrouble: (error: unknown) => troubles.push(error) };
  const stream = await read(engine, freshCheckpoint(), [{ prefix: 'HEARD#', onBatch }], options);
  const put = (sk: string) => ({ kind: 'put', row: { pk: 'HEARD#poison', sk, plain: {} } }) as const;
  await table.transact([put('1'), put('bad'), put('z')]);
  await stream.drained();
  await hear(table, 'poison', 'later');
  await stream.drained();
  expect(tries).toEqual([['1', 'bad', 'z'], ['bad', 'z'], ['bad', 'z'], ['later']]);
  expect(troubles).toEqual([new LeftToSweep(2)]);
  await stream.stop();
});

it('tries a batch again when its reader throws', async () => {
  let calls = 0;
  const onBatch = async () => {
    calls += 1;
    if (calls === 1) throw new Error('the first time');
    return [];
  };
  const stream = await read(engine, freshCheckpoint(), [{ prefix: 'HEARD#', onBatch }]);
  await hear(table, 'thrown', 1);
  await stream.drained();
  expect(calls).toBe(2);
  await stream.stop();
});
