import type { Reading } from '../reading.ts';
import type { Token } from '../token.ts';
import { clauseWeights } from './clause-weights.ts';
import { featuresOf } from './features.ts';
import { type Judgement, judge, judged, likeliest, likelihoods } from './judge.ts';

/** From here on a message is judged as a whole. */
export const sure = 0.97;
/** In so many clauses somebody tells a story. */
export const mostClauses = 8;
/** Less likely counts as this. */
const least = 3e-5;

/**
 * What a message of several clauses most likely means where the whole leaves doubt: its clauses are weighed by
 * themselves too, and for each class it was learned how much the whole, the likeliest, the last and the first of them say.
 */
export function judgeClauses(reading: Reading): Judgement {
  const judgement = judge(featuresOf(reading));
  if (likeliest() >= sure) return judgement;
  const clauses = clausesOf(reading);
  if (clauses.length < 2 || clauses.length > mostClauses) return judgement;
  const whole = likelihoods();
  const signs = signsOf(whole, clauses.map(weighed));
  const scores = whole.map((_, at) =>
    signs.reduce((sum, sign, of) => sum + (clauseWeights[of * whole.length + at] as number) * (sign[at] as number), 0),
  );
  const highest = Math.max(...scores);
  return judged(scores.map((score) => Math.exp(score - highest)));
}

/** How likely each class is by the network alone. */
export function weighed(reading: Reading): Float64Array {
  judge(featuresOf(reading));
  return likelihoods();
}

/** What speaks for each class: the whole, the likeliest clause, the last, the first, and one for itself. */
export function signsOf(whole: Float64Array, clauses: readonly Float64Array[]): readonly Float64Array[] {
  const [first, last] = [clauses[0] as Float64Array, clauses.at(-1) as Float64Array];
  const most = whole.map((_, at) => Math.max(...clauses.map((clause) => clause[at] as number)));
  const logs = [whole, most, last, first].map((shares) => shares.map((share) => Math.log(Math.max(least, share))));
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
