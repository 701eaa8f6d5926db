/**
 * Learns on from the weights that are shipped: `node bench/language/train-on.ts [ROUNDS] [RATE] [FEWER]`. A few gentle
 * rounds over the lessons as they are now, with the same signs but for so many `FEWER` of the shared ones that matter
 * least. A training from the start finds another network, half a percent better or worse by chance on lines it never
 * saw; this one keeps what it knows and takes in what is new. It is the same each time.
 */
import { writeFileSync } from 'node:fs';
import { bits, bookBits, out, rows as packedRows, places, shared } from '../../lib/language/understand/model/memory.ts';
import { finer, network, outAt, rowSize } from '../../lib/language/understand/model/network.ts';
import { packed } from '../../lib/language/understand/model/weights.ts';
import { examplesOf, inRows, ownLines } from './lessons.ts';
import { learn, type Network } from './network.ts';
import { pack } from './pack.ts';
import { writeSpans } from './write-spans.ts';

const [rounds = 8, rate = 0.005, fewer = 0] = process.argv.slice(2).map(Number);
const { width, own, scale, outScale } = packed;
const classes: string[] = [...packed.classes];
/** A weight that is not nothing begins in the middle of what is rounded to it. */
const middle = 1.5;

/** Which row each feature has, as they are shipped. */
function shippedRows(): Map<number, number> {
  network();
  const found = new Map<number, number>();
  for (let feature = 0, place = 0; feature < bits.length * 16; feature++)
    if ((((bits[2 * (feature >> 5)] ?? 0) >>> (feature & 31)) & 1) === 1)
      found.set(feature, (places[place++] ?? 0) & 0xffff);
  return found;
}

/** The weights of every row in units of the network: steps for the rows of their own, as they are for the shared ones. */
function shippedWeights(): Float64Array {
  const end = own * width;
  return Float64Array.from({ length: end + (width << bookBits) }, (_, at) => {
    if (at >= end) return ((shared[at - end] ?? 0) / finer) * scale;
    const [row, d] = [Math.floor(at / width), at % width];
    return scale * ((((packedRows[row * rowSize + (d & 7)] ?? 0) >>> (2 * (d >> 3))) & 3) - 1);
  });
}

/** What each hidden value says of each class. */
function shippedOut(): Float64Array {
  const count = classes.length;
  return Float64Array.from({ length: width * count }, (_, at) => {
    const [d, c] = [Math.floor(at / count), at % count];
    return (out[outAt(d, c)] ?? 0) * outScale;
  });
}

const lessons = ownLines();
const examples = lessons.flatMap((lesson) => examplesOf(lesson, classes));
const rowOf = shippedRows();
const rounded = shippedWeights();
leaveOut(fewer);
const rows = inRows(examples, rowOf);
const net: Network = {
  width,
  classes: classes.length,
  rows: rounded.map((weight, at) => (at < own * width ? middle * weight : weight)),
  rounding: { scale, most: 1, own, rounded },
  start: Float64Array.from(packed.start),
  out: shippedOut(),
  bias: Float64Array.from(packed.bias),
};
const loss = learn(net, rows, { rounds, rate, left: 0.15 }, 9);
const text = pack(net, rowOf, classes);
writeFileSync('lib/language/understand/model/weights.ts', text);
const spans = writeSpans(lessons);
process.stdout.write(
  `${examples.length} lines, ${rowOf.size} features, loss ${loss.toFixed(3)}, ${text.length} characters; slots ${spans}\n`,
);

/** Takes the shared signs away that matter least: seldom seen, and with little to say. */
function leaveOut(count: number): void {
  const seen = new Map<number, number>();
  for (const { features, weight } of examples)
    for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + weight);
  const size = (row: number): number =>
    rounded.subarray(row * width, (row + 1) * width).reduce((sum, each) => sum + each * each, 0);
  const least = [...rowOf]
    .filter(([, row]) => row >= own)
    .map(([feature, row]) => ({ feature, matters: Math.sqrt(seen.get(feature) ?? 0) * size(row) }))
    .sort((one, other) => one.matters - other.matters);
  for (const { feature } of least.slice(0, count)) rowOf.delete(feature);
}
