import { evenOdds, oddsOfFar } from '../../lib/language/understand/model/coded.ts';
import { fullness, fullnessAt, outBits } from '../../lib/language/understand/model/network.ts';
import type { Network } from './network.ts';
import { packing } from './packing.ts';

/** The source of model/weights.ts: how it is unpacked is told in model/network.ts. */
export function pack(net: Network, features: readonly number[], classes: readonly string[]): string {
  if (net.rounding === undefined) throw new Error('Rows must be rounded before they are packed');
  const { scale, rounded } = net.rounding;
  const { width } = net;
  const middle = 1 << (outBits - 1);
  const outScale = Math.max(...Array.from(net.out, Math.abs)) / (middle - 1);
  const order = features.map((feature, row) => ({ feature, row })).sort((a, b) => a.feature - b.feature);
  const into = packing();
  const gaps = evenOdds(oddsOfFar);
  const some = evenOdds(width * fullness);
  const signs = evenOdds(width);
  const outs = evenOdds(1 << outBits);
  let last = -1;
  for (const { feature, row } of order) {
    into.far(gaps, 0, feature - last - 1);
    last = feature;
    let count = 0;
    for (let d = 0; d < width; d++) {
      const weight = rounded[row * width + d] ?? 0;
      into.bit(some, d * fullness + fullnessAt(d, count), weight === 0 ? 0 : 1);
      if (weight === 0) continue;
      count++;
      into.bit(signs, d, weight > 0 ? 1 : 0);
    }
  }
  for (const weight of net.out) into.whole(outs, 0, outBits, Math.round(weight / outScale) + middle);
  const short = (values: Float64Array): string => JSON.stringify(Array.from(values, (v) => Number(v.toFixed(3))));
  return `// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: a weight may look like one
/** Made by bench/language/train.ts; how it is packed is told in network.ts. */
export type Packed = {
  readonly width: number;
  readonly features: number;
  readonly scale: number;
  readonly outScale: number;
  readonly classes: readonly string[];
  readonly bias: readonly number[];
  readonly start: readonly number[];
  readonly text: string;
};

export const packed: Packed = {
  width: ${width},
  features: ${features.length},
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
