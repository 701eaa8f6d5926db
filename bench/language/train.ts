/**
 * Makes the model that weighs what a message means: `node bench/language/train.ts [WIDTH] [FEATURES]`. It learns from
 * our own labelled lines, and is the same each time. Run it after adding lines or words.
 */
import { writeFileSync } from 'node:fs';
import { type Example, examplesOf, ownLines } from './lessons.ts';
import { learn, newNetwork, roundRows } from './network.ts';
import { pack } from './pack.ts';
import { mentionExamples, spanExamples } from './slots.ts';
import { learnSpans } from './spans.ts';

const [width = 32, most = 15000, steps = 1] = process.argv.slice(2).map(Number);
/** Features seen less often teach nothing. */
const leastSeen = 3;
const mostOfSpans = 9000;
const classes: string[] = [];

/** Files of lines to leave out, so that what was learned can be measured on them. */
const without = new Set((process.env.WITHOUT ?? '').split(','));
const lessons = ownLines().filter(({ name }) => !without.has(name.replace(/.*\/|\.jsonl/g, '')));
const examples = lessons.flatMap((lesson) => examplesOf(lesson, classes));
const seen = new Map<number, number>();
for (const { features } of examples) for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
const kept = [...seen].filter(([, times]) => times >= leastSeen).map(([feature]) => feature);

/** The examples by the rows of the network instead of by features. */
function inRows(features: readonly number[]): readonly Example[] {
  const rows = new Map(features.map((feature, row) => [feature, row]));
  return examples.map((one) => ({
    ...one,
    features: one.features.map((feature) => rows.get(feature) ?? -1).filter((row) => row >= 0),
  }));
}

/** A first course over everything finds out which features matter; a second learns with those alone. */
function mostTelling(): readonly number[] {
  if (kept.length <= most) return kept;
  const net = newNetwork(kept.length, width, classes.length, 1);
  learn(net, inRows(kept), { rounds: 8, rate: 0.05, left: 0.4 }, 2);
  const weight = kept.map((feature, row) => {
    let sum = 0;
    for (let d = 0; d < width; d++) sum += (net.rows[row * width + d] ?? 0) ** 2;
    return { feature, weight: sum * Math.sqrt(seen.get(feature) ?? 1) };
  });
  return weight
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map(({ feature }) => feature);
}

const features = mostTelling();
const net = newNetwork(features.length, width, classes.length, 3);
const rows = inRows(features);
const loss = learn(net, rows, { rounds: 20, rate: 0.05, left: 0.3 }, 4);
roundRows(net, steps);
const after = learn(net, rows, { rounds: 30, rate: 0.02, left: 0.15 }, 5);
const text = pack(net, features, classes);
writeFileSync('lib/language/understand/model/weights.ts', text);
const spans = learnSpans(
  lessons.flatMap((lesson) => spanExamples(lesson)),
  lessons.flatMap((lesson) => mentionExamples(lesson)),
  mostOfSpans,
);
writeFileSync(
  'lib/language/understand/model/span-weights.ts',
  `/** Made by bench/language/train.ts; how it is packed is told in spans.ts. */
export const packedSpans =
  ${JSON.stringify(spans)};
`,
);
process.stdout.write(
  `${examples.length} lines, ${features.length} of ${seen.size} features, ${classes.length} classes, loss ${loss.toFixed(3)} then ${after.toFixed(3)}, ${text.length} characters\n`,
);
