import { evenOdds, oddsOfFar, unpacking } from './coded.ts';
import { kernelPacked } from './kernel.ts';
import * as memory from './memory.ts';
import { assembly, bits, bookBits, places, rows } from './memory.ts';
import { packed } from './weights.ts';

/** What sums up the network that lies in memory (see memory.ts), once for each message: bench/language/kernel.wat. */
export type Network = {
  /** The total of the shares of a message of so many features; its number is from 1 to 65,535 and not that of the message before. */
  judge(count: number, message: number): number;
  /** The same from the sums of the classes. */
  share(): number;
  /** The class with the largest sum. */
  readonly likeliest: { readonly value: number };
};

/** So many bytes hold a row. */
export const rowSize = packed.width / 4;
/** Weights behind the hidden layer have so many bits. */
export const outBits = 8;
/** How full a row is so far, in so many steps. */
export const fullness = 8;
/** Weights of a shared row have so many bits, and `finer` of their steps make one of the others. */
export const shareBits = 8;
export const finer = 16;

let ready: Network | undefined;

/** Unpacks it with the first message. */
export function network(): Network {
  ready ??= unpack();
  return ready;
}

/** Where the weight of a class for a hidden value is: four classes together, of each of them two hidden values. */
export const outAt = (d: number, c: number): number => ((c >> 2) * packed.width + (d & ~1)) * 4 + (c & 3) * 2 + (d & 1);

/** How full a row is before its weight at `d`, when so many of them are not nothing. */
export function fullnessAt(d: number, some: number): number {
  return d === 0 ? 0 : Math.min(fullness - 1, 1 + Math.floor((some * (fullness - 1)) / d));
}

/** The place of the odds for each weight and each number of weights before it that are not nothing. */
function placesOfFullness(width: number): Uint16Array {
  const found = new Uint16Array(width * (width + 1));
  for (let d = 0; d < width; d++)
    for (let count = 0; count <= d; count++) found[d * (width + 1) + count] = d * fullness + fullnessAt(d, count);
  return found;
}

/** In order: for each feature how far it is from the one before, then its row or which it shares; then those, then the weights of the classes. */
function unpack(): Network {
  const { width, own, classes } = packed;
  const from = unpacking(packed.text);
  const gaps = evenOdds(oddsOfFar);
  const full = evenOdds(width * fullness);
  const signs = evenOdds(width);
  const outs = evenOdds(1 << outBits);
  const whether = evenOdds(1);
  const which = evenOdds(1 << bookBits);
  const shares = evenOdds(1 << shareBits);
  const fullPlaces = placesOfFullness(width);
  rows.fill(0x55);
  let feature = -1;
  let counted = 0;
  for (let place = 0, row = 0; place < places.length; place++) {
    feature += 1 + from.far(gaps, 0);
    for (; counted <= feature; counted += 32) bits[(counted >> 4) + 1] = place;
    const at = (feature >> 5) << 1;
    bits[at] = (bits[at] as number) | (1 << feature);
    if (from.bit(whether, 0) === 0) {
      places[place] = own + from.whole(which, 0, bookBits);
      continue;
    }
    places[place] = row;
    let some = 0;
    for (let d = 0; d < width; d++) {
      if (from.bit(full, fullPlaces[d * (width + 1) + some] as number) === 0) continue;
      some++;
      const byte = row * rowSize + (d & 7);
      const step = 1 << (2 * (d >> 3));
      rows[byte] = (rows[byte] as number) + (from.bit(signs, d) === 1 ? step : -step);
    }
    row++;
  }
  const { shared, out, start, bias, powers, below, fine } = memory;
  for (let at = 0; at < shared.length; at++) shared[at] = from.whole(shares, 0, shareBits) - (1 << (shareBits - 1));
  for (let d = 0; d < width; d++)
    for (let c = 0; c < classes.length; c++) out[outAt(d, c)] = from.whole(outs, 0, outBits) - (1 << (outBits - 1));
  start.set(packed.start);
  bias.set(packed.bias);
  for (let at = 0; at < powers.length; at++) powers[at] = Math.exp(below + at / fine);
  return started();
}

function started(): Network {
  const { own, classes, scale, outScale } = packed;
  const from = unpacking(kernelPacked);
  const odds = evenOdds(256);
  const bytes = Uint8Array.from({ length: from.far(evenOdds(oddsOfFar), 0) }, () => from.whole(odds, 0, 8));
  const numbers = [own, 8 * classes.length, (2 * scale) / finer, outScale, memory.below, memory.fine];
  // The features lie at the beginning.
  const given = [memory.memory, ...memory.offsets.slice(1), ...numbers];
  const { exports } = new assembly.Instance(new assembly.Module(bytes), { k: given });
  return exports as unknown as Network;
}
