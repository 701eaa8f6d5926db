import type { Network } from './network.ts';

export const char = (n: number): string => String.fromCharCode(n + 35 >= 92 ? n + 36 : n + 35);
const pair = (n: number): string => char(Math.floor(n / 90)) + char(n % 90);

/** One character for near features, three for far ones. */
export function distance(far: number): string {
  if (far >= 89 + 8100) throw new Error('Features lie too far apart to be packed');
  return far < 89 ? char(far) : char(89) + pair(far - 89);
}

/** The source of model/weights.ts: how it is packed is told in model/judge.ts. */
export function pack(net: Network, features: readonly number[], classes: readonly string[]): string {
  if (net.rounding === undefined) throw new Error('Rows must be rounded before they are packed');
  const { scale, most, rounded } = net.rounding;
  /** How many weights go into one character. */
  const together = most === 1 ? 4 : 2;
  const steps = 2 * most + 1;
  const outScale = Math.max(...Array.from(net.out, Math.abs)) / 4040;
  const order = features.map((feature, row) => ({ feature, row })).sort((a, b) => a.feature - b.feature);
  let places = '';
  let rows = '';
  let last = -1;
  for (const { feature, row } of order) {
    places += distance(feature - last - 1);
    last = feature;
    for (let d = 0; d < net.width; d += together) {
      let sum = 0;
      for (let k = 0; k < together; k++)
        sum = sum * steps + Math.round((rounded[row * net.width + d + k] ?? 0) / scale) + most;
      rows += char(sum);
    }
  }
  const out = Array.from(net.out, (weight) => pair(Math.round(weight / outScale) + 4050)).join('');
  const short = (values: Float64Array): string => JSON.stringify(Array.from(values, (v) => Number(v.toFixed(3))));
  return `// biome-ignore-all lint/suspicious/noTemplateCurlyInString: packed weights are no templates
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: a weight may look like one
/** Made by bench/language/train.ts; how it is packed is told in judge.ts. */
export type Packed = {
  readonly width: number;
  readonly scale: number;
  readonly steps: number;
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
  steps: ${steps},
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
