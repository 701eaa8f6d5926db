/** Contacts other than the sender's that a rule must look at: whoever is being invited. */
import { normalAddress } from '../domain/door/address.ts';
import type { Intent } from '../domain/intent.ts';
import type { Question, World } from '../domain/nouns.ts';
import { loadContact } from './load.ts';
import type { Table } from './ports.ts';

const addressNamed = (intent: Intent, question: Question | undefined, near: string): string | undefined => {
  if (intent.intent === 'invite') return normalAddress(intent.address, near);
  return question?.kind === 'invite' ? question.address : undefined;
};

export const contactsNamed = async (
  table: Table,
  intent: Intent,
  question: Question | undefined,
  near: string,
): Promise<World['contacts']> => {
  const address = addressNamed(intent, question, near);
  return address ? { [address]: await loadContact(table, address) } : {};
};
