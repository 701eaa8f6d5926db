import { stakesByIntent } from '../../../templates/words/intents.ts';

/** What it costs to do an intent by mistake, a bit each. */
export const isDangerous = 1;
export const isHarmless = 2;
export const isAskedFirst = 4;
export const isAnswer = 8;
export const isNoted = 16;

let stakes: ReadonlyMap<string, number> | undefined;
let lastName = '';
let lastStakes = 0;

/** All that is at stake with an intent. */
export function stakesOf(name: string): number {
  if (name === lastName) return lastStakes;
  stakes ??= weighed();
  lastName = name;
  lastStakes = stakes.get(name) ?? 0;
  return lastStakes;
}

function weighed(): ReadonlyMap<string, number> {
  const all = new Map<string, number>();
  for (const [bit, names] of stakesByIntent.entries())
    for (const name of names.split(' ')) all.set(name, (all.get(name) ?? 0) | (1 << bit));
  return all;
}
