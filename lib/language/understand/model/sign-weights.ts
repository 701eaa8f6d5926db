import { evenOdds, oddsOfFar, unpacking } from './coded.ts';
import { packedSpans } from './span-weights.ts';

/** How many bits a feature of a place in a message is folded into. */
export const signBits = 17;
/** Weights have so many bits, nothing in the middle. */
export const weightBits = 6;

/** What was learned, by feature: the weights, and a bit for each that has one. Few have, and the bits lie close together. */
export type Weights = { readonly some: Int32Array; readonly all: Int8Array };

export const weightOf = ({ some, all }: Weights, feature: number): number =>
  ((some[feature >> 5] as number) & (1 << feature)) === 0 ? 0 : (all[feature] as number);

let table: Weights | undefined;

/** What was learned about where slots stand (see spans.ts) and what is meant (see meant.ts). */
export function weights(): Weights {
  table ??= unpackWeights(packedSpans);
  return table;
}

/** How many there are; then for each how far its feature is from the one before, and its weight. */
export function unpackWeights(text: string): Weights {
  const all = new Int8Array(1 << signBits);
  const some = new Int32Array(1 << (signBits - 5));
  const from = unpacking(text);
  const gaps = evenOdds(oddsOfFar);
  const odds = evenOdds(1 << weightBits);
  const count = from.far(evenOdds(oddsOfFar), 0);
  for (let i = 0, feature = -1; i < count; i++) {
    feature += 1 + from.far(gaps, 0);
    all[feature] = from.whole(odds, 0, weightBits) - (1 << (weightBits - 1));
    some[feature >> 5] = (some[feature >> 5] as number) | (1 << feature);
  }
  return { some, all };
}
