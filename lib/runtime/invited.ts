/** Contacts other than the sender's that a rule must look at: who is being invited, or where we should write from now on. */

import { heldInvites } from '../domain/commands/joining/held-invites.ts';
import { addressMeant } from '../domain/commands/joining/prefer.ts';
import { normalAddress } from '../domain/door/address.ts';
import type { Intent } from '../domain/intent.ts';
import type { Member, Question, World } from '../domain/nouns.ts';
import { loadContact } from './load.ts';
import type { Table } from './ports.ts';

const addressesNamed = (
  intent: Intent,
  question: Question | undefined,
  me: Member,
  words: string,
): readonly string[] => {
  const near = me.address;
  if (intent.intent === 'invite') return [normalAddress(intent.address, near) ?? ''];
  if (intent.intent === 'prefer') return [addressMeant({ me, words }, intent).address ?? '', ...(me.others ?? [])];
  return question?.kind === 'invite' || question?.kind === 'address' ? [question.address] : [];
};

/** Never the sender's own contact, which the story has already. */
export const contactsNamed = async (
  table: Table,
  intent: Intent,
  question: Question | undefined,
  me: Member,
  words: string,
): Promise<World['contacts']> => {
  const held = heldInvites(me).map(({ address }) => address);
  const addresses = [...addressesNamed(intent, question, me, words), ...held].filter((address) => address !== '');
  const contacts = await Promise.all(addresses.map((address) => loadContact(table, address)));
  return Object.fromEntries(contacts.map((contact) => [contact.address, contact]));
};
