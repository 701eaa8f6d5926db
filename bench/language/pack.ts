import type { Network } from './network.ts';

const char = (n: number): string => String.fromCharCode(n + 35 >= 92 ? n + 36 : n + 35);
const pair = (n: number): string => char(Math.floor(n / 90)) + char(n % 90);

/** Rounds the rows to nine steps in place, so that what follows can learn to live with it; gives the size of a step. */
export function roundRows(net: Network): number {
  const sizes = Float64Array.from(net.rows, Math.abs).sort();
  const scale = (sizes[Math.floor(sizes.length * 0.98)] ?? 1) / 4;
  for (let at = 0; at < net.rows.length; at++)
    net.rows[at] = scale * Math.max(-4, Math.min(4, Math.round((net.rows[at] ?? 0) / scale)));
  return scale;
}

/** The source of model/weights.ts: how it is packed is told in model/judge.ts. */
export function pack(net: Network, features: readonly number[], classes: readonly string[], scale: number): string {
  const outScale = Math.max(...Array.from(net.out, Math.abs)) / 4040;
  const order = features.map((feature, row) => ({ feature, row })).sort((a, b) => a.feature - b.feature);
  let places = '';
  let rows = '';
  let last = -1;
  for (const { feature, row } of order) {
    while (feature - last - 1 >= 8100) {
      last += 8100;
      places += pair(8099);
      rows += char(4 * 9 + 4).repeat(net.width / 2);
    }
    places += pair(feature - last - 1);
    last = feature;
    for (let d = 0; d < net.width; d += 2) {
      const [one, other] = [0, 1].map((k) => Math.round((net.rows[row * net.width + d + k] ?? 0) / scale) + 4);
      rows += char((one ?? 4) * 9 + (other ?? 4));
    }
  }
  const out = Array.from(net.out, (weight) => pair(Math.round(weight / outScale) + 4050)).join('');
  const short = (values: Float64Array): string => JSON.stringify(Array.from(values, (v) => Number(v.toFixed(3))));
  return `/** Made by bench/language/train.ts; how it is packed is told in judge.ts. */
export type Packed = {
  readonly width: number;
  readonly scale: number;
  readonly outScale: number;
  readonly classes: readonly string[];
  readonly bias: readonly number[];
  readonly start: readonly number[];
  readonly out: string;
  readonly features: string;
  readonly rows: string;
};

export const packed: Packed = {
  width: ${net.width},
  scale: ${scale.toPrecision(6)},
  outScale: ${outScale.toPrecision(6)},
  classes: ${JSON.stringify(classes)},
  bias: ${short(net.bias)},
  start: ${short(net.start)},
  out: ${JSON.stringify(out)},
  features: ${JSON.stringify(places)},
  rows: ${JSON.stringify(rows)},
};
`;
}
