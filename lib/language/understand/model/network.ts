import { evenOdds, oddsOfFar, unpacking } from './coded.ts';
import { kernel } from './kernel.ts';
import { assembly, below, bookBits, fine, memory, parts } from './memory.ts';
import { packed } from './weights.ts';

/** The network as it lies in memory (see memory.ts), and what sums it up. */
export type Network = typeof parts & Kernel;

/** What bench/language/kernel.wat does. */
type Kernel = {
  /** The total of the shares of a message, from so many features; `message` is from 1 to 65,535 and not the one of the message before. */
  judge(count: number, message: number): number;
  /** The same from the sums of the classes. */
  share(): number;
  /** The class with the largest sum. */
  readonly likeliest: { readonly value: number };
};

/** So many bytes hold a row: each of them a weight of three steps, moved up by one, in two bits of four neighbors. */
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

function started(): Kernel {
  const { own, classes, scale, outScale } = packed;
  const at = Object.fromEntries(Object.entries(parts).map(([name, { byteOffset }]) => [name, byteOffset]));
  const { exports } = new assembly.Instance(new assembly.Module(Buffer.from(kernel, 'base64')), {
    k: { ...at, memory, own, classes: 8 * classes.length, step: (2 * scale) / finer, size: outScale, below, fine },
  });
  return exports as unknown as Kernel;
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
  const { width, own, features, classes, bias, start } = packed;
  const from = unpacking(packed.text);
  const gaps = evenOdds(oddsOfFar);
  const full = evenOdds(width * fullness);
  const signs = evenOdds(width);
  const outs = evenOdds(1 << outBits);
  const whether = evenOdds(1);
  const which = evenOdds(1 << bookBits);
  const shares = evenOdds(1 << shareBits);
  const places = placesOfFullness(width);
  parts.rows.fill(0x55);
  let feature = -1;
  for (let place = 0, row = 0; place < features; place++) {
    feature += 1 + from.far(gaps, 0);
    const at = 2 * (feature >> 5);
    parts.bits[at] = (parts.bits[at] as number) | (1 << (feature & 31));
    if (from.bit(whether, 0) === 0) {
      parts.places[place] = own + from.whole(which, 0, bookBits);
      continue;
    }
    parts.places[place] = row;
    let some = 0;
    for (let d = 0; d < width; d++) {
      if (from.bit(full, places[d * (width + 1) + some] as number) === 0) continue;
      some++;
      const byte = row * rowSize + (d & 7);
      const step = 1 << (2 * (d >> 3));
      parts.rows[byte] = (parts.rows[byte] as number) + (from.bit(signs, d) === 1 ? step : -step);
    }
    row++;
  }
  for (let at = 2; at < parts.bits.length; at += 2)
    parts.bits[at + 1] = (parts.bits[at - 1] as number) + bitsIn(parts.bits[at - 2] as number);
  const noShare = 1 << (shareBits - 1);
  for (let at = 0; at < parts.shared.length; at++) parts.shared[at] = from.whole(shares, 0, shareBits) - noShare;
  const middle = 1 << (outBits - 1);
  for (let d = 0; d < width; d++)
    for (let c = 0; c < classes.length; c++) parts.out[outAt(d, c)] = from.whole(outs, 0, outBits) - middle;
  parts.start.set(start);
  parts.bias.set(bias);
  for (let at = 0; at < parts.powers.length; at++) parts.powers[at] = Math.exp(below + at / fine);
  return { ...parts, ...started() };
}

/** How many bits of a number are set. */
export function bitsIn(number: number): number {
  const pairs = number - ((number >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
