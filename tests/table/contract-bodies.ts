import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Table } from '../../lib/runtime/ports.ts';
import { freshPartition } from './contract.ts';
import { incompressible } from './contract-lists.ts';

export function describeBodies(open: () => Table): void {
  const roundtrip = async (body: unknown) => {
    const key = { pk: freshPartition(), sk: 'a' };
    await open().write({ kind: 'put', row: { ...key, plain: {}, body } });
    const [row] = await open().get([key]);
    return row?.body;
  };

  it('keeps the empty, the plain, and text around the size where compressing begins', async () => {
    const bodies = [null, false, 0, '', [], {}, 'x'.repeat(197), 'x'.repeat(198), 'é'.repeat(99), 'é'.repeat(100)];
    for (const body of bodies) expect(await roundtrip(body)).toEqual(body);
  });

  it('keeps emoji, right-to-left text and what is not even text', async () => {
    const words = [
      '👩‍👩‍👧‍👦🇵🇷',
      'مرحبا يا جيران',
      'שלום \u202Eשכנים\u202C',
      'Ñandú à la',
      'nul\0 in it',
      '\uD83D alone',
    ];
    const body = { words, many: words.join(' ').repeat(50) };
    expect(await roundtrip(body)).toEqual(body);
  });

  it('keeps emoji and right-to-left text in plain attributes and keys', async () => {
    const row = { pk: `${freshPartition()}#مريم😀`, sk: 'שלום', plain: { name: '👩‍🌾 مريم', נשם: 'x' } };
    await open().write({ kind: 'put', row });
    expect(await open().list(row.pk)).toEqual([row]);
  });

  it('keeps 300 KB that cannot be compressed, and reads it within an update', async () => {
    const body = { text: incompressible(300_000) };
    expect(await roundtrip(body)).toEqual(body);
  });

  it('does not share what is stored with who wrote or read it', async () => {
    const key = { pk: freshPartition(), sk: 'a' };
    const body = { list: [1] };
    await open().write({ kind: 'put', row: { ...key, plain: {}, body } });
    body.list.push(2);
    const [first] = await open().get([key]);
    expect(first?.body).toEqual({ list: [1] });
    Object.assign(first?.body ?? {}, { list: 'changed' });
    const [second] = await open().get([key]);
    expect(second?.body).toEqual({ list: [1] });
  });

  it('keeps any JSON', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 4, stringUnit: 'binary' }), async (body) => {
        expect(await roundtrip(body)).toEqual(JSON.parse(JSON.stringify(body)));
      }),
      { numRuns: 100 },
    );
  });
}
