/** The second path for everything the stream should have done: rows whose moment has come, one at a time. */
import { troubleCopies } from '../../templates/trouble.ts';
import { phrase } from '../domain/message.ts';
import { render } from '../language/render.ts';
import { segments } from '../language/segments.ts';
import { deliver, recipientOf, wordsFor } from './deliver.ts';
import { hear } from './hear.ts';
import type { SpeakingHouse } from './house.ts';
import { loadContact } from './load.ts';
import type { Key, Row } from './ports.ts';
import {
  type CarrierBody,
  heardAside,
  heardRetry,
  type LettersBody,
  leaseLost,
  type OutboxBody,
  outboxPut,
  unknownAskLater,
  unknownFound,
  unknownGivenUp,
  unknownReady,
} from './rows.ts';

const mostTries = 8;

/** Kept and marked, and the person hears once, kindly, that somebody will look at it. */
const asideWithAnswer = async (house: SpeakingHouse, row: Row): Promise<void> => {
  const now = house.now();
  const sender = row.pk.slice('HEARD#'.length);
  const { letters, carrier } = row.body as Partial<LettersBody & CarrierBody>;
  if (letters || carrier) {
    await house.table.write(heardAside(row, now, 'eight tries'));
    const alarm = letters
      ? 'Neighbors were not told something they should have been'
      : 'The carrier closed a number and we could not take note of it';
    house.log({ story: 'heard', alarm, reason: 'eight tries' });
    return;
  }
  const contact = await loadContact(house.table, sender);
  const text = render([phrase(troubleCopies.aside)], { locale: contact.locale, channel: 'sms', zone: 'UTC' });
  const plain = { S: 'ready', kind: 'answer', why: 'trouble', community: '', communityName: '', zone: 'UTC' } as const;
  const rest = { quietFrom: 21, quietTo: 8, member: '', segments: segments(text).segments, createdAt: now };
  await house.table.transact([
    heardAside(row, now, 'eight tries'),
    outboxPut({ recipient: sender, id: `${row.sk}#aside`, plain: { ...plain, ...rest }, release: now, text }),
  ]);
  house.log({ story: 'heard', alarm: 'A neighbor wrote and could not be answered', reason: 'eight tries' });
};

/** A heard row that waited: the try is counted before it is made, so that it counts even if the process dies. */
export const sweepHeard = async (house: SpeakingHouse, row: Row): Promise<void> => {
  if (row.plain.S !== 'waiting') return;
  if (Number(row.plain.tries) >= mostTries) return asideWithAnswer(house, row);
  if (await house.table.write(heardRetry(row, house.now()))) await hear(house, row);
};

/** The carrier's texts to this person that no other row of theirs claims as its own. */
const foundAtCarrier = async (house: SpeakingHouse, row: Row): Promise<string | undefined> => {
  const to = recipientOf(row);
  const contact = await loadContact(house.table, to);
  const after = String(row.plain.startedAt ?? '');
  const { text } = row.body as OutboxBody;
  const bodies = [...new Set([text, wordsFor(row, contact)])];
  const found = (await Promise.all(bodies.map((body) => house.texts.find({ to, body, after })))).flat();
  const others = await house.table.list(row.pk);
  const claimed = new Set(others.filter(({ sk }) => sk !== row.sk).map(({ plain }) => plain.sid));
  return found.find(({ sid }) => !claimed.has(sid))?.sid;
};

const sweepUnknown = async (house: SpeakingHouse, row: Row): Promise<void> => {
  const now = house.now();
  let sid: string | undefined;
  try {
    sid = await foundAtCarrier(house, row);
  } catch {
    house.log({ story: 'delivered', trouble: 'the carrier could not be asked' });
    await house.table.write(unknownAskLater(row, now));
    return;
  }
  if (sid) {
    await house.table.write(unknownFound(row, sid, now));
    return;
  }
  if (await house.table.write(unknownReady(row, now))) {
    await deliver(house, row);
    return;
  }
  if (await house.table.write(unknownGivenUp(row, now))) {
    house.log({ story: 'delivered', alarm: 'A text to a neighbor may not have arrived and was not sent again' });
  }
};

/** An outbox row whose moment has come. */
export const sweepOut = async (house: SpeakingHouse, row: Row): Promise<void> => {
  switch (row.plain.S) {
    case 'ready':
    case 'held':
      await deliver(house, row);
      return;
    case 'sending':
      await house.table.write(leaseLost(row, house.now()));
      return;
    case 'unknown':
      await sweepUnknown(house, row);
      return;
    default:
  }
};

export const isHeard = (key: Key): boolean => key.pk.startsWith('HEARD#');
export const isOut = (key: Key): boolean => key.pk.startsWith('OUT#');
export const isPod = (key: Key): boolean => key.pk.startsWith('POD#');
