import { expect, it } from 'vitest';
import { dueShards, type Table } from '../../lib/runtime/ports.ts';
import { freshPartition } from './contract.ts';

const at = (second: number) => `2031-05-06T07:08:${String(second).padStart(2, '0')}.000Z`;
const until = at(30);

export function describeDue(open: () => Table): void {
  const mine = async (pk: string, shard: number, when = until) => {
    const found = await open().due(shard, when, 1_000);
    return found.filter((due) => due.pk === pk);
  };
  const schedule = (pk: string, sk: string, shard: number, second: number) =>
    open().write({
      kind: 'put',
      row: { pk, sk, plain: { due: `due#${shard}`, dueAt: at(second), state: 'ready' }, body: 1 },
    });

  it('holds what is due at or before, oldest first, keys only', async () => {
    const pk = freshPartition();
    for (const [sk, second] of [
      ['late', 31],
      ['c', 30],
      ['a', 10],
      ['b', 20],
    ] as const)
      await schedule(pk, sk, 1, second);
    expect(await mine(pk, 1)).toEqual([
      { pk, sk: 'a', dueAt: at(10) },
      { pk, sk: 'b', dueAt: at(20) },
      { pk, sk: 'c', dueAt: at(30) },
    ]);
  });

  it('keeps every shard apart', async () => {
    const pk = freshPartition();
    const shards = Array.from({ length: dueShards }, (_, shard) => shard);
    for (const shard of shards) await schedule(pk, `s${shard}`, shard, shard);
    for (const shard of shards) expect(await mine(pk, shard)).toEqual([{ pk, sk: `s${shard}`, dueAt: at(shard) }]);
  });

  it('leaves out rows without a due, and rows with half of one', async () => {
    const pk = freshPartition();
    await open().write({ kind: 'put', row: { pk, sk: 'none', plain: {} } });
    await open().write({ kind: 'put', row: { pk, sk: 'half', plain: { dueAt: at(1) } } });
    await open().write({ kind: 'put', row: { pk, sk: 'other half', plain: { due: 'due#2' } } });
    expect(await mine(pk, 2)).toEqual([]);
  });

  it('follows an update, a removal and a deletion', async () => {
    const pk = freshPartition();
    for (const sk of ['moved', 'done', 'deleted']) await schedule(pk, sk, 3, 5);
    const open3 = { where: { state: 'ready' } };
    await open().write({ kind: 'update', key: { pk, sk: 'moved' }, set: { dueAt: at(29) }, if: open3 });
    await open().transact([
      { kind: 'update', key: { pk, sk: 'done' }, set: { state: 'sent' }, remove: ['due', 'dueAt'], if: open3 },
      { kind: 'delete', key: { pk, sk: 'deleted' } },
    ]);
    expect(await mine(pk, 3)).toEqual([{ pk, sk: 'moved', dueAt: at(29) }]);
    const [done] = await open().get([{ pk, sk: 'done' }]);
    expect(done).toEqual({ pk, sk: 'done', plain: { state: 'sent' }, body: 1 });
  });

  it('gives as many of one kind as were asked for, however many others come first', async () => {
    const kinds = ['TEXT', 'POST', 'POST', 'TEXT', 'POST', 'TEXT'];
    for (const [n, kind] of kinds.entries()) await schedule(`${kind}-${freshPartition()}`, `k${n}`, 6, n);
    const texts = await open().due(6, until, 2, 'TEXT-');
    expect(texts.map(({ sk }) => sk)).toEqual(['k0', 'k3']);
    expect((await open().due(6, until, 10, 'POST-')).map(({ sk }) => sk)).toEqual(['k1', 'k2', 'k4']);
  });

  it('gives the oldest when limited', async () => {
    const pk = freshPartition();
    const long = '1999-01-01T00:00:0';
    for (const n of [3, 1, 2]) {
      await open().write({ kind: 'put', row: { pk, sk: `k${n}`, plain: { due: 'due#4', dueAt: `${long}${n}.000Z` } } });
    }
    expect((await open().due(4, until, 2)).map(({ sk }) => sk)).toEqual(['k1', 'k2']);
  });
}
