import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packedKernel } from '../../bench/language/kernel.ts';
import { featureBits } from '../../lib/language/understand/model/hashes.ts';
import { judge } from '../../lib/language/understand/model/judge.ts';
import { kernelPacked } from '../../lib/language/understand/model/kernel.ts';
import * as memory from '../../lib/language/understand/model/memory.ts';
import { finer, network, outAt, rowSize } from '../../lib/language/understand/model/network.ts';
import { packed } from '../../lib/language/understand/model/weights.ts';

const { bits, places, rows, shared, start, out, bias, features, sums, shares, powers } = memory;
const { width, own, scale, outScale, classes } = packed;

/** Where each known feature stands among them, counted one by one. */
function knownFeatures(): ReadonlyMap<number, number> {
  network();
  const known = new Map<number, number>();
  for (let feature = 0; feature < 1 << featureBits; feature++)
    if ((((bits[2 * (feature >> 5)] ?? 0) >>> (feature & 31)) & 1) === 1) known.set(feature, known.size);
  return known;
}

const known = knownFeatures();

const weightOf = (row: number, d: number): number =>
  row < own
    ? (((rows[row * rowSize + (d & 7)] ?? 0) >>> (2 * (d >> 3))) & 3) - 1
    : (shared[(row - own) * width + d] ?? 0) / finer;

/** What speaks for each class, summed up one number after the other. */
function plainly(said: readonly number[]): readonly number[] {
  const mine = [...new Set(said)]
    .flatMap((feature) => known.get(feature) ?? [])
    .map((at) => (places[at] ?? 0) & 0xffff);
  const by = (2 * scale) / Math.sqrt(mine.length || 1);
  const hidden = Array.from({ length: width }, (_, d) =>
    Math.max(0, mine.reduce((sum, row) => sum + weightOf(row, d), 0) * by + (start[d] ?? 0)),
  );
  return classes.map(
    (_, c) => (bias[c] ?? 0) + hidden.reduce((sum, value, d) => sum + value * outScale * (out[outAt(d, c)] ?? 0), 0),
  );
}

const likelihoods = (all: readonly number[]): readonly number[] => {
  const most = Math.max(...all);
  const powers = all.map((each) => Math.exp(each - most));
  const total = powers.reduce((sum, each) => sum + each);
  return powers.map((each) => each / total);
};

const anyKnown = fc.constantFrom(...known.keys());
const anyFeature = fc.nat((1 << featureBits) - 1);
const someFeatures = (minLength: number, maxLength: number): fc.Arbitrary<readonly number[]> =>
  fc
    .array(fc.oneof({ weight: 4, arbitrary: anyKnown }, anyFeature), { minLength, maxLength })
    .map((some) => [...some, ...some.slice(0, 16)]);
/** Some known, some not, some twice; now and then as many as there may be. */
const anyFeatures = fc.oneof(
  { weight: 4, arbitrary: someFeatures(0, 80) },
  someFeatures(80, 240),
  fc.constant([...known.keys()].slice(0, memory.mostFeatures)),
);

describe('the kernel', () => {
  it('is what kernel.wat says', async () => {
    expect(kernelPacked).toBe(await packedKernel());
  });

  it('has its memory in order: nothing overlaps', () => {
    const views = Object.values(memory).filter((each) => ArrayBuffer.isView(each));
    const ends = views
      .map(({ byteOffset, byteLength }) => [byteOffset, byteOffset + byteLength] as const)
      .sort(([one], [other]) => one - other);
    for (const [at, [from]] of ends.entries()) expect(from).toBeGreaterThanOrEqual(ends[at - 1]?.[1] ?? 0);
    expect(features.byteOffset).toBe(0);
    expect(views.length).toBeGreaterThan(10);
  });

  it('sums up what the rows say, each feature once, however often it comes', () => {
    fc.assert(
      fc.property(anyFeatures, (said) => {
        features.set(said);
        const judgement = judge({ all: features, count: said.length });
        const expected = plainly(said);
        const likely = likelihoods(expected);
        for (const [c, name] of classes.entries()) {
          expect(Math.abs((sums[c] ?? 0) - (expected[c] ?? 0))).toBeLessThan(0.01);
          expect(Math.abs(judgement.of(name) - (likely[c] ?? 0))).toBeLessThan(0.003);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('leaves what it has learned as it is', () => {
    const learned = (): readonly string[] =>
      [bits, rows, shared, start, out, bias, powers].map((part) => part.join(' '));
    const before = learned();
    for (let first = 0; first < known.size; first += 37) {
      features.set([...known.keys()].slice(first, first + 30));
      judge({ all: features, count: 30 });
    }
    expect(learned()).toEqual(before);
  });

  it('gives the classes by how likely they are, each once', () => {
    features.set([...known.keys()].slice(0, 40));
    const judgement = judge({ all: features, count: 40 });
    const order = classes.map(() => judgement.next());
    const named = order.filter(({ likely }) => likely > 0);
    expect(named.length).toBeGreaterThan(10);
    expect(new Set(named.map(({ name }) => name)).size).toBe(named.length);
    for (const [at, { likely }] of order.entries()) expect(likely).toBeLessThanOrEqual(order[at - 1]?.likely ?? 1);
    expect([...shares].every((share) => share <= 0)).toBe(true);
  });

  it('counts a message whole whose number comes again, 65,535 of them later', () => {
    const once = [...known.keys()].slice(100, 120);
    const other = [...known.keys()].slice(500, 520);
    const sumsOf = (said: readonly number[]): readonly number[] => {
      features.set(said);
      judge({ all: features, count: said.length });
      return [...sums];
    };
    const first = sumsOf(once);
    features.set(other);
    for (let again = 0; again < 65_534; again++) judge({ all: features, count: other.length });
    expect(sumsOf(once)).toEqual(first);
  });
});
