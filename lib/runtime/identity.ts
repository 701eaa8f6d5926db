/** Whether a mail is from who it says: their domain vouches for them, or they answered a mail that only they have. */
import type { Contact } from '../domain/nouns.ts';
import type { Claim } from '../domain/token.ts';
import type { HeardMail } from './rows.ts';

/** A member's token speaks for that member's own addresses only; one for the door holds for the address it was sent to. */
const isTheirs = ({ memberships }: Contact, { member }: Claim): boolean =>
  member === undefined || memberships.some((one) => one.pod === member.pod && one.member === member.id);

export const isProven = (contact: Contact, { isProven: byDomain, claim }: HeardMail): boolean =>
  byDomain || (claim !== undefined && isTheirs(contact, claim));

/** The claim, where it is about this person: a mail that was forwarded says nothing of what its new reader was asked. */
export const ownClaim = (contact: Contact, { claim }: HeardMail): Claim | undefined =>
  claim && isTheirs(contact, claim) ? claim : undefined;

/** Nobody we know wrote, with the token of somebody we know: perhaps their other address. */
export const strangersClaim = (contact: Contact, { claim }: HeardMail): Required<Claim>['member'] | undefined => {
  const isUnknown = contact.memberships.length === 0 && !contact.invitation && !contact.offer;
  return isUnknown && contact.state === 'none' ? claim?.member : undefined;
};
