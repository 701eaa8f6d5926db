import { describe, expect, it } from 'vitest';
import type { Condition, Key, Row, Table, Value } from '../../lib/runtime/ports.ts';
import { describeBodies } from './contract-bodies.ts';
import { describeDue } from './contract-due.ts';
import { describeLists } from './contract-lists.ts';
import { describeTransactions } from './contract-transactions.ts';

let partitions = 0;

/** Each test writes to partitions nobody else has. */
export function freshPartition(): string {
  partitions += 1;
  return `TEST#${process.pid}-${partitions}`;
}

/** What every table must do, whatever stands behind it. */
export function describeTable(open: () => Table): void {
  describe('one row', () => describeRow(open));
  describe('conditions', () => describeConditions(open));
  describe('transactions', () => describeTransactions(open));
  describe('lists', () => describeLists(open));
  describe('the due index', () => describeDue(open));
  describe('bodies', () => describeBodies(open));
}

async function only(table: Table, key: Key): Promise<Row | undefined> {
  const [row] = await table.get([key]);
  return row;
}

function describeRow(open: () => Table): void {
  it('is read back as it was written', async () => {
    const row = {
      pk: freshPartition(),
      sk: 'a',
      plain: { n: 1.5, zero: 0, minus: -7, text: '', name: 'x' },
      body: [1],
    };
    expect(await open().write({ kind: 'put', row })).toBe(true);
    expect(await open().get([row])).toEqual([row]);
  });

  it('is answered in the order asked, with gaps and repeats, for one, two and many keys', async () => {
    const pk = freshPartition();
    const rows = Array.from({ length: 130 }, (_, n) => ({ pk, sk: `k${n}`, plain: { n } }));
    await Promise.all(rows.map((row) => open().write({ kind: 'put', row })));
    const asked = [...rows.map(({ sk }) => ({ pk, sk })).reverse(), { pk, sk: 'none' }, { pk, sk: 'k3' }];
    const answer = [...rows.toReversed(), undefined, rows[3]];
    expect(await open().get(asked)).toEqual(answer);
    expect(await open().get(asked.slice(-2))).toEqual(answer.slice(-2));
    expect(await open().get(asked.slice(-3))).toEqual(answer.slice(-3));
    expect(await open().get([])).toEqual([]);
  });

  it('is replaced whole by a put', async () => {
    const key = { pk: freshPartition(), sk: 'a' };
    await open().write({ kind: 'put', row: { ...key, plain: { old: 1 }, body: 'old' } });
    await open().write({ kind: 'put', row: { ...key, plain: { new: 2 } } });
    expect(await only(open(), key)).toEqual({ ...key, plain: { new: 2 } });
  });

  it('keeps what an update does not name', async () => {
    const key = { pk: freshPartition(), sk: 'a' };
    await open().write({ kind: 'put', row: { ...key, plain: { kept: 1, changed: 1, gone: 1 }, body: { kept: true } } });
    const change = { set: { changed: 2, added: 'x' }, remove: ['gone', 'never there'] };
    await open().write({ kind: 'update', key, ...change, if: { where: { kept: 1 } } });
    expect(await only(open(), key)).toEqual({
      ...key,
      plain: { kept: 1, changed: 2, added: 'x' },
      body: { kept: true },
    });
    await open().write({ kind: 'update', key, set: {}, body: 'new', if: { where: { kept: 1 } } });
    expect((await only(open(), key))?.body).toBe('new');
  });

  it('takes reserved and odd words as attributes', async () => {
    const plain = { state: 'a', status: 'b', name: 'c', size: 1, 'a.b': 2, 'año nuevo': 3, ttl: 4 };
    const key = { pk: freshPartition(), sk: 'a' };
    await open().write({ kind: 'put', row: { ...key, plain }, if: { where: { status: { missing: true } } } });
    expect(await open().write({ kind: 'update', key, set: { 'a.b': 3 }, if: { where: plain } })).toBe(true);
    expect((await only(open(), key))?.plain).toEqual({ ...plain, 'a.b': 3 });
  });

  it('is deleted, and deleting nothing is no trouble', async () => {
    const key = { pk: freshPartition(), sk: 'a' };
    await open().write({ kind: 'put', row: { ...key, plain: { n: 1 } } });
    expect(await open().write({ kind: 'delete', key, if: { where: { n: 2 } } })).toBe(false);
    expect(await open().write({ kind: 'delete', key, if: { where: { n: 1 } } })).toBe(true);
    expect(await only(open(), key)).toBeUndefined();
    expect(await open().write({ kind: 'delete', key })).toBe(true);
  });
}

const stored = { n: 5, text: 'm', state: 'ready' } satisfies Record<string, Value>;

const conditions: readonly (readonly [string, Condition, onRow: boolean, onNothing: boolean])[] = [
  ['absent', { absent: true }, false, true],
  ['equal', { where: { n: 5 } }, true, false],
  ['unequal', { where: { n: 6 } }, false, false],
  ['equal text for a number', { where: { n: '5' } }, false, false],
  ['several, all true', { where: { n: 5, text: 'm', state: 'ready' } }, true, false],
  ['several, one false', { where: { n: 5, text: 'm', state: 'held' } }, false, false],
  ['in', { where: { state: { in: ['held', 'ready'] } } }, true, false],
  ['not in', { where: { state: { in: ['held', 'sent'] } } }, false, false],
  ['in nothing', { where: { state: { in: [] } } }, false, false],
  ['in mixed kinds', { where: { n: { in: ['5', 5] } } }, true, false],
  ['below', { where: { n: { below: 6 } } }, true, false],
  ['not below itself', { where: { n: { below: 5 } } }, false, false],
  ['at most itself', { where: { n: { atMost: 5 } } }, true, false],
  ['not at most less', { where: { n: { atMost: 4.5 } } }, false, false],
  ['text below', { where: { text: { below: 'n' } } }, true, false],
  ['text at most', { where: { text: { atMost: 'm' } } }, true, false],
  ['text not below', { where: { text: { below: 'a' } } }, false, false],
  ['a number is not below text', { where: { n: { below: '9' } } }, false, false],
  ['nothing is below', { where: { other: { below: 9 } } }, false, false],
  ['missing', { where: { other: { missing: true } } }, true, true],
  ['not missing', { where: { n: { missing: true } } }, false, true],
  ['nothing asked', { where: {} }, true, true],
  ['any of two, second true', { any: [{ absent: true }, { where: { n: 5 } }] }, true, true],
  ['any of two, none true', { any: [{ where: { n: 4 } }, { where: { text: 'x' } }] }, false, false],
  ['any of none', { any: [] }, false, false],
  ['any within any', { any: [{ any: [{ where: { n: 1 } }, { where: { state: 'ready' } }] }] }, true, false],
];

function describeConditions(open: () => Table): void {
  it.each(conditions)('%s', async (_, condition, onRow, onNothing) => {
    const pk = freshPartition();
    const row = { pk, sk: 'row', plain: stored };
    await open().write({ kind: 'put', row });
    const update = (sk: string) => ({ kind: 'update', key: { pk, sk }, set: { touched: 1 }, if: condition }) as const;
    expect(await open().write(update('row'))).toBe(onRow);
    expect(await open().write(update('none'))).toBe(onNothing);
    expect((await only(open(), row))?.plain.touched).toBe(onRow ? 1 : undefined);
    expect((await open().transact([update('row again')])).outcome).toBe(onNothing ? 'committed' : 'refused');
  });
}
