import { deeds, deedsEs, lightDeeds, notDeeds } from '../../../../templates/words/deeds.ts';
import { itemNamed } from '../items.ts';
import type { Filled, Reading } from '../match.ts';
import { listNumber } from './number.ts';
import { readText } from './text.ts';

const english: ReadonlySet<string> = new Set(deeds);
const allEnglish: ReadonlySet<string> = new Set([...deeds, ...lightDeeds]);
const spanish: ReadonlySet<string> = new Set(deedsEs);
const never: ReadonlySet<string> = new Set(notDeeds);

/** The slot {deed}: something one neighbor will do, as a task of its own. */
export function readDeed(reading: Reading, at: number): readonly Filled[] {
  return deedFrom(reading, at, reading.context.asked === 'tasks' ? allEnglish : english);
}

export function readDeedEs(reading: Reading, at: number): readonly Filled[] {
  return deedFrom(reading, at, spanish);
}

/** Never a question, and never when a thing of the list follows: that is a claim. */
function deedFrom(reading: Reading, at: number, verbs: ReadonlySet<string>): readonly Filled[] {
  const { tokens } = reading.sentence;
  const verb = tokens[at];
  const object = tokens[at + 1];
  if (verb === undefined || object === undefined || !verbs.has(verb.word) || object.gap === 3 || verb.asked) return [];
  if (never.has(object.word) && (tokens[at + 2] === undefined || object.word !== 'on')) return [];
  return namesThing(reading, at) ? [] : readText(reading, at);
}

/** “take 3 over from Sam”, “take care of 7”, “host the celebration if that's ok”. */
function namesThing(reading: Reading, at: number): boolean {
  const { tokens } = reading.sentence;
  if (itemNamed(reading, at).some(({ end }) => end - at > 1 || end === tokens.length)) return true;
  for (let i = at + 1; i < Math.min(tokens.length, at + 5); i++) {
    const found = listNumber(reading, i, false);
    if (
      found !== undefined &&
      (tokens[found.end]?.gap !== 0 ||
        /^(from|de|over|off|for|a|para|to|please|por)$/.test(tokens[found.end]?.word ?? ''))
    )
      return true;
  }
  return false;
}
