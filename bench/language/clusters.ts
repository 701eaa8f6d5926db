import { stream } from './sample.ts';

/** Something with weights, and how much it counts. */
export type Weighted = { readonly weights: Float64Array; readonly often: number };

const rounds = 14;

/** Puts what is much the same together, by k-means: the centre of each group, and the group of each of them. */
export function clustered(
  all: readonly Weighted[],
  count: number,
): { readonly centres: readonly Float64Array[]; readonly places: Int32Array } {
  const random = stream(7);
  const any = (): Float64Array =>
    all[Math.floor(random() * all.length)]?.weights.slice() ?? new Float64Array(all[0]?.weights.length ?? 0);
  let centres = Array.from({ length: count }, any);
  const places = new Int32Array(all.length);
  for (let round = 0; round < rounds; round++) {
    const sums = centres.map((centre) => new Float64Array(centre.length));
    const counts = new Float64Array(count);
    for (const [at, { weights, often }] of all.entries()) {
      const place = nearest(weights, centres);
      places[at] = place;
      counts[place] = (counts[place] ?? 0) + often;
      const sum = sums[place] as Float64Array;
      for (let d = 0; d < sum.length; d++) sum[d] = (sum[d] ?? 0) + often * (weights[d] ?? 0);
    }
    centres = sums.map((sum, place) => (counts[place] === 0 ? any() : sum.map((each) => each / (counts[place] ?? 1))));
  }
  return { centres, places };
}

function nearest(weights: Float64Array, centres: readonly Float64Array[]): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [place, centre] of centres.entries()) {
    let far = 0;
    for (let d = 0; d < centre.length && far < least; d++) far += ((weights[d] ?? 0) - (centre[d] ?? 0)) ** 2;
    if (far < least) [best, least] = [place, far];
  }
  return best;
}
