/** The second path for messages: what the night held back, what the stream should have sent, what nobody knows the end of. */
import { isEmail } from '../domain/door/address.ts';
import { hoursBetween, plusDays } from '../domain/time.ts';
import { mailCodes } from './carrierCodes.ts';
import { carrierTold } from './carrierTold.ts';
import { deliver, recipientOf, wordsFor } from './deliver.ts';
import { type Kind, sweepDue } from './due.ts';
import type { SpeakingHouse } from './house.ts';
import { loadContact } from './load.ts';
import type { Row } from './ports.ts';
import {
  leaseLost,
  type OutboxBody,
  unknownAskLater,
  unknownAwaitsReport,
  unknownFound,
  unknownGivenUp,
  unknownReady,
} from './rows.ts';

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

/** SES has nothing to ask, and a mail is never sent twice: its report may come for a day, then the lead is told. */
const daysForReport = 1;

const sweepUnknownMail = async (house: SpeakingHouse, row: Row): Promise<void> => {
  const until = plusDays(String(row.plain.startedAt ?? ''), daysForReport);
  if (house.now() < until) {
    await house.table.write(unknownAwaitsReport(row, until));
    return;
  }
  if (await house.table.write(unknownGivenUp(row, house.now()))) {
    await carrierTold(house, recipientOf(row), mailCodes.neverReported, row.sk);
    house.log({ story: 'delivered', alarm: 'A mail to a neighbor may not have arrived and was not sent again' });
  }
};

/** So long nobody is called: a carrier that is down is up again by then, most often. */
const patientHours = 1;

const logNotAsked = (house: Pick<SpeakingHouse, 'log'>, hours: number): void => {
  const said =
    hours < patientHours
      ? { trouble: 'the carrier could not be asked' }
      : {
          alarm:
            'A text may not have arrived, and the carrier cannot be asked for an hour: is it up, is our token right?',
        };
  house.log({ story: 'delivered', ...said });
};

const sweepUnknown = async (house: SpeakingHouse, row: Row): Promise<void> => {
  if (isEmail(recipientOf(row))) return sweepUnknownMail(house, row);
  const now = house.now();
  let sid: string | undefined;
  try {
    sid = await foundAtCarrier(house, row);
  } catch {
    logNotAsked(house, hoursBetween(String(row.plain.startedAt ?? now), now));
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

export const waitingMessages: Kind<SpeakingHouse> = { prefix: 'OUT#', act: sweepOut };

/** Sends, releases, or asks about what waits. Returns how many messages did. */
export const sendAgain = (house: SpeakingHouse): Promise<number> => sweepDue(house, [waitingMessages]);
