import { afterAll, beforeAll, expect, it } from 'vitest';
import { TableUnreachable } from '../../lib/adapters/dynamo/unreachable.ts';
import type { Engine } from '../../lib/local/engine/engine.ts';
import { fateOf, noFaults, seededRandom } from '../../lib/local/engine/faults.ts';
import { startFaultsProxy } from '../../lib/local/engine/faults-proxy.ts';
import type { Table } from '../../lib/runtime/ports.ts';
import { startTestEngine, tableAt } from './engine-table.ts';
import { freshCheckpoint, read, recorder } from './stream-rig.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await startTestEngine();
});
afterAll(() => engine.stop());

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const put = (pk: string, sk: string, plain = {}) =>
  ({ kind: 'put', row: { pk, sk, plain }, if: { absent: true } }) as const;

/** Loads, decides and commits until it has counted once; the gate row makes it once even when an answer was lost. */
async function countOnce(table: Table, pk: string, racer: number): Promise<number> {
  const key = { pk, sk: 'POD' };
  for (let attempt = 1; ; attempt += 1) {
    const answer = await table
      .get([key])
      .then(([pod]) => {
        const version = Number(pod?.plain.version);
        const next = {
          kind: 'put',
          row: { ...key, plain: { version: version + 1 } },
          if: { where: { version } },
        } as const;
        return table.transact([next, put(pk, `GATE#${racer}`)]);
      })
      .catch((error) => {
        if (error instanceof TableUnreachable) return { outcome: 'busy' } as const;
        throw error;
      });
    if (answer.outcome === 'committed') return attempt;
    if (answer.outcome === 'refused' && answer.failed.includes(1)) return attempt;
    await sleep(Math.random() * Math.min(1_000, 25 * 2 ** (attempt - 1)));
  }
}

it('200 at once on one row, under conflicts, throttles and lost answers, count to 200', {
  timeout: 60_000,
}, async () => {
  const rates = { conflictRate: 0.2, throttleRate: 0.02, loseAnswerRate: 0.03 };
  const proxy = await startFaultsProxy({ target: engine.endpoint, seed: 7, ...rates });
  const table = tableAt(proxy.endpoint);
  await tableAt(engine.endpoint).write(put('RACE', 'POD', { version: 0 }));
  await Promise.all(Array.from({ length: 200 }, (_, racer) => countOnce(table, 'RACE', racer)));
  const [pod] = await tableAt(engine.endpoint).get([{ pk: 'RACE', sk: 'POD' }]);
  expect(pod?.plain).toEqual({ version: 200 });
  expect(proxy.counts().conflict).toBeGreaterThan(20);
  expect(proxy.counts()['lose-answer']).toBeGreaterThan(0);
  await proxy.stop();
});

it('the same seed gives the same fates, whatever the rates were before', () => {
  const rates = { ...noFaults, conflictRate: 0.3, throttleRate: 0.3, loseAnswerRate: 0.3 };
  const fates = (random: () => number) => Array.from({ length: 50 }, () => fateOf('PutItem', rates, random));
  const first = fates(seededRandom(42));
  expect(new Set(first)).toEqual(new Set(['conflict', 'throttle', 'lose-answer', 'pass']));
  expect(fates(seededRandom(42))).toEqual(first);
  expect(fates(seededRandom(43))).not.toEqual(first);
  const random = seededRandom(42);
  fateOf('PutItem', noFaults, random);
  expect(fates(random).slice(0, 49)).toEqual(first.slice(1));
});

it('conflicts and throttles make a transaction busy, and a failed condition still refuses it', async () => {
  const proxy = await startFaultsProxy({ target: engine.endpoint, seed: 1, conflictRate: 1 });
  const table = tableAt(proxy.endpoint);
  expect(await table.transact([put('BUSY', '1'), put('BUSY', '2')])).toEqual({ outcome: 'busy' });
  proxy.set({ conflictRate: 0, throttleRate: 1 });
  expect(await table.transact([put('BUSY', '1')])).toEqual({ outcome: 'busy' });
  proxy.set({ throttleRate: 0 });
  expect(await table.list('BUSY')).toEqual([]);
  expect(await table.transact([put('BUSY', '1')])).toEqual({ outcome: 'committed' });
  expect(await table.transact([put('BUSY', '2'), put('BUSY', '1')])).toEqual({ outcome: 'refused', failed: [1] });
  await proxy.stop();
});

it('single writes outlast conflicts by themselves', async () => {
  const proxy = await startFaultsProxy({ target: engine.endpoint, seed: 5, conflictRate: 0.5 });
  const table = tableAt(proxy.endpoint);
  const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => table.write(put('SINGLE', `${n}`))));
  expect(answers).toEqual(Array.from({ length: 20 }, () => true));
  expect(proxy.counts().conflict).toBeGreaterThan(0);
  await proxy.stop();
});

it('a write whose answers are all lost happened once, and says the table cannot be reached', async () => {
  const proxy = await startFaultsProxy({ target: engine.endpoint, seed: 2, loseAnswerRate: 1 });
  const table = tableAt(proxy.endpoint);
  await expect(table.transact([put('LOST', '1')])).rejects.toThrow(TableUnreachable);
  expect(await tableAt(engine.endpoint).list('LOST')).toHaveLength(1);
  await proxy.stop();
  await expect(table.get([{ pk: 'LOST', sk: '1' }])).rejects.toThrow(TableUnreachable);
});

it('what DynamoDB finds malformed is no outage', async () => {
  const tooLarge = { ...put('LARGE', '1', { text: 'x'.repeat(450_000) }) };
  const answer = tableAt(engine.endpoint).write(tooLarge);
  await expect(answer).rejects.toThrow(expect.objectContaining({ name: 'ValidationException' }));
});

it('the index lags, the row does not', async () => {
  const proxy = await startFaultsProxy({ target: engine.endpoint, seed: 3, lagMs: 300 });
  const table = tableAt(proxy.endpoint);
  const due = async () => (await table.due(5, '2031', 10)).map(({ sk }) => sk);
  const plain = { due: 'due#5', dueAt: '2030' };
  await table.write(put('LAG', 'put', plain));
  await table.transact([put('LAG', 'transacted', plain), put('LAG', 'not due')]);
  await table.write({ kind: 'update', key: { pk: 'LAG', sk: 'updated' }, set: plain, if: { absent: true } });
  expect(await due()).toEqual([]);
  expect(await table.list('LAG')).toHaveLength(4);
  await sleep(320);
  expect((await due()).toSorted()).toEqual(['put', 'transacted', 'updated']);
  await proxy.stop();
});

it('a shuffled stream keeps the order of each row and loses nobody', async () => {
  const proxy = await startFaultsProxy({ target: engine.endpoint, seed: 4, shuffleStream: true });
  const heard = recorder('HEARD#');
  const stream = await read(engine, freshCheckpoint(), [heard], { endpoint: proxy.endpoint });
  const rows = Array.from({ length: 60 }, (_, n) => put('HEARD#one', String(n).padStart(2, '0')));
  await tableAt(engine.endpoint).transact(rows);
  await stream.drained();
  const inOrder = rows.map(({ row }) => `HEARD#one/${row.sk}`);
  expect(heard.told).not.toEqual(inOrder);
  expect(heard.told.toSorted()).toEqual(inOrder);
  await stream.stop();
  await proxy.stop();
});
