import type { Database } from './database.ts';
import type { FaultSwitch } from './faults.ts';
import type { PostBook } from './postBook.ts';
import type { PostOffice } from './postOffice.ts';
import type { TextBook } from './textBook.ts';

/** Who the group is at the carrier. */
export type Identity = {
  readonly accountSid: string;
  readonly authToken: string;
  /** E.164. */
  readonly groupNumber: string;
  /** Where texts to the group are posted, exactly as it is signed. */
  readonly webhookUrl: string;
  /** Where files of texts are fetched: scheme and host of our REST, as the house knows it. */
  readonly restUrl: string;
  /** True: a Messaging Service with YES and INFO taken from its lists. False: a bare number with Twilio's defaults. */
  readonly advancedOptOut: boolean;
  /** What the Messaging Service answers to HELP. */
  readonly helpReply: string | undefined;
};

/** Everything the carrier's desks share. */
export type Office = {
  readonly identity: Identity;
  /** The house's clock, ISO. */
  readonly now: () => string;
  readonly texts: TextBook;
  readonly posts: PostBook;
  readonly atOnce: Database['atOnce'];
  readonly faults: FaultSwitch;
  readonly mail: PostOffice;
};

/** The Messaging Service this machine pretends to have. */
export const serviceSid = 'MG00000000000000000000000000000000';
