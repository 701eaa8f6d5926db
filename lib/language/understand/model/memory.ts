import { featureBits } from './hashes.ts';
import { packed } from './weights.ts';

/** A message has no more features (see features.ts). */
export const mostFeatures = 512;
/** A shared row is told in so many bits. */
export const bookBits = 6;
/** So much less than the likeliest, less likely than one in twenty thousand, a class counts as nothing. */
export const below = -10;
/** Powers of e between there and nothing, so many to a step of one; between them a straight line is near enough. */
export const fine = 64;

const { width, own, features } = packed;
/** Classes are summed up four at a time. */
const classes = (packed.classes.length + 3) & ~3;
const powers = -below * fine + 2;

let end = 0;

/** Where so many bytes lie. */
function room(bytes: number): number {
  const at = end;
  end += (bytes + 15) & ~15;
  return at;
}

const at = {
  features: room(4 * mostFeatures),
  found: room(4 * mostFeatures),
  owners: room(4 * mostFeatures + 4),
  sharers: room(4 * mostFeatures),
  hidden: room(2 * width),
  zero: room(8),
  bits: room(8 << (featureBits - 5)),
  places: room(4 * features),
  rows: room((own * width) / 4),
  shared: room(width << bookBits),
  start: room(4 * width),
  out: room(2 * width * classes),
  bias: room(8 * classes),
  sums: room(8 * classes),
  shares: room(8 * classes),
  powers: room(8 * powers),
};

/** As the types that we have know nothing of it. */
type Assembly = {
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: object };
};
export const assembly = (globalThis as unknown as { readonly WebAssembly: Assembly }).WebAssembly;

/** What bench/language/kernel.wat works on. */
export const memory = new assembly.Memory({ initial: (end + 0xffff) >> 16 });
const { buffer } = memory;

/** The network as it lies there. What matters most has a row of its own, the rest shares a few, each with what speaks for much the same. */
export const parts = {
  /** Those of the message that is read, at the beginning. */
  features: new Int32Array(buffer, at.features, mostFeatures),
  found: new Int32Array(buffer, at.found, mostFeatures),
  owners: new Int32Array(buffer, at.owners, mostFeatures + 1),
  sharers: new Int32Array(buffer, at.sharers, mostFeatures),
  hidden: new Int16Array(buffer, at.hidden, width),
  zero: new Int32Array(buffer, at.zero, 2),
  /** A bit for each possible feature, is it known, 32 to a number; behind each number how many known ones stand before it. */
  bits: new Int32Array(buffer, at.bits, 2 << (featureBits - 5)),
  /** The row of each known feature, in their order, and above it the message that it was last counted in: one that comes twice in a message counts once. */
  places: new Int32Array(buffer, at.places, features),
  /** Weights of three steps, each moved up by one, two bits each: those of `d`, `d` + 8, 16 and 24 in a byte. */
  rows: new Uint8Array(buffer, at.rows, (own * width) / 4),
  /** The rows that are shared, in steps of which sixteen make one of the others; their numbers follow those. */
  shared: new Int8Array(buffer, at.shared, width << bookBits),
  start: new Float32Array(buffer, at.start, width),
  /** What each hidden value says of each class, in steps of `outScale` (see outAt). */
  out: new Int16Array(buffer, at.out, width * classes),
  bias: new Float64Array(buffer, at.bias, classes),
  sums: new Float64Array(buffer, at.sums, classes),
  /** How likely each class is, not yet divided by their total. */
  shares: new Float64Array(buffer, at.shares, classes),
  powers: new Float64Array(buffer, at.powers, powers),
};
