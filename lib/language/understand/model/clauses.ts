import type { Reading } from '../reading.ts';
import type { Token } from '../token.ts';
import { clauseWeights } from './clause-weights.ts';
import { featuresOf } from './features.ts';
import { type Judgement, judgementOf, weighed } from './judge.ts';

/** From here on a message is judged as a whole. */
const sure = 0.97;
/** In so many clauses somebody tells a story. */
const mostClauses = 8;
/** Less likely counts as this. */
const least = 3e-5;

/**
 * What a message of several clauses most likely means where the whole leaves doubt: its clauses are weighed by
 * themselves too, and for each class it was learned how much the whole, the likeliest, the last and the first of them say.
 */
export function judgeClauses(reading: Reading): Judgement {
  const whole = weighed(featuresOf(reading));
  if (Math.max(...whole) >= sure) return judgementOf(whole, 1);
  const clauses = clausesOf(reading);
  if (clauses.length < 2 || clauses.length > mostClauses) return judgementOf(whole, 1);
  const signs = signsOf(
    whole,
    clauses.map((clause) => weighed(featuresOf(clause))),
  );
  const scores = whole.map((_, at) =>
    signs.reduce(
      (sum, sign, which) => sum + (clauseWeights[which * whole.length + at] as number) * (sign[at] as number),
      0,
    ),
  );
  const highest = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - highest));
  return judgementOf(
    shares,
    shares.reduce((sum, share) => sum + share, 0),
  );
}

/** What speaks for each class: the whole, the likeliest clause, the last, the first, and one for itself. */
export function signsOf(whole: Float64Array, clauses: readonly Float64Array[]): readonly Float64Array[] {
  const [first, last] = [clauses[0] as Float64Array, clauses.at(-1) as Float64Array];
  const likeliest = whole.map((_, at) => Math.max(...clauses.map((clause) => clause[at] as number)));
  const logs = [whole, likeliest, last, first].map((shares) => shares.map((share) => Math.log(Math.max(least, share))));
  return [...logs, whole.map(() => 1)];
}

/** The parts of a message between its commas and stops, each as a message of its own. */
export function clausesOf({ sentence, context }: Reading): readonly Reading[] {
  const { tokens, text } = sentence;
  const starts = tokens.flatMap(({ gap }, at) => (at === 0 || gap > 0 ? at : []));
  return starts.map((from, place) => {
    const to = starts[place + 1];
    const start = (tokens[from] as Token).start;
    const part = to === undefined ? text.slice(start) : text.slice(start, (tokens[to] as Token).start);
    return { sentence: { text: part, tokens: tokens.slice(from, to) }, context };
  });
}
