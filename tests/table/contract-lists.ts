import { expect, it } from 'vitest';
import type { Table } from '../../lib/runtime/ports.ts';
import { freshPartition } from './contract.ts';

const keys = ['CYCLE#1', 'FACT#001', 'FACT#002', 'FACT#003', 'FACT#003x', 'POD', '\u{FFFD}', '😀'];

const ranges = [
  ['whole', {}, keys],
  ['newest first', { newestFirst: true }, keys.toReversed()],
  ['by prefix', { prefix: 'FACT#' }, keys.slice(1, 5)],
  ['by an emoji', { prefix: '😀' }, ['😀']],
  ['after a key', { after: 'FACT#003' }, keys.slice(4)],
  ['after a key that is not there', { after: 'FACT#0025' }, keys.slice(3)],
  ['by prefix, after a key', { prefix: 'FACT#', after: 'FACT#001' }, keys.slice(2, 5)],
  ['by prefix, after a key before it', { prefix: 'FACT#', after: 'A' }, keys.slice(1, 5)],
  ['by prefix, after a key behind it', { prefix: 'FACT#', after: 'POD' }, []],
  ['limited', { limit: 2 }, keys.slice(0, 2)],
  ['limited to none', { limit: 0 }, []],
  ['the newest of a prefix', { prefix: 'FACT#', limit: 1, newestFirst: true }, ['FACT#003x']],
  [
    'newest first, down to a key',
    { prefix: 'FACT#', after: 'FACT#001', newestFirst: true },
    keys.slice(2, 5).toReversed(),
  ],
] as const;

export function describeLists(open: () => Table): void {
  it.each(ranges)('%s', async (_, range, expected) => {
    const pk = freshPartition();
    await open().transact(keys.map((sk) => ({ kind: 'put', row: { pk, sk, plain: {} } })));
    expect((await open().list(pk, range)).map(({ sk }) => sk)).toEqual(expected);
  });

  it('see what was written just before, and only their own partition', async () => {
    const pk = freshPartition();
    await open().write({ kind: 'put', row: { pk: `${pk}x`, sk: 'a', plain: {} } });
    expect(await open().list(pk)).toEqual([]);
    await open().write({ kind: 'put', row: { pk, sk: 'a', plain: { n: 1 }, body: 'b' } });
    expect(await open().list(pk)).toEqual([{ pk, sk: 'a', plain: { n: 1 }, body: 'b' }]);
  });

  it('go on past the page of one megabyte', async () => {
    const pk = freshPartition();
    const text = incompressible(90_000);
    const rows = Array.from({ length: 24 }, (_, n) => ({
      pk,
      sk: `k${String(n).padStart(2, '0')}`,
      plain: {},
      body: text,
    }));
    for (const row of rows) await open().write({ kind: 'put', row });
    expect(await open().list(pk)).toEqual(rows);
    expect(await open().list(pk, { limit: 20, newestFirst: true })).toEqual(rows.slice(4).toReversed());
  });
}

/** Text that brotli cannot make small, so that bytes stored are about bytes given. */
export function incompressible(length: number): string {
  let state = 1;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return String.fromCharCode(33 + ((state >>> 16) % 90));
  }).join('');
}
