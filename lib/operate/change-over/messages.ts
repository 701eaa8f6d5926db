/**
 * A restored table believes that what went out after its instant still waits. The table that is left knows better: what
 * became of a message there is true here. It must be at rest, or it may send what was just compared.
 */
import { plusMinutes } from '../../domain/time.ts';
import type { Row, Table, Write } from '../../runtime/ports.ts';
import { type OutboxBody, sendDoubted } from '../../runtime/rows.ts';
import type { Whole } from './left.ts';

const open = ['ready', 'held', 'sending', 'unknown'];

/** Words that only wait are the same on either side: the first that may send them is ours. */
const waits = ['ready', 'held'];

/** A row the other table has lost says nothing: what was due by now is asked of the carrier before it is sent. */
const doubted = (row: Row, now: string): Write | undefined =>
  row.plain.S === 'unknown' || (row.plain.S === 'held' && String(row.plain.dueAt) > now)
    ? undefined
    : sendDoubted(row, now);

const settled = (here: Row, there: Row | undefined, now: string): Write | undefined => {
  if (!there) return doubted(here, now);
  if (waits.includes(String(there.plain.S))) return undefined;
  return { kind: 'put', row: there, if: { where: { S: { in: open } } } };
};

const openRows = async (here: Whole): Promise<readonly Row[]> =>
  (await here.rows('OUT#')).filter(({ plain }) => open.includes(String(plain.S)));

const writeEach = async (
  here: Whole,
  there: Table,
  writeFor: (row: Row, other: Row | undefined) => Write | undefined,
): Promise<number> => {
  let count = 0;
  for (const row of await openRows(here)) {
    const [other] = await there.get([row]);
    const write = writeFor(row, other);
    if (write && (await here.table.write(write))) count += 1;
  }
  return count;
};

/** An instant is told to the second and a clock errs; what is decided on the restored table comes ten minutes later at least. */
const toleranceMinutes = 5;

/**
 * Only messages of before `since`, which the restoration brought along: those made since are told on their own account.
 * Returns how many messages that seemed to wait were found to have gone out, or to be nobody's to send.
 */
export const settleMessages = (here: Whole, there: Table, since: string, now: string): Promise<number> => {
  const until = plusMinutes(since, toleranceMinutes);
  return writeEach(here, there, (row, other) =>
    String(row.plain.createdAt) <= until ? settled(row, other, now) : undefined,
  );
};

const wordsOf = ({ body }: Row): string => (body as OutboxBody).text;

/**
 * What follows from words that were heard again: the same words to the same person for the same reason were said once, and
 * are not said again. Other words are news, for what they answer is another truth by now. Returns how many stay unsaid.
 */
export const leaveUnsaid = (here: Whole, there: Table): Promise<number> =>
  writeEach(here, there, (row, other) =>
    other && wordsOf(other) === wordsOf(row) && !waits.includes(String(other.plain.S))
      ? { kind: 'put', row: other, if: { where: { S: { in: open } } } }
      : undefined,
  );
