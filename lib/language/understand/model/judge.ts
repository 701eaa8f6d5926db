import { type Packed, packed } from './weights.ts';

/** How likely each class is, for one message; asked before the next message is judged. */
export type Judgement = {
  /** From 0 to 1; 0 for a class the model does not know. */
  of(name: string): number;
  /** The likeliest class that was not taken yet. */
  next(): { readonly name: string; readonly likely: number };
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
  let highest = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < sums.length; c++) if ((sums[c] ?? 0) > highest) highest = sums[c] ?? 0;
  const shares = new Float64Array(sums.length);
  let total = 0;
  for (let c = 0; c < sums.length; c++) total += shares[c] = Math.exp((sums[c] ?? 0) - highest);
  return { of: (name) => Math.abs(shares[places.get(name) ?? -1] ?? 0) / total, next: () => taken(shares, total) };
}

const places = new Map(packed.classes.map((name, place) => [name, place]));

function taken(shares: Float64Array, total: number): { readonly name: string; readonly likely: number } {
  let best = 0;
  for (let c = 1; c < shares.length; c++) if ((shares[c] ?? 0) > (shares[best] ?? 0)) best = c;
  const likely = (shares[best] ?? 0) / total;
  // A negative share is one that was taken; `of` still knows it.
  shares[best] = -(shares[best] ?? 0);
  return { name: packed.classes[best] ?? 'unknown', likely };
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
    for (let d = 0; d < width; d++) hidden[d] = (hidden[d] as number) + (seen[from + d] as number);
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
    for (let c = 0; c < classes.length; c++) sums[c] = (sums[c] as number) + by * (out[from + c] as number);
  }
}

/** Steps of one character, from “#”, without the backslash. */
function digit(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code > 92 ? code - 36 : code - 35;
}

/**
 * `features` holds, in order, how far each feature is from the one before: two characters in base 90. `rows` holds two
 * weights of nine steps, or four of three, in a character, `out` one weight in two.
 */
function unpack({ features, rows, out, width, classes, outScale, steps }: Packed): Model {
  const places = new Map<number, number>();
  let feature = -1;
  for (let at = 0; at < features.length; at += 2) {
    feature += 1 + digit(features, at) * 90 + digit(features, at + 1);
    places.set(feature, at / 2);
  }
  const together = steps === 3 ? 4 : 2;
  const seen = new Int8Array(rows.length * together);
  for (let at = 0; at < rows.length; at++) {
    let group = digit(rows, at);
    for (let k = together - 1; k >= 0; k--) {
      seen[together * at + k] = (group % steps) - (steps >> 1);
      group = Math.floor(group / steps);
    }
  }
  const weights = new Float64Array(width * classes.length);
  for (let at = 0; at < weights.length; at++)
    weights[at] = (digit(out, 2 * at) * 90 + digit(out, 2 * at + 1) - 4050) * outScale;
  return { rows: places, seen, out: weights };
}
