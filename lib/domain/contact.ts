import type { Contact } from './nouns.ts';

/** An address nobody has written from. */
export const unknownContact = (address: string): Contact => ({
  address,
  channel: address.includes('@') ? 'email' : 'sms',
  version: 0,
  locale: 'en',
  state: 'none',
  consents: [],
  memberships: [],
});
