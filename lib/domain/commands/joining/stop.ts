/** An opt-out in any words: this phone or address gets nothing more. */
import { unknownContact } from '../../contact.ts';
import { stopOutcome } from '../../gone.ts';
import { memberUnreachable } from '../../not-reachable.ts';
import { type Rule, together } from '../../outcome.ts';

export const stop: Rule<'stop'> = (world, { me, now, words }) => {
  const contact = world.contacts[me.address] ?? { ...unknownContact(me.address), locale: me.locale };
  return together(memberUnreachable(world, me, now, words), stopOutcome(contact, now, words));
};
