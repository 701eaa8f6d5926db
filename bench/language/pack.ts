import { evenOdds, oddsOfFar } from '../../lib/language/understand/model/coded.ts';
import { bookBits } from '../../lib/language/understand/model/memory.ts';
import { finer, fullness, fullnessAt, outBits, shareBits } from '../../lib/language/understand/model/network.ts';
import type { Network } from './network.ts';
import { packing } from './packing.ts';

/** Which row of the network each feature has; those from `own` on are shared. */
export type RowOf = ReadonlyMap<number, number>;

/** The source of model/weights.ts: how it is unpacked is told in model/network.ts. */
export function pack(net: Network, rowOf: RowOf, classes: readonly string[]): string {
  if (net.rounding === undefined) throw new Error('Rows must be rounded before they are packed');
  const { scale, rounded, own } = net.rounding;
  const { width } = net;
  const middle = 1 << (outBits - 1);
  const outScale = Math.max(...Array.from(net.out, Math.abs)) / (middle - 1);
  const order = [...rowOf].sort(([one], [other]) => one - other);
  const into = packing();
  const gaps = evenOdds(oddsOfFar);
  const some = evenOdds(width * fullness);
  const signs = evenOdds(width);
  const outs = evenOdds(1 << outBits);
  const whether = evenOdds(1);
  const which = evenOdds(1 << bookBits);
  const shares = evenOdds(1 << shareBits);
  let last = -1;
  for (const [feature, row] of order) {
    into.far(gaps, 0, feature - last - 1);
    last = feature;
    into.bit(whether, 0, row < own ? 1 : 0);
    if (row >= own) {
      into.whole(which, 0, bookBits, row - own);
      continue;
    }
    let count = 0;
    for (let d = 0; d < width; d++) {
      const weight = rounded[row * width + d] ?? 0;
      into.bit(some, d * fullness + fullnessAt(d, count), weight === 0 ? 0 : 1);
      if (weight === 0) continue;
      count++;
      into.bit(signs, d, weight > 0 ? 1 : 0);
    }
  }
  const none = 1 << (shareBits - 1);
  for (let at = own * width; at < (own + (1 << bookBits)) * width; at++) {
    const steps = Math.round(((rounded[at] ?? 0) / scale) * finer);
    into.whole(shares, 0, shareBits, none + Math.max(-none, Math.min(none - 1, steps)));
  }
  for (const weight of net.out) into.whole(outs, 0, outBits, Math.round(weight / outScale) + middle);
  const short = (values: Float64Array): string => JSON.stringify(Array.from(values, (v) => Number(v.toFixed(2))));
  return `// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: a weight may look like one
/** Made by bench/language/train.ts; how it is packed is told in network.ts. */
export type Packed = {
  readonly width: number;
  readonly features: number;
  readonly own: number;
  readonly scale: number;
  readonly outScale: number;
  readonly classes: readonly string[];
  readonly bias: readonly number[];
  readonly start: readonly number[];
  readonly text: string;
};

export const packed: Packed = {
  width: ${width},
  features: ${rowOf.size},
  own: ${own},
  scale: ${scale.toPrecision(6)},
  outScale: ${outScale.toPrecision(6)},
  classes: ${JSON.stringify(classes)},
  bias: ${short(net.bias)},
  start: ${short(net.start)},
  text:
    ${JSON.stringify(into.text())},
};
`;
}
