/** An opt-out in any words: this phone or address gets nothing more. */
import { unknownContact } from '../../contact.ts';
import { memberGone, stopOutcome } from '../../gone.ts';
import { type Rule, together } from '../../outcome.ts';

export const stop: Rule<'stop'> = (world, { me, now, words }) => {
  const contact = world.contacts[me.address] ?? { ...unknownContact(me.address), locale: me.locale };
  return together(memberGone(world, me, 'unreachable', now), stopOutcome(contact, now, words));
};
