import type { Features } from './features.ts';
import { below, places, shares, sums } from './memory.ts';
import { network } from './network.ts';
import { packed } from './weights.ts';

/** How likely each class is, for one message; asked before the next message is judged. */
export type Judgement = {
  /** From 0 to 1; 0 for a class the model does not know. */
  of(name: string): number;
  /** The likeliest class that was not taken yet. */
  next(): { readonly name: string; readonly likely: number };
};

const { classes } = packed;
const numbers = new Map(classes.map((name, place) => [name, place]));
/** Asked of nearly every message. */
const stopNumber = classes.indexOf('stop');
/** The number of this message, from 1 to the highest and then again. */
let message = 0;
const highestNumber = 0xffff;

/** What a message most likely means by its features, which lie where featuresOf puts them: a network with one hidden layer. Deterministic. */
export function judge({ count }: Features): Judgement {
  const model = network();
  if (++message > highestNumber) {
    for (let at = 0; at < places.length; at++) places[at] = (places[at] as number) & 0xffff;
    message = 1;
  }
  return judged(model.judge(count, message), model.likeliest.value);
}

/** How likely the likeliest class of the message judged last is: its share is one. */
export const highest = (): number => 1 / total;

/** Fills in the logarithm of how likely each class is by the message judged last. */
export function fillLogs(into: Float64Array): void {
  const top = (sums[first] as number) + Math.log(total);
  for (let c = 0; c < into.length; c++) into[c] = Math.max(below, (sums[c] as number) - top);
}

/** Takes these sums for what was found. */
export function judgedBy(found: Float64Array): Judgement {
  const model = network();
  for (let c = 0; c < found.length; c++) sums[c] = found[c] as number;
  return judged(model.share(), model.likeliest.value);
}

function judged(sum: number, likeliest: number): Judgement {
  total = sum;
  first = likeliest;
  isTaken = false;
  return judgement;
}

/** The sum of the shares of this message, its likeliest class, and whether that was taken. */
let total = 1;
let first = 0;
let isTaken = false;

/** What is made of the shares, of whatever message they are. */
const judgement: Judgement = {
  of: (name) => Math.abs(shares[(name === 'stop' ? stopNumber : numbers.get(name)) ?? -1] ?? 0) / total,
  next: taken,
};

function taken(): { readonly name: string; readonly likely: number } {
  let best = first;
  if (isTaken) for (let c = 0; c < classes.length; c++) if ((shares[c] as number) > (shares[best] as number)) best = c;
  isTaken = true;
  const likely = (shares[best] as number) / total;
  // A negative share is one that was taken; `of` still knows it.
  shares[best] = -(shares[best] as number);
  return { name: classes[best] ?? 'unknown', likely };
}
