import { type Features, mostFeatures } from './features.ts';
import { bitsIn, type Network, network, rowSize } from './network.ts';
import { packed } from './weights.ts';

/** How likely each class is, for one message; asked before the next message is judged. */
export type Judgement = {
  /** From 0 to 1; 0 for a class the model does not know. */
  of(name: string): number;
  /** The likeliest class that was not taken yet. */
  next(): { readonly name: string; readonly likely: number };
};

const { width, own, classes, bias, start, scale } = packed;
/** Before a byte of the summed rows could overflow they are put away. */
const mostRows = 120;
/** Every fourth of the weights that a number holds. */
const four = 0x03030303;
const hidden = new Float64Array(width);
/** The known features of this message, and where the rows begin that they have for themselves or share. */
const found = new Int32Array(mostFeatures);
const owners = new Int32Array(mostFeatures);
const sharers = new Int32Array(mostFeatures);
let owning = 0;
let sharing = 0;
const from = new Int32Array(width);
const by = new Float64Array(width);
const sums = new Float64Array(classes.length);
const shares = new Float64Array(classes.length);
/** Less likely than one in twenty thousand counts as nothing. */
const farBelow = -10;
/** Powers of e between there and nothing, so many to a step of one; between them a straight line is near enough. */
const fine = 64;
let powers: Float64Array | undefined;
const startOf = Float64Array.from(start);
const biasOf = Float64Array.from(bias);
const numbers = new Map(classes.map((name, place) => [name, place]));
/** The message that each known feature was last counted in: one that comes twice in a message counts once. */
const countedIn = new Uint8Array(packed.features);
/** The number of this message, from 1 to 255 and then again. */
let message = 0;

/** What a message most likely means by its features: a network with one hidden layer. Deterministic. */
export function judge(features: Features): Judgement {
  const model = network();
  fillHidden(model, features);
  fillSums(model);
  total = fillShares();
  return judgement;
}

/** How likely the likeliest class of the message judged last is: its share is one. */
export const highest = (): number => 1 / total;

/** Fills in the logarithm of how likely each class is by the message judged last. */
export function fillLogs(into: Float64Array): void {
  const top = Math.max(...sums) + Math.log(total);
  for (let c = 0; c < sums.length; c++) into[c] = Math.max(farBelow, (sums[c] as number) - top);
}

/** Takes these sums for what was found. */
export function judged(found: Float64Array): Judgement {
  sums.set(found);
  total = fillShares();
  return judgement;
}

/** The sum of the shares of this message. */
let total = 1;

/** What is made of the shares, of whatever message they are. */
const judgement: Judgement = {
  of: (name) => Math.abs(shares[numbers.get(name) ?? -1] ?? 0) / total,
  next: taken,
};

/** The shares of the sums, not yet divided by their total, which it gives. */
function fillShares(): number {
  const all = sums;
  const into = shares;
  const count = classes.length;
  let highest = all[0] as number;
  for (let c = 1; c < count; c++) if ((all[c] as number) > highest) highest = all[c] as number;
  powers ??= Float64Array.from({ length: -farBelow * fine + 2 }, (_, at) => Math.exp(farBelow + at / fine));
  const table = powers;
  const least = highest + farBelow;
  let total = 0;
  for (let c = 0; c < count; c++) {
    const above = ((all[c] as number) - least) * fine;
    if (above <= 0) {
      into[c] = 0;
      continue;
    }
    const low = above | 0;
    const value = table[low] as number;
    const share = value + ((table[low + 1] as number) - value) * (above - low);
    into[c] = share;
    total += share;
  }
  return total;
}

function taken(): { readonly name: string; readonly likely: number } {
  let best = 0;
  for (let c = 1; c < shares.length; c++) if ((shares[c] as number) > (shares[best] as number)) best = c;
  const likely = (shares[best] ?? 0) / total;
  // A negative share is one that was taken; `of` still knows it.
  shares[best] = -(shares[best] ?? 0);
  return { name: classes[best] ?? 'unknown', likely };
}

