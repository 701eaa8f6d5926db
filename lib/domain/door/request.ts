/** What is known of somebody who is no member (yet) and wrote to us. */
import { unknownContact } from '../contact.ts';
import type { Intent, Locale } from '../intent.ts';
import type { Outsider, Phrase } from '../message.ts';
import { answer } from '../message.ts';
import type { Contact, Day, Instant, World } from '../nouns.ts';
import type { Outcome } from '../outcome.ts';

export type DoorRequest = {
  readonly intent: Intent;
  readonly address: string;
  readonly now: Instant;
  /** Their text as it came: the words of a consent. */
  readonly words: string;
  readonly days: readonly Day[];
  /** The language of their words, or of their contact. */
  readonly locale: Locale;
  /** The group's own number, as people should read it. */
  readonly number: string;
  /** Join words that other groups have. */
  readonly taken: readonly string[];
  /** The world is a real community (the one named, or the one that invited them); false = an empty one. */
  readonly target: boolean;
  /** Where they wrote to, when they wrote by email. */
  readonly mailbox?: string;
  /** What follows the @ of every group's address, for who founds one by email. */
  readonly domain?: string;
  /** Nothing proves that the mail is from who it says: all they get is one invitation. */
  readonly doubtful?: boolean;
  /** What their mail program calls them: for the invitation. */
  readonly name?: string;
  /** The carrier has answered their word itself. */
  readonly byCarrier?: boolean;
};

export const contactOf = (world: World, { address }: Pick<DoorRequest, 'address'>): Contact =>
  world.contacts[address] ?? unknownContact(address);

export const senderOf = ({ address, locale }: DoorRequest): Outsider => ({ address, locale });

/** Only words, to somebody at the door. */
export const replyAtDoor = (request: DoorRequest, ...parts: readonly Phrase[]): Outcome => ({
  changes: [],
  messages: [answer(senderOf(request), ...parts)],
});

/** The language they write, where it is news. */
export const languageNoticed = (world: World, request: DoorRequest): Outcome['changes'] => {
  const { address, locale } = request;
  return contactOf(world, request).locale === locale ? [] : [{ type: 'contact-language', address, locale }];
};
