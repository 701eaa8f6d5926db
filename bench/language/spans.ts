import { evenOdds, oddsOfFar } from '../../lib/language/understand/model/coded.ts';
import { signBits, weightBits } from '../../lib/language/understand/model/sign-weights.ts';
import { lengthFeature } from '../../lib/language/understand/model/spans.ts';
import { packing } from './packing.ts';
import { stream } from './sample.ts';
import type { Example, Meant } from './slots.ts';

/** How many of the features of a mention are left out each time, so that none is relied on alone. */
const left = 0.15;

/** A log-linear model over every place where a slot could stand; gives the weights packed. */
export function learnSpans(examples: readonly Example[], meant: readonly Meant[], most: number): string {
  const random = stream(11);
  const size = 1 << signBits;
  const weights = new Float64Array(size);
  const moved = new Float64Array(size).fill(0.1);
  const seen = new Int32Array(size);
  const order = examples.map((_, i) => i);
  for (let round = 0; round < 14; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    for (const i of order) {
      const example = examples[i];
      if (example !== undefined) step(example, weights, moved, seen, round === 0);
    }
    for (const one of meant)
      weigh({ ...one, features: one.features.filter(() => random() >= left) }, weights, moved, seen, round === 0);
  }
  const kept = [...weights.keys()]
    .filter((feature) => (seen[feature] ?? 0) > 1)
    .sort(
      (a, b) =>
        Math.abs(weights[b] ?? 0) * Math.log(1 + (seen[b] ?? 0)) -
        Math.abs(weights[a] ?? 0) * Math.log(1 + (seen[a] ?? 0)),
    )
    .slice(0, most);
  const largest = Math.min(3, Math.max(...kept.map((feature) => Math.abs(weights[feature] ?? 0))));
  const middle = 1 << (weightBits - 1);
  const rounded = kept
    .sort((a, b) => a - b)
    .map((feature) => ({ feature, weight: Math.round(((weights[feature] ?? 0) / largest) * (middle - 1)) }))
    .map(({ feature, weight }) => ({ feature, weight: Math.max(1 - middle, Math.min(middle - 1, weight)) }))
    .filter(({ weight }) => weight !== 0);
  return packWeights(rounded);
}

/** Features and their weights, which fit weightBits; by feature. */
export function packWeights(rounded: readonly { readonly feature: number; readonly weight: number }[]): string {
  const middle = 1 << (weightBits - 1);
  const into = packing();
  const gaps = evenOdds(oddsOfFar);
  const odds = evenOdds(1 << weightBits);
  into.far(evenOdds(oddsOfFar), 0, rounded.length);
  let last = -1;
  for (const { feature, weight } of rounded) {
    into.far(gaps, 0, feature - last - 1);
    into.whole(odds, 0, weightBits, weight + middle);
    last = feature;
  }
  return into.text();
}

function step(
  { features, slot, right, none }: Example,
  weights: Float64Array,
  moved: Float64Array,
  seen: Int32Array,
  counts: boolean,
): void {
  const { starts, ends, most } = features;
  const sum = (list: readonly number[]): number => list.reduce((total, feature) => total + (weights[feature] ?? 0), 0);
  const opening = starts.map(sum);
  const closing = ends.map(sum);
  const places: { from: number; to: number; score: number; right: boolean }[] = [
    { from: -1, to: -1, score: sum(features.none), right: none },
  ];
  for (let from = 0; from < starts.length; from++)
    for (let to = from + 1; to <= Math.min(starts.length, from + most); to++)
      places.push({
        from,
        to,
        score: (opening[from] ?? 0) + (closing[to - 1] ?? 0) + (weights[lengthFeature(slot, to - from)] ?? 0),
        right: right.some(([a, b]) => a === from && b === to),
      });
  const highest = Math.max(...places.map(({ score }) => score));
  let all = 0;
  let good = 0;
  for (const place of places) {
    place.score = Math.exp(place.score - highest);
    all += place.score;
    if (place.right) good += place.score;
  }
  if (good === 0) return;
  const slope = new Map<number, number>();
  const add = (list: readonly number[], by: number): void => {
    for (const feature of list) slope.set(feature, (slope.get(feature) ?? 0) + by);
  };
  const startSlope = new Float64Array(starts.length);
  const endSlope = new Float64Array(starts.length);
  for (const { from, to, score, right: isRight } of places) {
    const by = score / all - (isRight ? score / good : 0);
    if (from < 0) add(features.none, by);
    else {
      startSlope[from] = (startSlope[from] ?? 0) + by;
      endSlope[to - 1] = (endSlope[to - 1] ?? 0) + by;
      add([lengthFeature(slot, to - from)], by);
    }
  }
  for (const [at, list] of starts.entries()) add(list, startSlope[at] ?? 0);
  for (const [at, list] of ends.entries()) add(list, endSlope[at] ?? 0);
  for (const [feature, by] of slope) {
    if (counts) seen[feature] = (seen[feature] ?? 0) + 1;
    const whole = by + 1e-4 * (weights[feature] ?? 0);
    moved[feature] = (moved[feature] ?? 0) + whole * whole;
    weights[feature] = (weights[feature] ?? 0) - (0.15 * whole) / Math.sqrt(moved[feature] ?? 1);
  }
}

/** One step of logistic regression. */
function weigh(
  { features, isMeant, weight }: Meant,
  weights: Float64Array,
  moved: Float64Array,
  seen: Int32Array,
  counts: boolean,
): void {
  const sum = features.reduce((total, feature) => total + (weights[feature] ?? 0), 0);
  const by = weight * (1 / (1 + Math.exp(-sum)) - (isMeant ? 1 : 0));
  for (const feature of features) {
    if (counts) seen[feature] = (seen[feature] ?? 0) + 1;
    const whole = by + 1e-4 * (weights[feature] ?? 0);
    moved[feature] = (moved[feature] ?? 0) + whole * whole;
    weights[feature] = (weights[feature] ?? 0) - (0.15 * whole) / Math.sqrt(moved[feature] ?? 1);
  }
}
