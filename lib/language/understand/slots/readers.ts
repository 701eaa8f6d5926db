import type { SlotReader } from '../match.ts';
import { readAddress, readEmail } from './address.ts';
import { readDeed, readDeedEs } from './deed.ts';
import { readDid } from './did.ts';
import { readHours } from './hours.ts';
import { readDoing, readDoneAs, readItem, readNamed } from './named.ts';
import { readNumber, readNumbers } from './number.ts';
import { readPair } from './pair.ts';
import { readKnown, readPlace } from './person.ts';
import { readKey, readValue } from './setting.ts';
import { readTask } from './task.ts';
import { readClause, readCode, readCommunity, readCraft, readIng, readName, readText, readWho } from './text.ts';
import { readParticiple, readPast } from './verbs.ts';
import { readVotes } from './votes.ts';
import { readDate, readDaySpan, readDays, readWhen } from './when.ts';

/** Every slot a phrase of the templates can hold. */
export const slotReaders: Readonly<Record<string, SlotReader>> = {
  task: readTask,
  number: readNumber,
  other: readNumber,
  numbers: readNumbers,
  text: readText,
  clause: readClause,
  who: readWho,
  name: readName,
  code: readCode,
  community: readCommunity,
  ing: readIng,
  address: readAddress,
  email: readEmail,
  date: readDate,
  days: readDays,
  when: readWhen,
  where: readClause,
  hours: readHours,
  votes: readVotes,
  who2: readWho,
  known: readKnown,
  did: readDid,
  named: readNamed,
  item: readItem,
  doneAs: readDoneAs,
  doing: readDoing,
  pair: readPair,
  craft: readCraft,
  participle: readParticiple,
  past: readPast,
  deed: readDeed,
  deedEs: readDeedEs,
  key: readKey,
  value: readValue,
  place: readPlace,
  until: readDate,
  dayspan: readDaySpan,
};
