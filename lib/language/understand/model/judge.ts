import { type Packed, packed } from './weights.ts';

/** How likely each class is, for one message; asked before the next message is judged. */
export type Judgement = {
  /** From 0 to 1; 0 for a class the model does not know. */
  of(name: string): number;
  /** The likeliest class that was not taken yet. */
  next(): { readonly name: string; readonly likely: number };
};

/** The network unpacked: a hash table from feature to row, and rows of eight numbers that hold four weights each. */
type Model = {
  readonly keys: Int32Array;
  readonly places: Int16Array;
  readonly rows: Int32Array;
  readonly out: Float64Array;
};

const { width, classes, bias, start, scale } = packed;
const slots = 1 << 15;
/** Rows of ternary weights are summed four to a number, each moved up by one; before a byte could overflow they are put away. */
const lanes = width / 4;
const mostRows = 120;
let model: Model | undefined;
const hidden = new Float64Array(width);
const from = new Int32Array(width);
const by = new Float64Array(width);
const packedSums = new Int32Array(lanes);
const sums = new Float64Array(classes.length);
const shares = new Float64Array(classes.length);
/** Less likely than one in twenty thousand counts as nothing. */
const farBelow = -10;
const numbers = new Map(classes.map((name, place) => [name, place]));
/** Rows already counted for this message, by the number of the message: a feature that comes twice counts once. */
const countedIn = new Int32Array(slots);
let message = 0;

/** What a message most likely means by its features: a network with one hidden layer. Deterministic. */
export function judge(features: readonly number[]): Judgement {
  model ??= unpack(packed);
  fillHidden(model, features);
  fillSums(model);
  let highest = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < sums.length; c++) if ((sums[c] as number) > highest) highest = sums[c] as number;
  let total = 0;
  for (let c = 0; c < sums.length; c++) {
    const below = (sums[c] as number) - highest;
    total += shares[c] = below < farBelow ? 0 : Math.exp(below);
  }
  return { of: (name) => Math.abs(shares[numbers.get(name) ?? -1] ?? 0) / total, next: () => taken(total) };
}

function taken(total: number): { readonly name: string; readonly likely: number } {
  let best = 0;
  for (let c = 1; c < shares.length; c++) if ((shares[c] as number) > (shares[best] as number)) best = c;
  const likely = (shares[best] ?? 0) / total;
  // A negative share is one that was taken; `of` still knows it.
  shares[best] = -(shares[best] ?? 0);
  return { name: classes[best] ?? 'unknown', likely };
}

function fillHidden({ keys, places, rows }: Model, features: readonly number[]): void {
  message++;
  hidden.fill(0);
  let known = 0;
  let open = 0;
  for (let i = 0; i < features.length; i++) {
    const feature = features[i] as number;
    let slot = Math.imul(feature, 0x9e3779b1) >>> 17;
    let key = keys[slot] as number;
    while (key !== feature && key !== -1) {
      slot = (slot + 1) & (slots - 1);
      key = keys[slot] as number;
    }
    if (key === -1 || countedIn[slot] === message) continue;
    countedIn[slot] = message;
    known++;
    addRow(rows, (places[slot] as number) * lanes);
    if (++open === mostRows) open = putAway(open);
  }
  putAway(open);
  const share = (2 * scale) / Math.sqrt(known || 1);
  for (let d = 0; d < width; d++) hidden[d] = Math.max(0, (hidden[d] as number) * share + (start[d] as number));
}

/** Written out, because this is where most of the time goes. */
function addRow(rows: Int32Array, from: number): void {
  packedSums[0] = (packedSums[0] as number) + (rows[from] as number);
  packedSums[1] = (packedSums[1] as number) + (rows[from + 1] as number);
  packedSums[2] = (packedSums[2] as number) + (rows[from + 2] as number);
  packedSums[3] = (packedSums[3] as number) + (rows[from + 3] as number);
  packedSums[4] = (packedSums[4] as number) + (rows[from + 4] as number);
  packedSums[5] = (packedSums[5] as number) + (rows[from + 5] as number);
  packedSums[6] = (packedSums[6] as number) + (rows[from + 6] as number);
  packedSums[7] = (packedSums[7] as number) + (rows[from + 7] as number);
}

function putAway(open: number): number {
  for (let k = 0; k < lanes; k++) {
    const sum = packedSums[k] as number;
    packedSums[k] = 0;
    const d = 4 * k;
    hidden[d] = (hidden[d] as number) + (sum & 255) - open;
    hidden[d + 1] = (hidden[d + 1] as number) + ((sum >>> 8) & 255) - open;
    hidden[d + 2] = (hidden[d + 2] as number) + ((sum >>> 16) & 255) - open;
    hidden[d + 3] = (hidden[d + 3] as number) + (sum >>> 24) - open;
  }
  return 0;
}

/** Four hidden values at a time, those that are nothing left out. */
function fillSums({ out }: Model): void {
  sums.set(bias);
  let count = 0;
  for (let d = 0; d < width; d++) {
    if (hidden[d] === 0) continue;
    from[count] = d * sums.length;
    by[count++] = hidden[d] as number;
  }
  for (; count % 4 > 0; count++) by[count] = 0;
  for (let i = 0; i < count; i += 4) {
    const [a, b, c, d] = [from[i] as number, from[i + 1] as number, from[i + 2] as number, from[i + 3] as number];
    const [x, y, z, w] = [by[i] as number, by[i + 1] as number, by[i + 2] as number, by[i + 3] as number];
    for (let k = 0; k < sums.length; k++)
      sums[k] =
        (sums[k] as number) +
        x * (out[a + k] as number) +
        y * (out[b + k] as number) +
        z * (out[c + k] as number) +
        w * (out[d + k] as number);
  }
}

/** Steps of one character, from “#”, without the backslash. */
function digit(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code > 92 ? code - 36 : code - 35;
}

/**
 * `features` holds, in order, how far each feature is from the one before: one character in base 90, or for far ones
 * the last digit and two more. `rows` holds four weights of three steps in a character, `out` one weight in two.
 */
function unpack({ features, rows, out, outScale }: Packed): Model {
  const keys = new Int32Array(slots).fill(-1);
  const places = new Int16Array(slots);
  let feature = -1;
  for (let at = 0, row = 0; at < features.length; row++) {
    let far = digit(features, at++);
    if (far === 89) {
      far = 89 + digit(features, at) * 90 + digit(features, at + 1);
      at += 2;
    }
    feature += 1 + far;
    let slot = (Math.imul(feature, 0x9e3779b1) >>> 17) & (slots - 1);
    while (keys[slot] !== -1) slot = (slot + 1) & (slots - 1);
    keys[slot] = feature;
    places[slot] = row;
  }
  const four = Int32Array.from({ length: 81 }, (_, group) => {
    let sum = 0;
    for (let part = 3; part >= 0; part--) {
      sum |= (group % 3) << (8 * part);
      group = Math.floor(group / 3);
    }
    return sum;
  });
  const weights = new Float64Array(width * classes.length);
  for (let at = 0; at < weights.length; at++)
    weights[at] = (digit(out, 2 * at) * 90 + digit(out, 2 * at + 1) - 4050) * outScale;
  return { keys, places, rows: Int32Array.from(rows, (_, at) => four[digit(rows, at)] ?? 0), out: weights };
}
