import { evenOdds, oddsOfFar, unpacking } from './coded.ts';
import { featureBits } from './hashes.ts';
import { packed } from './weights.ts';

/**
 * The network unpacked. What matters most has a row of its own, of numbers that hold four weights each; the rest shares a
 * few rows, each with what speaks for much the same. Most features of a message are unknown, and one bit tells so.
 */
export type Network = {
  /** A bit for each possible feature, 32 to a number, side by side in memory: is it known? */
  readonly known: Int32Array;
  /** How many known features stand before each of those numbers. */
  readonly before: Uint16Array;
  /** The row of each known feature, in their order. */
  readonly rowOf: Uint16Array;
  /** Weights of three steps, each moved up by one, two bits each; every fourth of a number is summed at once. */
  readonly rows: Int32Array;
  /** The rows that are shared, of which `finer` steps make one of the others, moved up by `noShare`, two weights in a number; their numbers follow those. */
  readonly shared: Int32Array;
  /** What each hidden value says of the classes, from nothing up in steps of `outScale`, two of them `apart` in one number. */
  readonly pairs: Float64Array;
};

/** So many numbers hold a row. */
export const rowSize = packed.width / 16;
/** Weights behind the hidden layer have so many bits. */
export const outBits = 8;
/** Where among them nothing is. */
export const middle = 1 << (outBits - 1);
/** A hidden value is at most so many steps, so that the sum of all of them stays below `apart`. */
export const steps = 8191;
export const apart = 2 ** 26;
export const pairCount = (packed.classes.length + 1) >> 1;
/** How full a row is so far, in so many steps. */
export const fullness = 8;
/** A shared row is told in so many bits, and its weights in so many, of which there are `finer` to a step. */
export const bookBits = 6;
export const shareBits = 8;
export const finer = 16;
/** Where among them nothing is. */
export const noShare = 1 << (shareBits - 1);
/** So many numbers hold a shared row. */
export const sharedSize = packed.width / 2;

let ready: Network | undefined;

/** Unpacks it with the first message. */
export function network(): Network {
  ready ??= unpack();
  return ready;
}

/** How full a row is before its weight at `d`, when so many of them are not nothing. */
export function fullnessAt(d: number, some: number): number {
  return d === 0 ? 0 : Math.min(fullness - 1, 1 + Math.floor((some * (fullness - 1)) / d));
}

/** The place of the odds for each weight and each number of weights before it that are not nothing. */
function placesOfFullness(width: number): Uint16Array {
  const places = new Uint16Array(width * (width + 1));
  for (let d = 0; d < width; d++)
    for (let count = 0; count <= d; count++) places[d * (width + 1) + count] = d * fullness + fullnessAt(d, count);
  return places;
}

/** In order: for each feature how far it is from the one before, then its row or which it shares; then those, then the weights of the classes. */
function unpack(): Network {
  const { width, own, features, classes } = packed;
  const from = unpacking(packed.text);
  const gaps = evenOdds(oddsOfFar);
  const full = evenOdds(width * fullness);
  const signs = evenOdds(width);
  const outs = evenOdds(1 << outBits);
  const whether = evenOdds(1);
  const which = evenOdds(1 << bookBits);
  const shares = evenOdds(1 << shareBits);
  const known = new Int32Array(1 << (featureBits - 5));
  const rowOf = new Uint16Array(features);
  const rows = new Int32Array(own * rowSize).fill(0x55555555);
  const places = placesOfFullness(width);
  let feature = -1;
  for (let place = 0, row = 0; place < features; place++) {
    feature += 1 + from.far(gaps, 0);
    known[feature >> 5] = (known[feature >> 5] as number) | (1 << (feature & 31));
    if (from.bit(whether, 0) === 0) {
      rowOf[place] = own + from.whole(which, 0, bookBits);
      continue;
    }
    rowOf[place] = row;
    let some = 0;
    for (let d = 0; d < width; d++) {
      if (from.bit(full, places[d * (width + 1) + some] as number) === 0) continue;
      some++;
      const at = row * rowSize + (d >> 4);
      const step = 1 << (8 * (d & 3) + 2 * ((d >> 2) & 3));
      rows[at] = ((rows[at] as number) + (from.bit(signs, d) === 1 ? step : -step)) | 0;
    }
    row++;
  }
  const shared = new Int32Array(sharedSize << bookBits);
  for (let at = 0; at < 2 * shared.length; at++)
    shared[at >> 1] = (shared[at >> 1] as number) | (from.whole(shares, 0, shareBits) << (16 * (at & 1)));
  const pairs = new Float64Array(width * pairCount);
  for (let d = 0; d < width; d++)
    for (let c = 0; c < classes.length; c++) {
      const at = d * pairCount + (c >> 1);
      pairs[at] = (pairs[at] as number) + from.whole(outs, 0, outBits) * (c % 2 === 0 ? 1 : apart);
    }
  return { known, before: counted(known), rowOf, rows, shared, pairs };
}

function counted(known: Int32Array): Uint16Array {
  const before = new Uint16Array(known.length);
  for (let at = 1; at < known.length; at++) before[at] = (before[at - 1] as number) + bitsIn(known[at - 1] as number);
  return before;
}

/** How many bits of a number are set. */
export function bitsIn(number: number): number {
  const pairs = number - ((number >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
