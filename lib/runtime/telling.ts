/** From one heard row to its committed story: most of our code, loaded when there is something to tell. */
import type { Contact } from '../domain/nouns.ts';
import { warm } from '../language/understand/understand.ts';
import { isMailCode } from './carrierCodes.ts';
import { carrierStory } from './carrierSays.ts';
import { type Committed, commit, type Story } from './commit.ts';
import type { House } from './house.ts';
import { mailStory } from './mailSays.ts';
import type { Key } from './ports.ts';
import type { CarrierBody, HeardBody, UnsubscribeBody } from './rows.ts';
import { storyOf } from './story.ts';
import { unsubscribeStory } from './unsubscribe.ts';

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

export type Told = { readonly story: Story; readonly result: Committed };

/** Decides and commits. */
export const tell = async (
  house: House,
  key: Key,
  body: HeardBody | CarrierBody | UnsubscribeBody,
  contact: Contact,
): Promise<Told> => {
  const story = await storyIn(house, key, body, contact);
  return { story, result: await commit(house, story) };
};

/** Builds the tables of words now, in a quiet minute, instead of while somebody waits. */
export const makeReady = (): void => {
  warm();
};
