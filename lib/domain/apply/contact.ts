import type { ContactChange } from '../change.ts';
import type { Consent, Contact } from '../nouns.ts';
import { withOptional, without } from './parts.ts';

/** The state of the address after each kind of word about consent; a membership made is left alone. */
const stateAfter: Readonly<Record<Consent['how'], Contact['state']>> = {
  joined: 'agreed',
  invited: 'invited',
  answered: 'agreed',
  founded: 'agreed',
  stopped: 'stopped',
  resumed: 'agreed',
  refused: 'none',
  closed: 'closed',
};

/** What became true of one address. */
export const applyToContact = (contact: Contact, change: ContactChange): Contact => {
  switch (change.type) {
    case 'contact-consented': {
      const consents = [...contact.consents, change.consent];
      const next = { ...contact, consents, state: stateAfter[change.consent.how] };
      // A yes or a no settles whatever waited at this address.
      const settlesInvitation = change.consent.how !== 'invited' && change.consent.how !== 'stopped';
      return settlesInvitation ? without(without(next, 'invitation'), 'offer') : next;
    }
    case 'contact-invited':
      return { ...contact, state: contact.state === 'agreed' ? 'agreed' : 'invited', invitation: change.invitation };
    case 'contact-hinted':
      return { ...contact, hintedAt: change.at };
    case 'contact-language':
      return { ...contact, locale: change.locale };
    case 'membership-added':
      return {
        ...contact,
        memberships: [...contact.memberships.filter(({ pod }) => pod !== change.membership.pod), change.membership],
        current: change.membership.community,
      };
    case 'membership-ended':
      return { ...contact, memberships: contact.memberships.filter(({ pod }) => pod !== change.pod) };
    case 'contact-waiting':
      return withOptional(contact, 'waiting', change.waiting);
    case 'contact-switched':
      return { ...contact, current: change.community };
    case 'contact-offered':
      return { ...contact, offer: change.offer };
    case 'contact-doubted': {
      const before = contact.doubted?.day === change.day ? contact.doubted.count : 0;
      return { ...contact, doubted: { day: change.day, count: before + 1 } };
    }
    case 'contact-answered':
      return { ...contact, hints: change.hints };
    case 'contact-bouncing':
      return withOptional(contact, 'bouncingSince', change.since);
  }
};
