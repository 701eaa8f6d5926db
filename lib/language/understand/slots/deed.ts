import { deeds, deedsEs, notDeeds } from '../../../../templates/words/deeds.ts';
import { itemNamed } from '../items.ts';
import type { Filled, Reading } from '../match.ts';
import { listNumber } from './number.ts';
import { readText } from './text.ts';

const english: ReadonlySet<string> = new Set(deeds);
const spanish: ReadonlySet<string> = new Set(deedsEs);
const never: ReadonlySet<string> = new Set(notDeeds);

/** The slot {deed}: something one neighbor will do, as a task of its own. */
export function readDeed(reading: Reading, at: number): readonly Filled[] {
  return deedFrom(reading, at, english);
}

export function readDeedEs(reading: Reading, at: number): readonly Filled[] {
  return deedFrom(reading, at, spanish);
}

/** Never when what follows is a thing already on the list: that is a claim. */
function deedFrom(reading: Reading, at: number, verbs: ReadonlySet<string>): readonly Filled[] {
  const { tokens } = reading.sentence;
  const verb = tokens[at];
  const object = tokens[at + 1];
  if (verb === undefined || object === undefined || !verbs.has(verb.word) || object.gap === 3) return [];
  if (never.has(object.word) && tokens[at + 2] === undefined) return [];
  if (
    (object.word === 'it' || object.word === 'that' || object.word === 'you' || object.word === 'them') &&
    object.gap === 0
  )
    return [];
  if (
    listNumber(reading, at + 1, false)?.end === tokens.length ||
    itemNamed(reading, at).some(({ end }) => end === tokens.length)
  )
    return [];
  return readText(reading, at);
}
