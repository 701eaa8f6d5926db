import { wordSet } from '../../../templates/words/list.ts';

/** What it costs to do an intent by mistake, a bit each. */
export const isDangerous = 1;
export const isHarmless = 2;
export const isAskedFirst = 4;
export const isAnswer = 8;
export const isNoted = 16;

const lists = [
  /** Intents that hurt when they are not meant: somebody's task, vote, membership or words to others. */
  'claim drop done takeover offer stop leave forget vote announce tell ask block remove hide report share stepdown volunteer merge split next pause extend new begin join task propose park organizer go set after invite concern yes no later theme purpose pods gather meet',
  /** Intents that only show something; acting on them by mistake costs nobody anything. */
  'help list mine status who more checklist map sheet export unknown reaction',
  /** Where the words hesitate, these are asked about. */
  'claim drop done takeover leave vote',
  /** A yes does whatever we asked about, so words that merely look like none of the other answers are no yes. */
  'yes no later',
  /** These are told on to somebody, or kept with what was done: no word of theirs is lost. */
  'claim drop done stuck progress offer takeover extend yes no later leave',
];
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
  for (const [bit, names] of lists.entries())
    for (const name of wordSet(names)) all.set(name, (all.get(name) ?? 0) | (1 << bit));
  return all;
}
