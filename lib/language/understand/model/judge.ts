import { type Packed, packed } from './weights.ts';

/** How likely each class is; a class that the model does not know has no entry. */
export type Judgement = {
  readonly name: string;
  readonly likely: number;
  of(name: string): number;
  /** The likeliest few, likeliest first. */
  best(count: number): readonly { readonly name: string; readonly likely: number }[];
};

type Model = {
  readonly rows: ReadonlyMap<number, number>;
  readonly seen: Int8Array;
  readonly out: Float64Array;
};

let model: Model | undefined;
const hidden = new Float64Array(packed.width);
const sums = new Float64Array(packed.classes.length);

/** What a message most likely means by its features: a network with one hidden layer. Deterministic. */
export function judge(features: readonly number[]): Judgement {
  model ??= unpack(packed);
  fillHidden(model, features);
  fillSums(model);
  let best = 0;
  for (let c = 1; c < sums.length; c++) if ((sums[c] ?? 0) > (sums[best] ?? 0)) best = c;
  const highest = sums[best] ?? 0;
  let total = 0;
  for (let c = 0; c < sums.length; c++) total += sums[c] = Math.exp((sums[c] ?? 0) - highest);
  const shares = Float64Array.from(sums, (sum) => sum / total);
  return {
    name: packed.classes[best] ?? 'unknown',
    likely: shares[best] ?? 0,
    of: (name) => shares[packed.classes.indexOf(name)] ?? 0,
    best: (count) =>
      packed.classes
        .map((name, c) => ({ name, likely: shares[c] ?? 0 }))
        .sort((a, b) => b.likely - a.likely)
        .slice(0, count),
  };
}

function fillHidden({ rows, seen }: Model, features: readonly number[]): void {
  const { width, scale, start } = packed;
  hidden.fill(0);
  let known = 0;
  for (const feature of features) {
    const row = rows.get(feature);
    if (row === undefined) continue;
    known++;
    const from = row * width;
    for (let d = 0; d < width; d++) hidden[d] = (hidden[d] ?? 0) + (seen[from + d] ?? 0);
  }
  const share = (2 * scale) / Math.sqrt(known || 1);
  for (let d = 0; d < width; d++) hidden[d] = Math.max(0, (hidden[d] ?? 0) * share + (start[d] ?? 0));
}

function fillSums({ out }: Model): void {
  const { bias, width, classes } = packed;
  for (let c = 0; c < classes.length; c++) sums[c] = bias[c] ?? 0;
  for (let d = 0; d < width; d++) {
    const by = hidden[d] ?? 0;
    if (by === 0) continue;
    const from = d * classes.length;
    for (let c = 0; c < classes.length; c++) sums[c] = (sums[c] ?? 0) + by * (out[from + c] ?? 0);
  }
}

/** Steps of one character, from “#”, without the backslash. */
function digit(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code > 92 ? code - 36 : code - 35;
}

/**
 * `features` holds, in order, how far each feature is from the one before: two characters in base 90. `rows` holds two
 * weights of nine steps in a character, `out` one weight in two.
 */
function unpack({ features, rows, out, width, classes, outScale }: Packed): Model {
  const places = new Map<number, number>();
  let feature = -1;
  for (let at = 0; at < features.length; at += 2) {
    feature += 1 + digit(features, at) * 90 + digit(features, at + 1);
    places.set(feature, at / 2);
  }
  const seen = new Int8Array(rows.length * 2);
  for (let at = 0; at < rows.length; at++) {
    const pair = digit(rows, at);
    seen[2 * at] = Math.floor(pair / 9) - 4;
    seen[2 * at + 1] = (pair % 9) - 4;
  }
  const weights = new Float64Array(width * classes.length);
  for (let at = 0; at < weights.length; at++)
    weights[at] = (digit(out, 2 * at) * 90 + digit(out, 2 * at + 1) - 4050) * outScale;
  return { rows: places, seen, out: weights };
}
