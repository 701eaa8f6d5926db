/**
 * Makes the model that weighs what a message means: `node bench/language/train.ts [WIDTH] [OWN] [SHARING]`. It learns from
 * our own labelled lines, and is the same each time. Run it after adding lines or words.
 */
import { writeFileSync } from 'node:fs';
import { bookBits } from '../../lib/language/understand/model/memory.ts';
import { packed } from '../../lib/language/understand/model/weights.ts';
import { clustered } from './clusters.ts';
import { examplesOf, inRows, ownLines } from './lessons.ts';
import { learn, type Network, newNetwork, roundRows } from './network.ts';
import { pack, type RowOf } from './pack.ts';
import { writeSpans } from './write-spans.ts';

/** So many features have a row of their own, so many more share what is left. */
const [width = 32, own = 8250, sharing = 22100] = process.argv.slice(2).map(Number);
/** Features seen less often teach nothing. */
const leastSeen = 3;
/** Classes keep their places, for what was learned of them elsewhere; new ones follow. */
const classes: string[] = [...packed.classes];

/** Files of lines to leave out, so that what was learned can be measured on them. */
const without = new Set((process.env.WITHOUT ?? '').split(','));
const lessons = ownLines().filter(({ name }) => !without.has(name.replace(/.*\/|\.jsonl/g, '')));
const examples = lessons.flatMap((lesson) => examplesOf(lesson, classes));
const seen = new Map<number, number>();
for (const { features } of examples) for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
const kept = [...seen].filter(([, times]) => times >= leastSeen).map(([feature]) => feature);

/** A first course over everything finds out which features matter, and which of the others speak for much the same. */
function firstCourse(): { readonly net: Network; readonly rowOf: RowOf } {
  const net = newNetwork(kept.length, width, classes.length, 1);
  learn(
    net,
    inRows(examples, new Map(kept.map((feature, row) => [feature, row]))),
    { rounds: 8, rate: 0.05, left: 0.4 },
    2,
  );
  const ranked = kept
    .map((feature, row) => {
      const weights = net.rows.subarray(row * width, (row + 1) * width);
      const often = Math.sqrt(seen.get(feature) ?? 1);
      return { feature, weights, often, matters: often * weights.reduce((sum, each) => sum + each * each, 0) };
    })
    .sort((one, other) => other.matters - one.matters);
  const others = ranked.slice(own, own + sharing);
  const book = clustered(others, 1 << bookBits);
  const rows = new Float64Array((own + (1 << bookBits)) * width);
  for (const [row, { weights }] of ranked.slice(0, own).entries()) rows.set(weights, row * width);
  for (const [at, centre] of book.centres.entries()) rows.set(centre, (own + at) * width);
  const rowOf = new Map(ranked.slice(0, own).map(({ feature }, row) => [feature, row]));
  for (const [at, { feature }] of others.entries()) rowOf.set(feature, own + (book.places[at] ?? 0));
  return { net: { ...net, rows }, rowOf };
}

const { net, rowOf } = firstCourse();
const rows = inRows(examples, rowOf);
const loss = learn(net, rows, { rounds: 10, rate: 0.05, left: 0.3 }, 4);
roundRows(net, own, 1);
learn(net, rows, { rounds: 30, rate: 0.02, left: 0.15 }, 5);
// Begun anew with small steps it finds what a course that only slows down does not.
const after = learn(net, rows, { rounds: 12, rate: 0.005, left: 0.15 }, 9);
const text = pack(net, rowOf, classes);
writeFileSync('lib/language/understand/model/weights.ts', text);
writeSpans(lessons);
process.stdout.write(
  `${examples.length} lines, ${rowOf.size} of ${seen.size} features, ${classes.length} classes, loss ${loss.toFixed(3)} then ${after.toFixed(3)}, ${text.length} characters\n`,
);
