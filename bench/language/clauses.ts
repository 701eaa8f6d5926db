/**
 * Writes model/clause-weights.ts: what the clauses of a message say beside the whole (see model/clauses.ts). Learned from
 * lessons that the network did not learn from: `node bench/language/clauses.ts FILE…` after training with WITHOUT.
 */
import { writeFileSync } from 'node:fs';
import { clean } from '../../lib/language/understand/clean.ts';
import { classOf } from '../../lib/language/understand/model/classes.ts';
import { clauseBits, clauseSteps, signsOf } from '../../lib/language/understand/model/clauses.ts';
import { evenOdds } from '../../lib/language/understand/model/coded.ts';
import { featuresOf } from '../../lib/language/understand/model/features.ts';
import { judge } from '../../lib/language/understand/model/judge.ts';
import { packed } from '../../lib/language/understand/model/weights.ts';
import { read } from '../../lib/language/understand/reading.ts';
import { contextOf, readLessons } from './lessons.ts';
import { packing } from './packing.ts';
import { stream } from './sample.ts';

type Example = { readonly signs: readonly Float64Array[]; readonly fine: ReadonlySet<number> };

const rounds = 20;
const { classes } = packed;
const random = stream(41);
const examples: Example[] = [];
const held: Example[] = [];
for (const path of process.argv.slice(2))
  for (const line of readLessons(path)) {
    const reading = read(clean(line.text), contextOf(line));
    const fine = new Set([line.want, ...(line.accept ?? [])].map((want) => classes.indexOf(classOf(want))));
    judge(featuresOf(reading));
    const signs = signsOf(reading);
    if (signs === undefined) continue;
    const example = { signs: [...signs.map((sign) => sign.slice()), new Float64Array(classes.length).fill(1)], fine };
    (random() < Number(process.env.HELD ?? 0) ? held : examples).push(example);
  }

const before = [1, 0.2, 0.05, 0.05, 0];
const weights = before.map((weight) => new Float64Array(classes.length).fill(weight));

function scores({ signs }: Example): number[] {
  return classes.map((_, at) =>
    signs.reduce((sum, sign, which) => sum + (weights[which]?.[at] ?? 0) * (sign[at] ?? 0), 0),
  );
}

function right(some: readonly Example[], score: (one: Example) => readonly number[]): string {
  const count = some.filter((one) => {
    const all = score(one);
    return one.fine.has(all.indexOf(Math.max(...all)));
  }).length;
  return `${((100 * count) / Math.max(1, some.length)).toFixed(2)} % of ${some.length}`;
}

for (let round = 0; round < rounds; round++) {
  const rate = 0.01 / (1 + round / 3);
  for (const example of examples) {
    const all = scores(example);
    const highest = Math.max(...all);
    const shares = all.map((score) => Math.exp(score - highest));
    const total = shares.reduce((sum, share) => sum + share, 0);
    let good = 0;
    for (const at of example.fine) good += shares[at] ?? 0;
    for (const [at, share] of shares.entries()) {
      const slope = share / total - (example.fine.has(at) ? share / good : 0);
      if (Math.abs(slope) < 1e-4) continue;
      for (const [which, list] of weights.entries())
        list[at] = (list[at] ?? 0) - rate * (which === 4 ? 1 : 0.3) * slope * (example.signs[which]?.[at] ?? 0);
    }
  }
}
const into = packing();
const odds = evenOdds(1 << clauseBits);
const most = (1 << (clauseBits - 1)) - 1;
for (const [at] of classes.entries())
  for (const list of weights) {
    const steps = Math.round((list[at] ?? 0) * clauseSteps);
    into.whole(odds, 0, clauseBits, most + 1 + Math.max(-most, Math.min(most, steps)));
  }
writeFileSync(
  'lib/language/understand/model/clause-weights.ts',
  `/** Made by bench/language/clauses.ts: for each class what the signs of clauses.ts say of it. */
export const clausesPacked: string =
  ${JSON.stringify(into.text())};
`,
);
const whole = ({ signs }: Example): readonly number[] => [...(signs[0] ?? [])];
process.stdout.write(
  `learned ${right(examples, whole)} -> ${right(examples, scores)}, left out ${right(held, whole)} -> ${right(held, scores)}\n`,
);
