/**
 * Makes the small model that reads what no phrase foresees: `node bench/language/train.ts`. It learns from the phrases
 * of the templates written out by chance, and from our own labelled lines; it is the same each time. Run it after
 * adding phrases, so that their neighbours are understood too. Other files of lines may be named as arguments.
 */
import { writeFileSync } from 'node:fs';
import { buckets } from '../../lib/language/understand/model/features.ts';
import { classes, type Example, lessons, random } from './lessons.ts';

const rounds = 14;
const rate = 0.4;
const decay = 2e-5;
const kept = 16_000;
/** Features seen less often teach nothing. */
const leastSeen = 3;
/** Pulls every weight towards nothing, so that few are left. */
const sparing = 0.003;
/** Several models learned in different orders are averaged: one alone sways with the order. */
const models = 5;

function averaged(examples: readonly Example[]): { table: Float64Array; bias: Float64Array } {
  const learned = Array.from({ length: models }, () => learn(examples));
  const mean = (of: 'table' | 'bias') =>
    Float64Array.from(
      learned[0]?.[of] ?? [],
      (_, i) => learned.reduce((sum, one) => sum + (one[of][i] ?? 0), 0) / models,
    );
  return { table: mean('table'), bias: mean('bias') };
}

/** Softmax regression with AdaGrad: each weight slows down as it has been moved. */
function learn(examples: readonly Example[]): { table: Float64Array; bias: Float64Array } {
  const width = classes.length;
  const table = new Float64Array(buckets * width);
  const moved = new Float64Array(buckets * width).fill(0.01);
  const bias = new Float64Array(width);
  const order = examples.map((_, i) => i);
  for (let round = 0; round < rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    for (const i of order) step(examples[i], table, moved, bias);
  }
  return { table, bias };
}

function step(one: Example | undefined, table: Float64Array, moved: Float64Array, bias: Float64Array): void {
  if (one === undefined) return;
  const width = classes.length;
  const sums = Float64Array.from(bias);
  for (const bucket of one.features)
    for (let c = 0; c < width; c++) sums[c] = (sums[c] ?? 0) + (table[bucket * width + c] ?? 0);
  const highest = Math.max(...sums);
  let total = 0;
  for (let c = 0; c < width; c++) total += sums[c] = Math.exp((sums[c] ?? 0) - highest);
  for (let c = 0; c < width; c++) {
    const slope = one.weight * ((sums[c] ?? 0) / total - (c === one.label ? 1 : 0));
    bias[c] = (bias[c] ?? 0) - 0.01 * slope;
    for (const bucket of one.features) {
      const at = bucket * width + c;
      const g = slope + decay * (table[at] ?? 0);
      moved[at] = (moved[at] ?? 0) + g * g;
      const pace = rate / Math.sqrt(moved[at] ?? 1);
      const next = (table[at] ?? 0) - pace * g;
      const pull = pace * sparing;
      table[at] = next > pull ? next - pull : next < -pull ? next + pull : 0;
    }
  }
}

/** Keeps the heaviest weights, rounds them to 90 steps and writes each class as one string (see model/guess.ts). */
function pack(table: Float64Array, bias: Float64Array): string {
  const width = classes.length;
  const sizes = Float64Array.from(table, Math.abs).sort();
  const least = sizes[sizes.length - kept] ?? 0;
  const scale = (sizes.at(-1) ?? 1) / 44;
  const columns = classes.map((_, column) => {
    let text = '';
    let last = -1;
    for (let bucket = 0; bucket < buckets; bucket++) {
      const weight = table[bucket * width + column] ?? 0;
      const rounded = Math.round(weight / scale);
      if (Math.abs(weight) < least || rounded === 0) continue;
      text += stepText(bucket - last) + String.fromCharCode(79 + rounded);
      last = bucket;
    }
    return text;
  });
  return `/** Made by bench/language/train.ts; how it is packed is told in guess.ts. */
export const classes: readonly string[] = ${JSON.stringify(classes)};
export const bias: readonly number[] = ${JSON.stringify(Array.from(bias, (b) => Number(b.toFixed(2))))};
export const scale = ${scale.toFixed(5)};
export const weights: readonly string[] = [
${columns.map((column) => `  ${JSON.stringify(column)},`).join('\n')}
];
`;
}

function stepText(step: number): string {
  if (step < 90) return String.fromCharCode(35 + step);
  return `~${String.fromCharCode(35 + Math.floor(step / 90))}${String.fromCharCode(35 + (step % 90))}`;
}

const examples = lessons(process.argv.slice(2));
const seen = new Map<number, number>();
for (const { features } of examples) for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
const common = examples.map((one) => ({
  ...one,
  features: one.features.filter((feature) => (seen.get(feature) ?? 0) >= leastSeen),
}));
const { table, bias } = averaged(common);
const text = pack(table, bias);
writeFileSync('lib/language/understand/model/weights.ts', text);
process.stdout.write(`${examples.length} examples, ${classes.length} classes, ${text.length} characters\n`);
