import type { Example } from './lessons.ts';
import { stream } from './sample.ts';

/** A network with one hidden layer over features that are there or not. */
export type Network = {
  readonly width: number;
  readonly classes: number;
  readonly rows: Float64Array;
  /** Set when the first `own` rows are rounded to steps of this size while they learn; `rounded` holds them. */
  rounding?: { readonly scale: number; readonly most: number; readonly own: number; readonly rounded: Float64Array };
  readonly start: Float64Array;
  readonly out: Float64Array;
  readonly bias: Float64Array;
};

export type Course = {
  readonly rounds: number;
  readonly rate: number;
  /** How many of the features are left out of each example, so that none is relied on alone. */
  readonly left: number;
  /** The rows stay as they are; only what comes after them is learned. */
  readonly frozen?: boolean;
};

export function newNetwork(features: number, width: number, classes: number, seed: number): Network {
  const random = stream(seed);
  return {
    width,
    classes,
    rows: new Float64Array(features * width).map(() => (random() - 0.5) * 0.2),
    start: new Float64Array(width),
    out: new Float64Array(width * classes).map(() => (random() - 0.5) * 0.4),
    bias: new Float64Array(classes),
  };
}

/** Likelihood of each class; `hidden` and `shares` are filled in place. */
export function forward(net: Network, features: readonly number[], hidden: Float64Array, shares: Float64Array): void {
  const { width, classes, start, out, bias } = net;
  const rows = net.rounding?.rounded ?? net.rows;
  const share = 2 / Math.sqrt(features.length || 1);
  hidden.set(start);
  for (const row of features)
    for (let d = 0, at = row * width; d < width; d++, at++) hidden[d] = (hidden[d] ?? 0) + share * (rows[at] ?? 0);
  shares.set(bias);
  for (let d = 0; d < width; d++) {
    const by = Math.max(0, hidden[d] ?? 0);
    hidden[d] = by;
    if (by === 0) continue;
    for (let c = 0, at = d * classes; c < classes; c++, at++) shares[c] = (shares[c] ?? 0) + by * (out[at] ?? 0);
  }
  const highest = Math.max(...shares);
  let total = 0;
  for (let c = 0; c < classes; c++) total += shares[c] = Math.exp((shares[c] ?? 0) - highest);
  for (let c = 0; c < classes; c++) shares[c] = (shares[c] ?? 0) / total;
}

/** Learns in place with AdaGrad; gives the mean loss of the last round. */
export function learn(net: Network, examples: readonly Example[], course: Course, seed: number): number {
  const random = stream(seed);
  const moved = {
    rows: new Float64Array(net.rows.length).fill(0.05),
    out: new Float64Array(net.out.length).fill(0.05),
  };
  const space = {
    hidden: new Float64Array(net.width),
    shares: new Float64Array(net.classes),
    back: new Float64Array(net.width),
    active: new Uint16Array(net.classes),
  };
  const order = examples.map((_, i) => i);
  let loss = 0;
  for (let round = 0; round < course.rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    loss = 0;
    for (const i of order) {
      const example = examples[i];
      if (example === undefined) continue;
      const features = example.features.filter(() => random() >= course.left);
      if (features.length > 0) loss += step(net, example, features, course, moved, space);
    }
  }
  return loss / examples.length;
}

/** A class so little off teaches nothing. */
const teaches = 1e-4;

type Moved = { readonly rows: Float64Array; readonly out: Float64Array };
type Space = {
  readonly hidden: Float64Array;
  readonly shares: Float64Array;
  readonly back: Float64Array;
  readonly active: Uint16Array;
};

function step(
  net: Network,
  { label, fine, weight }: Example,
  features: readonly number[],
  course: Course,
  moved: Moved,
  { hidden, shares, back, active }: Space,
): number {
  forward(net, features, hidden, shares);
  const { width, classes, rows, out } = net;
  const slopes = shares;
  let right = 0;
  for (const c of fine) right += (shares[c] ?? 0) + (c === label ? 0.05 : 0);
  const aims = fine.map((c) => ((shares[c] ?? 0) + (c === label ? 0.05 : 0)) / right);
  fine.forEach((c, i) => {
    slopes[c] = (slopes[c] ?? 0) - (aims[i] ?? 0);
  });
  // Late in a course nearly every class is as unlikely as it should be: those teach nothing more.
  let count = 0;
  for (let c = 0; c < classes; c++) if (Math.abs(slopes[c] ?? 0) > teaches) active[count++] = c;
  for (let d = 0; d < width; d++) {
    back[d] = 0;
    const by = hidden[d] ?? 0;
    if (by === 0) continue;
    let sum = 0;
    for (let i = 0; i < count; i++) {
      const c = active[i] ?? 0;
      const at = d * classes + c;
      const slope = (slopes[c] ?? 0) * weight;
      sum += slope * (out[at] ?? 0);
      move(out, moved.out, at, slope * by + 1e-6 * (out[at] ?? 0), course.rate);
    }
    back[d] = sum;
  }
  for (let c = 0; c < classes; c++) net.bias[c] = (net.bias[c] ?? 0) - 0.05 * course.rate * weight * (slopes[c] ?? 0);
  for (let d = 0; d < width; d++) net.start[d] = (net.start[d] ?? 0) - 0.05 * course.rate * (back[d] ?? 0);
  if (course.frozen !== true) {
    const share = 2 / Math.sqrt(features.length);
    for (const row of features)
      for (let d = 0, at = row * width; d < width; d++, at++) {
        const slope = (back[d] ?? 0) * share;
        if (slope === 0) continue;
        move(rows, moved.rows, at, slope + 1e-4 * (rows[at] ?? 0), course.rate);
        if (net.rounding !== undefined)
          net.rounding.rounded[at] = row < net.rounding.own ? rounded(rows[at] ?? 0, net.rounding) : (rows[at] ?? 0);
      }
  }
  return -Math.log(Math.max(1e-9, right - 0.05));
}

function move(values: Float64Array, moved: Float64Array, at: number, slope: number, rate: number): void {
  moved[at] = (moved[at] ?? 0) + slope * slope;
  values[at] = (values[at] ?? 0) - (rate * slope) / Math.sqrt(moved[at] ?? 1);
}

/** A weight smaller than this part of a step counts as nothing: most do, and what is nothing is packed for little. */
const least = 1.1;

export function rounded(value: number, { scale, most }: { readonly scale: number; readonly most: number }): number {
  if (Math.abs(value) < least * scale) return 0;
  return scale * Math.sign(value) * Math.min(most, Math.max(1, Math.round(Math.abs(value) / scale)));
}

/** From here on the network computes with `own` rows of `2 × most + 1` steps, and learns to live with them. */
export function roundRows(net: Network, own: number, most: number): void {
  const end = own * net.width;
  const sizes = Float64Array.from(net.rows.subarray(0, end), Math.abs).sort();
  const share = most === 1 ? 0.85 : 0.98;
  const scale = (sizes[Math.floor(sizes.length * share)] ?? 1) / most;
  const all = net.rows.map((value, at) => (at < end ? rounded(value, { scale, most }) : value));
  net.rounding = { scale, most, own, rounded: all };
}
