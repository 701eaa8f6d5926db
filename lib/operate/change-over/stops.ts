/**
 * Whoever was stopped, closed or had refused in the table that is left is so in the restored one, whatever was heard again
 * and in whatever order: nothing is sent after a stop. Only what they wrote since both were at rest may lift it.
 */
import type { Consent, Contact } from '../../domain/nouns.ts';
import { loadContact } from '../../runtime/load.ts';
import type { Row, Table } from '../../runtime/ports.ts';
import { contactPut } from '../../runtime/rows.ts';
import type { Whole } from './left.ts';

const ending: readonly Consent['how'][] = ['stopped', 'refused', 'closed'];

const isShut = ({ state, consents }: Contact): boolean =>
  state === 'stopped' || state === 'closed' || ending.includes(consents.at(-1)?.how ?? 'joined');

const printOf = ({ at, how, words }: Consent): string => `${at} ${how} ${words}`;

/** Their words and times are kept: a record of consent is no good without them. */
const bothConsents = (here: Contact, there: Contact): readonly Consent[] => {
  const known = new Set(there.consents.map(printOf));
  const ours = here.consents.filter((one) => !known.has(printOf(one)));
  return [...ours, ...there.consents];
};

/**
 * Whether they wrote what the table that is left has never heard: only that is later than the stop. Clocks are not asked,
 * for the operator's is not that of the functions; and what the carrier says of an address is no word of theirs.
 */
export const wroteSince = async (left: Whole, here: Table, address: string): Promise<boolean> => {
  const rows = (await here.list(`HEARD#${address}`)).filter(({ sk }) => !sk.startsWith('carrier-'));
  const others = await left.table.get(rows);
  return others.some((other) => other === undefined || other.plain.S === 'waiting');
};

const tries = 5;

/** True when it had to be written; throws when somebody else writes the same contact all the time. */
const carryStop = async (left: Whole, here: Table, there: Contact): Promise<boolean> => {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const contact = await loadContact(here, there.address);
    if (isShut(contact) && contact.state === there.state) return false;
    if (await wroteSince(left, here, there.address)) return false;
    const { locale, channel, state } = there;
    const known = contact.version === 0 ? { ...contact, locale, channel } : contact;
    if (await here.write(contactPut({ ...known, state, consents: bothConsents(contact, there) }))) return true;
  }
  throw new Error('A stop could not be carried over. Run the same command again.');
};

const contactOf = (row: Row): Contact => row.body as Contact;

/** Returns how many stops were missing and are there now. */
export const carryStops = async (left: Whole, here: Table): Promise<number> => {
  let count = 0;
  for (const contact of (await left.rows('CONTACT#')).map(contactOf).filter(isShut)) {
    if (await carryStop(left, here, contact)) count += 1;
  }
  return count;
};
