import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packing } from '../../bench/language/packing.ts';
import { evenOdds, oddsOfFar, signs, unpacking } from '../../lib/language/understand/model/coded.ts';

test('whatever is packed is unpacked the same', () => {
  const piece = fc.oneof(
    fc.record({ kind: fc.constant('bit' as const), value: fc.integer({ min: 0, max: 1 }) }),
    fc.record({ kind: fc.constant('whole' as const), value: fc.integer({ min: 0, max: 63 }) }),
    fc.record({ kind: fc.constant('far' as const), value: fc.integer({ min: 0, max: 65_000 }) }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 400 }), (pieces) => {
      const pack = packing();
      const into = { bit: evenOdds(1), whole: evenOdds(64), far: evenOdds(oddsOfFar) };
      for (const { kind, value } of pieces) {
        if (kind === 'bit') pack.bit(into.bit, 0, value);
        else if (kind === 'whole') pack.whole(into.whole, 0, 6, value);
        else pack.far(into.far, 0, value);
      }
      const unpack = unpacking(pack.text());
      const from = { bit: evenOdds(1), whole: evenOdds(64), far: evenOdds(oddsOfFar) };
      const found = pieces.map(({ kind }) =>
        kind === 'bit'
          ? unpack.bit(from.bit, 0)
          : kind === 'whole'
            ? unpack.whole(from.whole, 0, 6)
            : unpack.far(from.far, 0),
      );
      expect(found).toEqual(pieces.map(({ value }) => value));
    }),
  );
});

test('what is nearly always the same costs nearly nothing', () => {
  const pack = packing();
  const odds = evenOdds(1);
  for (let i = 0; i < 10_000; i++) pack.bit(odds, 0, i % 100 === 0 ? 1 : 0);
  expect(pack.text().length).toBeLessThan(200);
});

test('packed text needs no care in a string', () => {
  const text = String.fromCharCode(...signs);
  expect(text).toHaveLength(91);
  expect(JSON.stringify(text)).toBe(`"${text}"`);
  expect(text).not.toMatch(/[`{]/);
});
