/** Someone wrote. From the stored words to one committed story; the row that is done makes it once. */
import type { Contact } from '../domain/nouns.ts';
import { untilSettled } from './again.ts';
import type { House } from './house.ts';
import { contactIn } from './load.ts';
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

export type Hearing = 'done' | 'already-done' | 'later';

const senderOf = (key: Key): string => key.pk.slice('HEARD#'.length);

/** Letters that did not fit their story's transaction: their rows and the heard row's end, all or nothing. */
const passOn = async (house: House, key: Key, { letters }: LettersBody): Promise<Hearing | 'again'> => {
  const result = await house.table.transact([heardDone(key, house.now(), 'letters'), ...letters.map(outboxPut)]);
  if (result.outcome === 'busy') return 'again';
  return result.outcome === 'committed' ? 'done' : 'already-done';
};

/** Most of our code, loaded when there is something to tell: what another has heard already never needs it. */
export const telling = () => import('./telling.ts');

const attempt = async (house: House, key: Key): Promise<Hearing | 'again'> => {
  const sender = senderOf(key);
  const [row, contactRow] = await house.table.get([key, contactKey(sender)]);
  if (row?.plain.S !== 'waiting') return 'already-done';
  const body = row.body as HeardBody | LettersBody | CarrierBody | UnsubscribeBody;
  if ('letters' in body) return passOn(house, key, body);
  const contact: Contact = contactIn(contactRow, sender);
  const { tell } = await telling();
  const { story, result } = await tell(house, key, body, contact);
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
