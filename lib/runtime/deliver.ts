/** We speak. A row is sent at most once on purpose; what we cannot know, the carrier is asked. */

import { isEmail } from '../domain/door/address.ts';
import type { Contact, Pod } from '../domain/nouns.ts';
import { addDays, instantAt, isQuiet, localDay, nextWaking } from '../domain/time.ts';
import { carrierTold } from './carrierTold.ts';
import { claimed } from './claim.ts';
import type { SpeakingHouse } from './house.ts';
import { contactIn } from './load.ts';
import type { Key, Row, SendOutcome } from './ports.ts';
import { posted } from './post.ts';
import { putBack } from './put-back.ts';
import {
  contactKey,
  type OutboxBody,
  podKey,
  sendFailed,
  sendHeld,
  sendSucceeded,
  sendUnknown,
  sendWithheld,
} from './rows.ts';

export type Delivered = 'sent' | 'held' | 'withheld' | 'failed' | 'unknown' | 'put-back' | 'not-mine';

export const recipientOf = (key: Key): string => key.pk.slice('OUT#'.length);

const plainText = (row: Row, name: string): string => String(row.plain[name] ?? '');

/** One phone in several communities: every text names its community. */
export const wordsFor = (row: Row, contact: Contact): string => {
  const { text } = row.body as OutboxBody;
  const name = plainText(row, 'communityName');
  return contact.memberships.length > 1 && name && !text.includes(name) ? `${name}: ${text}` : text;
};

const quietOf = (row: Row) => ({ quietFrom: Number(row.plain.quietFrom), quietTo: Number(row.plain.quietTo) });

/** Why nothing may go to this address now; the confirmation of a stop is the one text after it. */
const refusal = (row: Row, contact: Contact): string | undefined => {
  const isAnswer = plainText(row, 'kind') === 'answer';
  if (contact.state === 'stopped') return isAnswer && plainText(row, 'why') === 'stop' ? undefined : 'stopped';
  if (contact.state === 'closed') return 'closed';
  return contact.state === 'none' && !isAnswer ? 'no-consent' : undefined;
};

/** A question held back, or refused to us, until its step was over is moot: what is asked now has gone out since. */
const isOver = (row: Row, pod: Row | undefined): boolean => {
  const step = plainText(row, 'step');
  const hasWaited = row.plain.S === 'held' || Number(row.plain.n ?? 0) > 0;
  return step !== '' && hasWaited && pod !== undefined && pod.plain.step !== step;
};

/** They left this group, or ended its mail by the link, while it waited; the address may go on agreeing to another group. */
const hasLeft = (row: Row, pod: Row | undefined): boolean => {
  if (plainText(row, 'kind') === 'answer') return false;
  const member = (pod?.body as Pod | undefined)?.members.find(({ id }) => id === plainText(row, 'member'));
  return member !== undefined && member.state !== 'here';
};

/** The carrier may try for four hours, but never into the night, unless the person has just written themselves. */
const longestValidity = 4 * 3600;
const validityOf = (row: Row, now: string): number => {
  if (plainText(row, 'kind') === 'answer') return longestValidity;
  const zone = plainText(row, 'zone');
  const { quietFrom } = quietOf(row);
  const tonight = instantAt(localDay(now, zone), `${String(quietFrom).padStart(2, '0')}:00`, zone);
  const night =
    tonight > now
      ? tonight
      : instantAt(addDays(localDay(now, zone), 1), `${String(quietFrom).padStart(2, '0')}:00`, zone);
  return Math.max(60, Math.min(longestValidity, Math.floor((Date.parse(night) - Date.parse(now)) / 1000)));
};

const statusUrl = (house: SpeakingHouse, key: Key, attempt: string): string =>
  `${house.statusUrl}?o=${encodeURIComponent(key.sk)}&a=${encodeURIComponent(attempt)}`;

const recorded = async (
  house: SpeakingHouse,
  row: Row,
  attempt: string,
  startedAt: string,
  outcome: SendOutcome,
): Promise<Delivered> => {
  const now = house.now();
  switch (outcome.kind) {
    case 'sent':
      await house.table.write(sendSucceeded(row, attempt, outcome.sid, now));
      return 'sent';
    case 'failed':
      await house.table.write(sendFailed(row, attempt, outcome.code, now));
      await carrierTold(house, recipientOf(row), outcome.code, row.sk);
      return 'failed';
    case 'refused':
      return putBack(house, row, attempt, outcome.code);
    case 'not-sent':
      return putBack(house, row, attempt, undefined);
    case 'unknown':
      await house.table.write(sendUnknown(row, attempt, startedAt));
      return 'unknown';
  }
};

/** Sends one outbox row if it is its time and nobody else has it. */
export const deliver = async (house: SpeakingHouse, key: Key): Promise<Delivered> => {
  const now = house.now();
  const [found] = await house.table.get([key]);
  if (!found || (found.plain.S !== 'ready' && found.plain.S !== 'held')) return 'not-mine';
  if (found.plain.S === 'held' && plainText(found, 'dueAt') > now) return 'not-mine';
  const attempt = `a${Number(found.plain.n ?? 0) + 1}-${Math.floor(house.random() * 1e9).toString(36)}`;
  const row = await claimed(house, found, attempt, now);
  if (!row) return 'not-mine';
  // Consent is read after the claim, immediately before the post: a stop in between is honoured.
  const pod = plainText(row, 'pod');
  const [contactRow, podRow] = await house.table.get([
    contactKey(recipientOf(key)),
    ...(pod === '' ? [] : [podKey(pod)]),
  ]);
  const contact = contactIn(contactRow, recipientOf(key));
  const reason = refusal(row, contact) ?? (hasLeft(row, podRow) ? 'stopped' : isOver(row, podRow) ? 'over' : undefined);
  if (reason) {
    await house.table.write(sendWithheld(key, attempt, reason, now));
    return 'withheld';
  }
  const isNight = plainText(row, 'kind') !== 'answer' && isQuiet(now, plainText(row, 'zone'), quietOf(row));
  if (isNight) {
    await house.table.write(sendHeld(key, attempt, nextWaking(now, plainText(row, 'zone'), quietOf(row))));
    return 'held';
  }
  const outcome = isEmail(recipientOf(key))
    ? await posted(house, row, attempt)
    : await house.texts.send({
        to: recipientOf(key),
        body: wordsFor(row, contact),
        statusCallback: statusUrl(house, key, attempt),
        validitySeconds: validityOf(row, now),
      });
  const result = await recorded(house, row, attempt, now, outcome);
  house.log({ story: 'delivered', why: plainText(row, 'why'), result, segments: Number(row.plain.segments ?? 0) });
  return result;
};
