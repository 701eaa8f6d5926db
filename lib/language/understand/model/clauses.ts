import { type Reading, readingOf } from '../reading.ts';
import { likelihoods } from '../thresholds.ts';
import { sentenceOf, type Token } from '../token.ts';
import { clausesPacked } from './clause-weights.ts';
import { evenOdds, unpacking } from './coded.ts';
import { featuresOf } from './features.ts';
import { fillLogs, highest, type Judgement, judge, judgedBy } from './judge.ts';
import { packed } from './weights.ts';

/** In so many clauses somebody tells a story. */
const mostClauses = 8;

/** The logarithms of what the whole, the likeliest, the last and the first clause say of each class; filled anew for each message. */
export type Signs = readonly Float64Array[];

const count = packed.classes.length;
const whole = new Float64Array(count);
const most = new Float64Array(count);
const last = new Float64Array(count);
const first = new Float64Array(count);
const signs = [whole, most, last, first] as const;
const scores = new Float64Array(count);

/**
 * What a message of several clauses most likely means where the whole leaves doubt: its clauses are weighed by
 * themselves too, and for each class it was learned how much the whole, the likeliest, the last and the first of them say.
 */
export function judgeClauses(reading: Reading): Judgement {
  const judgement = judge(featuresOf(reading));
  if (signsOf(reading) === undefined) return judgement;
  const by = weightsOf();
  for (let c = 0, at = 0; c < count; c++, at += 5)
    scores[c] =
      (by[at] as number) * (whole[c] as number) +
      (by[at + 1] as number) * (most[c] as number) +
      (by[at + 2] as number) * (last[c] as number) +
      (by[at + 3] as number) * (first[c] as number) +
      (by[at + 4] as number);
  return judgedBy(scores);
}

let weights: Float64Array | undefined;

/** A weight is told in so many bits and in so many steps to one. */
export const clauseBits = 7;
export const clauseSteps = 50;

/** Five for each class. */
function weightsOf(): Float64Array {
  if (weights !== undefined) return weights;
  const from = unpacking(clausesPacked);
  const odds = evenOdds(1 << clauseBits);
  const middle = 1 << (clauseBits - 1);
  weights = Float64Array.from({ length: 5 * count }, () => (from.whole(odds, 0, clauseBits) - middle) / clauseSteps);
  return weights;
}

/** What speaks for each class, of the message judged last; nothing where it is sure as a whole, or of one clause. */
export function signsOf(reading: Reading): Signs | undefined {
  if (highest() >= likelihoods.whole || !reading.sentence.tokens.some(({ gap }, at) => at > 0 && gap > 0))
    return undefined;
  const clauses = clausesOf(reading);
  if (clauses.length < 2 || clauses.length > mostClauses) return undefined;
  fillLogs(whole);
  most.fill(Number.NEGATIVE_INFINITY);
  for (const [at, clause] of clauses.entries()) {
    judge(featuresOf(clause));
    fillLogs(last);
    if (at === 0) first.set(last);
    for (let c = 0; c < count; c++) if ((last[c] as number) > (most[c] as number)) most[c] = last[c] as number;
  }
  return signs;
}

/** The parts of a message between its commas and stops, each as a message of its own. */
function clausesOf({ sentence, context }: Reading): readonly Reading[] {
  const { tokens, text } = sentence;
  const starts: number[] = [];
  for (const [at, { gap }] of tokens.entries()) if (at === 0 || gap > 0) starts.push(at);
  return starts.map((from, place) => {
    const to = starts[place + 1];
    const start = (tokens[from] as Token).start;
    const part = to === undefined ? text.slice(start) : text.slice(start, (tokens[to] as Token).start);
    return readingOf(sentenceOf(part, tokens.slice(from, to)), context);
  });
}