/** Which rows speak in this message, each feature once. Without a choice at each feature, as nobody could foresee which is known. */
function findRows({ known, before, rowOf }: Network, { all, count }: Features): void {
  message++;
  if (message > 255) {
    countedIn.fill(0);
    message = 1;
  }
  let some = 0;
  for (let i = 0; i < count; i++) {
    const feature = all[i] as number;
    found[some] = feature;
    some += ((known[feature >> 5] as number) >>> (feature & 31)) & 1;
  }
  owning = 0;
  sharing = 0;
  for (let i = 0; i < some; i++) {
    const feature = found[i] as number;
    const below = (known[feature >> 5] as number) & ((1 << (feature & 31)) - 1);
    const place = (before[feature >> 5] as number) + bitsIn(below);
    if (countedIn[place] === message) continue;
    countedIn[place] = message;
    const row = rowOf[place] as number;
    const isOwn = (row - own) >>> 31;
    owners[owning] = row * rowSize;
    sharers[sharing] = (row - own) * width;
    owning += isOwn;
    sharing += 1 - isOwn;
  }
}

function fillHidden(model: Network, features: Features): void {
  const { rows } = model;
  findRows(model, features);
  hidden.fill(0);
  for (let i = 0; i < owning; ) {
    // Sums of four weights each, kept apart so that they need no memory; this is where most of the time goes.
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    let g = 0;
    let h = 0;
    const end = Math.min(owning, i + mostRows);
    const open = end - i;
    for (; i < end; i++) {
      const at = owners[i] as number;
      const low = rows[at] as number;
      const high = rows[at + 1] as number;
      a = (a + (low & four)) | 0;
      b = (b + ((low >>> 2) & four)) | 0;
      c = (c + ((low >>> 4) & four)) | 0;
      d = (d + ((low >>> 6) & four)) | 0;
      e = (e + (high & four)) | 0;
      f = (f + ((high >>> 2) & four)) | 0;
      g = (g + ((high >>> 4) & four)) | 0;
      h = (h + ((high >>> 6) & four)) | 0;
    }
    putAway(0, a, open);
    putAway(4, b, open);
    putAway(8, c, open);
    putAway(12, d, open);
    putAway(16, e, open);
    putAway(20, f, open);
    putAway(24, g, open);
    putAway(28, h, open);
  }
  addShared(model);
  const share = (2 * scale) / Math.sqrt(owning + sharing || 1);
  for (let d = 0; d < width; d++) {
    const value = (hidden[d] as number) * share + (startOf[d] as number);
    hidden[d] = value > 0 ? value : 0;
  }
}

/** The rows that several features share. */
function addShared({ shared }: Network): void {
  for (let i = 0; i < sharing; i++) {
    const from = sharers[i] as number;
    for (let d = 0; d < width; d++) hidden[d] = (hidden[d] as number) + (shared[from + d] as number);
  }
}

function putAway(d: number, sum: number, open: number): void {
  hidden[d] = (hidden[d] as number) + (sum & 255) - open;
  hidden[d + 1] = (hidden[d + 1] as number) + ((sum >>> 8) & 255) - open;
  hidden[d + 2] = (hidden[d + 2] as number) + ((sum >>> 16) & 255) - open;
  hidden[d + 3] = (hidden[d + 3] as number) + (sum >>> 24) - open;
}

/** Hidden values are taken so many at a time, those that are nothing left out. */
const together = 8;

/** What speaks for each class. */
function fillSums({ out }: Network): void {
  const all = sums;
  const classCount = classes.length;
  all.set(biasOf);
  let count = 0;
  for (let d = 0; d < width; d++) {
    if (hidden[d] === 0) continue;
    from[count] = d * classCount;
    by[count++] = hidden[d] as number;
  }
  for (; count % together > 0; count++) {
    by[count] = 0;
    from[count] = 0;
  }
  for (let i = 0; i < count; i += together) addEight(all, out, i);
}

/** Eight hidden values at once: each sum is read and written once for all of them. */
function addEight(all: Float64Array, out: Float64Array, i: number): void {
  const classCount = classes.length;
  const a = from[i] as number;
  const b = from[i + 1] as number;
  const c = from[i + 2] as number;
  const d = from[i + 3] as number;
  const e = from[i + 4] as number;
  const f = from[i + 5] as number;
  const g = from[i + 6] as number;
  const h = from[i + 7] as number;
  const p = by[i] as number;
  const q = by[i + 1] as number;
  const r = by[i + 2] as number;
  const t = by[i + 3] as number;
  const u = by[i + 4] as number;
  const v = by[i + 5] as number;
  const w = by[i + 6] as number;
  const x = by[i + 7] as number;
  for (let k = 0; k < classCount; k++)
    all[k] =
      (all[k] as number) +
      (p * (out[a + k] as number) +
        q * (out[b + k] as number) +
        r * (out[c + k] as number) +
        t * (out[d + k] as number)) +
      (u * (out[e + k] as number) +
        v * (out[f + k] as number) +
        w * (out[g + k] as number) +
        x * (out[h + k] as number));
}
