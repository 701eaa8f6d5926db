import { evenOdds, oddsOfFar, unpacking } from './coded.ts';
import { packed } from './weights.ts';

/** The network unpacked: a hash table from feature to row, and rows of numbers that hold four weights each. */
export type Network = {
  /** Four numbers a slot, side by side in memory: a feature (-1 for none), its row, the last message it was counted in. */
  readonly table: Int32Array;
  /** Weights of three steps, each moved up by one, so that four of them can be summed at once. */
  readonly rows: Int32Array;
  readonly out: Float32Array;
};

const slotBits = 15;
const slots = 1 << slotBits;
export const slotSize = 4;
export const lastSlot = slots * slotSize - 1;
/** Where in the table the search for a feature begins. */
export const slotOf = (feature: number): number => (Math.imul(feature, 0x9e3779b1) >>> (32 - slotBits)) * slotSize;
export const lanes = packed.width / 4;
/** Weights behind the hidden layer have so many bits. */
export const outBits = 8;
/** How full a row is so far, in so many steps. */
export const fullness = 8;

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

/** In order: for each feature how far it is from the one before, then its row; after them the weights of the classes. */
function unpack(): Network {
  const { width, features, classes, outScale } = packed;
  const from = unpacking(packed.text);
  const gaps = evenOdds(oddsOfFar);
  const some = evenOdds(width * fullness);
  const signs = evenOdds(width);
  const outs = evenOdds(1 << outBits);
  const table = new Int32Array(slots * slotSize).fill(-1);
  const rows = new Int32Array(features * lanes).fill(0x01010101);
  const places = placesOfFullness(width);
  let feature = -1;
  for (let row = 0; row < features; row++) {
    feature += 1 + from.far(gaps, 0);
    let slot = slotOf(feature);
    while (table[slot] !== -1) slot = (slot + slotSize) & lastSlot;
    table[slot] = feature;
    table[slot + 1] = row;
    let count = 0;
    for (let d = 0; d < width; d++) {
      if (from.bit(some, places[d * (width + 1) + count] as number) === 0) continue;
      count++;
      const lane = row * lanes + (d >> 2);
      const step = 1 << (8 * (d & 3));
      rows[lane] = (rows[lane] as number) + (from.bit(signs, d) === 1 ? step : -step);
    }
  }
  const middle = 1 << (outBits - 1);
  const out = Float32Array.from(
    { length: width * classes.length },
    () => (from.whole(outs, 0, outBits) - middle) * outScale,
  );
  return { table, rows, out };
}
