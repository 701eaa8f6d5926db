/**
 * Writes model/placing-weights.ts: what speaks for a number of a message that places dots to be a thing, or how many
 * for one. Run after train.ts, whose weights it reads: an averaged perceptron over all lines that vote.
 */
import { writeFileSync } from 'node:fs';
import { clean } from '../../lib/language/understand/clean.ts';
import { weightBits } from '../../lib/language/understand/model/sign-weights.ts';
import { type Reading, read } from '../../lib/language/understand/reading.ts';
import { forEachPlacing, type Placing } from '../../lib/language/understand/slots/place-dots.ts';
import { contextOf, ownLines } from './lessons.ts';
import { stream } from './sample.ts';
import { packWeights } from './spans.ts';

type Example = { readonly reading: Reading; readonly wanted: ReadonlySet<string> };

const rounds = 12;
/** A way to read that is not wanted must be worse by so much. */
const margin = 1;
const without = new Set((process.env.WITHOUT ?? '').split(','));
const examples = ownLines()
  .filter(({ name }) => !without.has(name.replace(/.*\/|\.jsonl/g, '')))
  .flatMap(({ lines }) => lines)
  .flatMap((line): readonly Example[] => {
    const votes = [line.want, ...(line.accept ?? [])]
      .map((want) => (want.intent === 'confirm' ? want.meant : want))
      .filter((want) => want.intent === 'vote');
    if (line.want.intent !== 'vote' || votes.length === 0) return [];
    return [
      {
        reading: read(clean(line.text), contextOf(line)),
        wanted: new Set(votes.map(({ numbers }) => numbers.join(' '))),
      },
    ];
  });

const weights = new Map<number, number>();
const sums = new Map<number, number>();
let now = 0;

function move({ parts }: Placing, by: number): void {
  for (const { signs } of parts)
    for (const sign of signs) {
      weights.set(sign, (weights.get(sign) ?? 0) + by);
      sums.set(sign, (sums.get(sign) ?? 0) + by * now);
    }
}

/** The best way to read that is wanted, and the best that is not. */
function bestOf({ reading, wanted }: Example): readonly [right: Placing | undefined, wrong: Placing | undefined] {
  let right: Placing | undefined;
  let wrong: Placing | undefined;
  forEachPlacing(
    reading,
    (sign) => weights.get(sign) ?? 0,
    (one) => {
      if (wanted.has(one.numbers.join(' '))) right = right === undefined || one.score > right.score ? one : right;
      else wrong = wrong === undefined || one.score > wrong.score ? one : wrong;
    },
  );
  return [right, wrong];
}

const random = stream(31);
const order = examples.map((_, at) => at);
let misread = 0;
for (let round = 0; round < rounds; round++) {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
  misread = 0;
  for (const at of order) {
    now++;
    const [right, wrong] = bestOf(examples[at] as Example);
    if (right === undefined || wrong === undefined || right.score >= wrong.score + margin) continue;
    misread++;
    move(right, 1);
    move(wrong, -1);
  }
}
const largest = (1 << (weightBits - 1)) - 1;
const byFeature = new Map<number, number>();
for (const [sign, weight] of weights) {
  const mean = Math.round((weight - (sums.get(sign) ?? 0) / now) * 2);
  if (mean !== 0) byFeature.set(sign, Math.max(-largest, Math.min(largest, mean)));
}
const kept = [...byFeature].map(([feature, weight]) => ({ feature, weight })).sort((a, b) => a.feature - b.feature);
writeFileSync(
  'lib/language/understand/model/placing-weights.ts',
  `/** Made by bench/language/placing.ts: what speaks for a piece of a message that places dots; packed as in sign-weights.ts. */
export const packedPlacing =
  ${JSON.stringify(packWeights(kept))};
`,
);
process.stdout.write(`${examples.length} lines that vote, ${kept.length} signs, ${misread} moved in the last round\n`);
