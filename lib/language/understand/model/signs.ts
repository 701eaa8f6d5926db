import { featureBits, folded, mixed } from './hashes.ts';
import { signBits, type Weights, weightOf } from './sign-weights.ts';

/**
 * What speaks for one place of a message to be something, kept here until it is folded to features: so all folding is one
 * loop. Written out at each of a hundred places it made code that was longer to fetch than to run.
 */
const most = 128;
const ones = new Int32Array(most);
const others = new Int32Array(most);
let count = 0;

/** One more: what kind it is, and the two hashes it is made of. */
export function sign(kind: number, one: number, other: number): void {
  ones[count] = mixed(kind, one);
  others[count++] = other;
}

/** What was learned of all of them together; then there are none. */
export function weighed(weights: Weights): number {
  let sum = 0;
  for (let at = 0; at < count; at++) sum += weightOf(weights, featureAt(at));
  count = 0;
  return sum;
}

/** All of them as features, for whoever learns from them; then there are none. */
export function listed(): readonly number[] {
  const features: number[] = [];
  for (let at = 0; at < count; at++) features.push(featureAt(at));
  count = 0;
  return features;
}

const featureAt = (at: number): number => folded(ones[at] as number, others[at] as number) >> (featureBits - signBits);
