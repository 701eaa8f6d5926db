/** Someone wrote. From the stored words to one committed story; the row that is done makes it once. */
import type { Contact } from '../domain/nouns.ts';
import { untilSettled } from './again.ts';
import { isMailCode } from './carrierCodes.ts';
import { carrierStory } from './carrierSays.ts';
import { commit, type Story } from './commit.ts';
import type { House } from './house.ts';
import { contactIn } from './load.ts';
import { mailStory } from './mailSays.ts';
import type { Key } from './ports.ts';
import {
  type CarrierBody,
  contactKey,
  type HeardBody,
  heardDone,
  type LettersBody,
  outboxPut,
  type UnsubscribeBody,
} from './rows.ts';
import { storyOf } from './story.ts';
import { unsubscribeStory } from './unsubscribe.ts';

export type Hearing = 'done' | 'already-done' | 'later';

const senderOf = (key: Key): string => key.pk.slice('HEARD#'.length);

/** Letters that did not fit their story's transaction: their rows and the heard row's end, all or nothing. */
const passOn = async (house: House, key: Key, { letters }: LettersBody): Promise<Hearing | 'again'> => {
  const result = await house.table.transact([heardDone(key, house.now(), 'letters'), ...letters.map(outboxPut)]);
  if (result.outcome === 'busy') return 'again';
  return result.outcome === 'committed' ? 'done' : 'already-done';
};

/** What became of words, of a report about an address, or of a stop link that was used. */
const storyIn = (
  house: House,
  key: Key,
  body: HeardBody | CarrierBody | UnsubscribeBody,
  contact: Contact,
): Promise<Story> => {
  if ('unsubscribe' in body) return unsubscribeStory(house, key, body);
  if (!('carrier' in body)) return storyOf(house, key, body, contact);
  const { code } = body.carrier;
  return isMailCode(code) ? mailStory(house, key, contact, code) : carrierStory(house, key, contact, code);
};

const attempt = async (house: House, key: Key): Promise<Hearing | 'again'> => {
  const sender = senderOf(key);
  const [row, contactRow] = await house.table.get([key, contactKey(sender)]);
  if (row?.plain.S !== 'waiting') return 'already-done';
  const body = row.body as HeardBody | LettersBody | CarrierBody | UnsubscribeBody;
  if ('letters' in body) return passOn(house, key, body);
  const contact: Contact = contactIn(contactRow, sender);
  const story = await storyIn(house, key, body, contact);
  const result = await commit(house, story);
  if (result === 'decide-again' || result === 'busy') return 'again';
  if (result === 'committed') {
    house.log({
      story: 'heard',
      intent: story.heard?.outcome ?? '',
      facts: story.parts.reduce((sum, part) => sum + part.settled.changes.length, 0),
      messages: story.parts.reduce((sum, part) => sum + part.settled.outgoing.length, 0),
    });
  }
  return result === 'committed' ? 'done' : 'already-done';
};

/** Hears one stored text. `later` leaves it to the sweep; throws only what is a bug or an unreachable table. */
export const hear = async (house: House, key: Key): Promise<Hearing> =>
  (await untilSettled(house, () => attempt(house, key))) ?? 'later';
