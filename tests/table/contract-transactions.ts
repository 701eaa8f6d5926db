import { expect, it } from 'vitest';
import type { Table, Write } from '../../lib/runtime/ports.ts';
import { freshPartition } from './contract.ts';

const put = (pk: string, sk: string, plain = {}): Write => ({
  kind: 'put',
  row: { pk, sk, plain },
  if: { absent: true },
});

export function describeTransactions(open: () => Table): void {
  it('commit every kind of write together, over partitions', async () => {
    const [pk, other] = [freshPartition(), freshPartition()];
    await open().transact([put(pk, 'changed', { n: 1 }), put(other, 'deleted')]);
    const answer = await open().transact([
      put(pk, 'new'),
      { kind: 'update', key: { pk, sk: 'changed' }, set: { n: 2 }, body: { two: 2 }, if: { where: { n: 1 } } },
      { kind: 'delete', key: { pk: other, sk: 'deleted' } },
    ]);
    expect(answer).toEqual({ outcome: 'committed' });
    expect(await open().list(pk)).toEqual([
      { pk, sk: 'changed', plain: { n: 2 }, body: { two: 2 } },
      { pk, sk: 'new', plain: {} },
    ]);
    expect(await open().list(other)).toEqual([]);
  });

  it('change nothing when one condition fails, and name every position that did', async () => {
    const pk = freshPartition();
    await open().transact([put(pk, 'a', { n: 1 }), put(pk, 'b')]);
    const answer = await open().transact([
      put(pk, 'c'),
      put(pk, 'b'),
      { kind: 'update', key: { pk, sk: 'a' }, set: { n: 2 }, if: { where: { n: 1 } } },
      { kind: 'delete', key: { pk, sk: 'd' }, if: { where: { n: 9 } } },
    ]);
    expect(answer).toEqual({ outcome: 'refused', failed: [1, 3] });
    expect((await open().list(pk)).map(({ sk, plain }) => [sk, plain])).toEqual([
      ['a', { n: 1 }],
      ['b', {}],
    ]);
  });

  it('hold 100 writes, not 101', async () => {
    const pk = freshPartition();
    const writes = Array.from({ length: 101 }, (_, n) => put(pk, `k${n}`));
    await expect(open().transact(writes)).rejects.toThrow();
    expect(await open().list(pk)).toEqual([]);
    expect(await open().transact(writes.slice(0, 100))).toEqual({ outcome: 'committed' });
    expect(await open().list(pk)).toHaveLength(100);
  });

  it('are refused loudly when two writes are on one row, or there are none', async () => {
    const pk = freshPartition();
    await expect(open().transact([put(pk, 'a'), put(pk, 'a')])).rejects.toThrow();
    await expect(open().transact([])).rejects.toThrow();
    expect(await open().list(pk)).toEqual([]);
  });

  it('let exactly one of many racers have the row', async () => {
    const pk = freshPartition();
    const racers = Array.from({ length: 30 }, (_, n) =>
      open().transact([put(pk, 'prize', { n }), put(pk, `racer${n}`)]),
    );
    const outcomes = (await Promise.all(racers)).map(({ outcome }) => outcome);
    expect(outcomes.filter((outcome) => outcome === 'committed')).toHaveLength(1);
    expect(await open().list(pk)).toHaveLength(2);
  });
}
