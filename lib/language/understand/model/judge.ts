import { type Features, mostFeatures } from './features.ts';
import {
  apart,
  bitsIn,
  finer,
  middle,
  type Network,
  network,
  noShare,
  pairCount,
  rowSize,
  sharedSize,
  steps,
} from './network.ts';
import { packed } from './weights.ts';

/** How likely each class is, for one message; asked before the next message is judged. */
export type Judgement = {
  /** From 0 to 1; 0 for a class the model does not know. */
  of(name: string): number;
  /** The likeliest class that was not taken yet. */
  next(): { readonly name: string; readonly likely: number };
};

const { width, own, classes, bias, start, scale, outScale } = packed;
/** Before a byte of the summed rows could overflow they are put away. */
const mostRows = 120;
/** The same for halves of a number. */
const mostShared = 256;
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
const paired = new Float64Array(pairCount);
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
/** Asked of nearly every message. */
const stopNumber = classes.indexOf('stop');
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
  const top = most + Math.log(total);
  for (let c = 0; c < sums.length; c++) into[c] = Math.max(farBelow, (sums[c] as number) - top);
}

/** Takes these sums for what was found. */
export function judged(found: Float64Array): Judgement {
  sums.set(found);
  total = fillShares();
  return judgement;
}

/** The sum of the shares of this message, and what speaks for the likeliest of them, as long as it was not taken. */
let total = 1;
let most = 0;
let likeliest = -1;

/** What is made of the shares, of whatever message they are. */
const judgement: Judgement = {
  of: (name) => Math.abs(shares[(name === 'stop' ? stopNumber : numbers.get(name)) ?? -1] ?? 0) / total,
  next: taken,
};

/** The shares of the sums, not yet divided by their total, which it gives. */
function fillShares(): number {
  const all = sums;
  const into = shares;
  const count = classes.length;
  likeliest = 0;
  for (let c = 1; c < count; c++) if ((all[c] as number) > (all[likeliest] as number)) likeliest = c;
  most = all[likeliest] as number;
  powers ??= Float64Array.from({ length: -farBelow * fine + 2 }, (_, at) => Math.exp(farBelow + at / fine));
  const table = powers;
  const least = most + farBelow;
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
  let best = Math.max(0, likeliest);
  if (likeliest < 0)
    for (let c = 1; c < shares.length; c++) if ((shares[c] as number) > (shares[best] as number)) best = c;
  likeliest = -1;
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
    sharers[sharing] = (row - own) * sharedSize;
    owning += isOwn;
    sharing += 1 - isOwn;
  }
}

function fillHidden(model: Network, features: Features): void {
  const { rows } = model;
  findRows(model, features);
  for (let d = 0; d < width; d++) hidden[d] = 0;
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

/** The rows that several features share: as above, with two weights in a number and half a row at a time. */
function addShared({ shared }: Network): void {
  for (let open = 0; open < sharing; open += mostShared) {
    const end = Math.min(sharing, open + mostShared);
    for (let half = 0; half < sharedSize; half += 8) {
      let a = 0;
      let b = 0;
      let c = 0;
      let d = 0;
      let e = 0;
      let f = 0;
      let g = 0;
      let h = 0;
      for (let i = open; i < end; i++) {
        const at = (sharers[i] as number) + half;
        a = (a + (shared[at] as number)) | 0;
        b = (b + (shared[at + 1] as number)) | 0;
        c = (c + (shared[at + 2] as number)) | 0;
        d = (d + (shared[at + 3] as number)) | 0;
        e = (e + (shared[at + 4] as number)) | 0;
        f = (f + (shared[at + 5] as number)) | 0;
        g = (g + (shared[at + 6] as number)) | 0;
        h = (h + (shared[at + 7] as number)) | 0;
      }
      const none = (end - open) * noShare;
      putPair(2 * half, a, none);
      putPair(2 * half + 2, b, none);
      putPair(2 * half + 4, c, none);
      putPair(2 * half + 6, d, none);
      putPair(2 * half + 8, e, none);
      putPair(2 * half + 10, f, none);
      putPair(2 * half + 12, g, none);
      putPair(2 * half + 14, h, none);
    }
  }
}

function putPair(d: number, sum: number, none: number): void {
  hidden[d] = (hidden[d] as number) + ((sum & 0xffff) - none) / finer;
  hidden[d + 1] = (hidden[d + 1] as number) + ((sum >>> 16) - none) / finer;
}

function putAway(d: number, sum: number, open: number): void {
  hidden[d] = (hidden[d] as number) + (sum & 255) - open;
  hidden[d + 1] = (hidden[d + 1] as number) + ((sum >>> 8) & 255) - open;
  hidden[d + 2] = (hidden[d + 2] as number) + ((sum >>> 16) & 255) - open;
  hidden[d + 3] = (hidden[d + 3] as number) + (sum >>> 24) - open;
}

/** Hidden values are taken so many at a time, those that are nothing left out. */
const together = 8;

/** What speaks for each class: two classes in one number, kept so far apart that their sums never meet. */
function fillSums({ pairs }: Network): void {
  let largest = 0;
  for (let d = 0; d < width; d++) if ((hidden[d] as number) > largest) largest = hidden[d] as number;
  const fine = steps / (largest || 1);
  let count = 0;
  let all = 0;
  for (let d = 0; d < width; d++) {
    const value = ((hidden[d] as number) * fine + 0.5) | 0;
    if (value === 0) continue;
    from[count] = d * pairCount;
    by[count++] = value;
    all += value;
  }
  for (; count % together > 0; count++) {
    by[count] = 0;
    from[count] = 0;
  }
  for (let k = 0; k < pairCount; k++) paired[k] = 0;
  for (let i = 0; i < count; i += together) addEight(paired, pairs, i);
  const size = outScale / fine;
  const none = all * middle;
  for (let k = 0; k < pairCount; k++) {
    const sum = paired[k] as number;
    const second = Math.floor(sum / apart);
    sums[2 * k] = (biasOf[2 * k] as number) + (sum - second * apart - none) * size;
    sums[2 * k + 1] = (biasOf[2 * k + 1] as number) + (second - none) * size;
  }
}

/** Eight hidden values at once: each sum is read and written once for all of them. */
function addEight(all: Float64Array, out: Float64Array, i: number): void {
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
  for (let k = 0; k < pairCount; k++)
    all[k] =
      (all[k] as number) +
      (p * (out[(a + k) | 0] as number) +
        q * (out[(b + k) | 0] as number) +
        r * (out[(c + k) | 0] as number) +
        t * (out[(d + k) | 0] as number)) +
      (u * (out[(e + k) | 0] as number) +
        v * (out[(f + k) | 0] as number) +
        w * (out[(g + k) | 0] as number) +
        x * (out[(h + k) | 0] as number));
}
