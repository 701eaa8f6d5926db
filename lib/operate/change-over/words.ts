/**
 * What came in since the instant restored: texts, mails, the carrier's words on an address. It is put into the restored
 * table as it was received, to be heard once more, oldest first; what is there already stays.
 */
import type { Row, Table, Write } from '../../runtime/ports.ts';
import { type HeardBody, heardWaiting } from '../../runtime/rows.ts';
import type { Whole } from './left.ts';

/**
 * Letters among groups come from decisions that are gone: what is heard again makes its own. A stop link names a member by
 * a number that may be another's by now: `links.ts` carries those by the person.
 */
const notAgain = ['HEARD#POD-', 'HEARD#LINK-'];

/** Clocks differ a little, and a row that is there already is left alone: rather too early than too late. */
const overlapMinutes = 60;

const receivedAt = ({ plain }: Row): string => String(plain.receivedAt ?? '');

const again = (row: Row): Write =>
  row.plain.S === 'aside'
    ? { kind: 'put', row, if: { absent: true } }
    : heardWaiting(row.pk.slice('HEARD#'.length), row.sk, receivedAt(row), row.body as HeardBody);

/** Returns how many are heard once more; the same words carried twice are one row. */
export const carryWords = async (left: Whole, here: Table, since: string): Promise<number> => {
  const from = new Date(Date.parse(since) - overlapMinutes * 60_000).toISOString();
  const rows = (await left.rows('HEARD#'))
    .filter((row) => !notAgain.some((prefix) => row.pk.startsWith(prefix)) && receivedAt(row) >= from)
    .sort((a, b) => receivedAt(a).localeCompare(receivedAt(b)));
  let count = 0;
  for (const row of rows) if (await here.write(again(row))) count += 1;
  return count;
};
