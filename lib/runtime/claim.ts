/** A row is claimed before it is sent. Mails that wait for one mailbox go out as one: the claim takes their words along. */
import { isEmail } from '../domain/door/address.ts';
import type { Key, Row, Table } from './ports.ts';
import { type OutboxBody, sendClaimed, sendClaimedWith, sendJoined } from './rows.ts';

type House = { readonly table: Table };

const recipientOf = ({ pk }: Key): string => pk.slice('OUT#'.length);

/** Rows in one transaction beside the claimed one; what is more than a day's mail waits for the next. */
const mostJoined = 20;

/** A question is not asked once its step is over; what is news all the same must not be lost with it. */
const isOfSameStep = ({ plain: a }: Row, { plain: b }: Row): boolean => a.pod === b.pod && a.step === b.step;

const isWaitingWith = (row: Row, other: Row, now: string): boolean =>
  other.sk !== row.sk &&
  other.plain.S === 'held' &&
  other.plain.kind !== 'answer' &&
  other.plain.community === row.plain.community &&
  isOfSameStep(row, other) &&
  String(other.plain.dueAt ?? '') <= now;

const bornFirst = (a: Row, b: Row): number =>
  String(a.plain.createdAt ?? '').localeCompare(String(b.plain.createdAt ?? '')) || a.sk.localeCompare(b.sk);

const waitingWith = async (house: House, row: Row, now: string): Promise<readonly Row[]> => {
  if (!isEmail(recipientOf(row)) || row.plain.kind === 'answer' || row.plain.S !== 'held') return [];
  const rows = await house.table.list(row.pk);
  return rows
    .filter((other) => isWaitingWith(row, other, now))
    .sort(bornFirst)
    .slice(0, mostJoined);
};

/** In the order they were decided. What it asks is told by none of several questions; the newest gathering stands. */
const joinedBody = (rows: readonly Row[]): OutboxBody => {
  const bodies = rows.map(({ body }) => body as OutboxBody);
  const mails = bodies.flatMap(({ mail }) => mail ?? []);
  const last = mails.at(-1);
  const abouts = mails.flatMap(({ about }) => about ?? []);
  const calendar = mails.findLast((one) => one.calendar)?.calendar;
  const photos = mails.flatMap((one) => one.photos ?? []);
  const text = bodies.map((body) => body.text).join('\n\n');
  if (!last) return { text };
  const { about: _about, calendar: _calendar, photos: _photos, ...rest } = last;
  const [about, another] = abouts;
  return {
    text,
    mail: {
      ...rest,
      ...(about && !another ? { about } : {}),
      ...(calendar ? { calendar } : {}),
      ...(photos.length > 0 ? { photos } : {}),
    },
  };
};

/** The row as it is to be sent; undefined when another has it. */
export const claimed = async (house: House, row: Row, attempt: string, now: string): Promise<Row | undefined> => {
  const others = await waitingWith(house, row, now);
  if (others.length === 0) return (await house.table.write(sendClaimed(row, attempt, now))) ? row : undefined;
  const body = joinedBody([row, ...others].sort(bornFirst));
  const writes = [sendClaimedWith(row, attempt, now, body), ...others.map((other) => sendJoined(other, now))];
  const result = await house.table.transact(writes);
  return result.outcome === 'committed' ? { ...row, body } : undefined;
};
