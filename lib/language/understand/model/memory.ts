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

/** As the types that we have know nothing of it. */
type Assembly = {
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: object };
};
export const assembly = (globalThis as unknown as { readonly WebAssembly: Assembly }).WebAssembly;

/** What bench/language/kernel.wat works on, which sums up layers of 32 hidden values: so many parts of 64 kB, which must hold all that is taken below. */
export const memory = new assembly.Memory({ initial: 7 });
const { buffer } = memory;
let end = 0;
/** Where each part begins, in bytes. */
export const offsets: number[] = [];

type Numbers<View> = new (buffer: ArrayBuffer, from: number, length: number) => View;

/** The next so many numbers of the memory. */
function take<View extends { readonly byteLength: number }>(kind: Numbers<View>, length: number): View {
  const view = new kind(buffer, end, length);
  offsets.push(end);
  end += (view.byteLength + 15) & ~15;
  return view;
}

const { width, own } = packed;
/** Classes are summed up four at a time. */
const classes = (packed.classes.length + 3) & ~3;

/** The features of the message that is read; they are at the beginning. */
export const features = take(Int32Array, mostFeatures);
/** Those of them that are known, and where the rows lie that they have for themselves or share. */
export const found = take(Int32Array, mostFeatures);
export const owners = take(Int32Array, mostFeatures + 1);
export const sharers = take(Int32Array, mostFeatures);
export const hidden = take(Int16Array, width);
/** A row of nothing. */
export const zero = take(Int32Array, 2);
/** A bit for each possible feature, is it known, 32 to a number; behind each number how many known ones stand before it. */
export const bits = take(Int32Array, 2 << (featureBits - 5));
/** The row of each known feature, in their order, and above it the message that it was last counted in: one that comes twice in a message counts once. */
export const places = take(Int32Array, packed.features);
/** Weights of three steps, each moved up by one, two bits each: those of `d`, `d` + 8, 16 and 24 in a byte. */
export const rows = take(Uint8Array, (own * width) / 4);
/** The rows that are shared, in steps of which sixteen make one of the others; their numbers follow those. */
export const shared = take(Int8Array, width << bookBits);
export const start = take(Float32Array, width);
/** What each hidden value says of each class, in steps of `outScale` (see outAt in network.ts). */
export const out = take(Int16Array, width * classes);
export const bias = take(Float64Array, classes);
export const sums = take(Float64Array, classes);
/** How likely each class is, not yet divided by their total. */
export const shares = take(Float64Array, classes);
export const powers = take(Float64Array, -below * fine + 2);
