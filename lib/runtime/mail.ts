/** The shapes mail takes between deciding and sending: a letter is worded here and made into MIME by an adapter. */
import type { Locale } from '../domain/intent.ts';
import type { Photo, SendOutcome } from './ports.ts';

/** A likely answer that a mail client can write with one press; replying by typing always works too. */
export type Shortcut = { readonly label: string; readonly says: string };

/** One gathering or meeting. The same uid with a higher sequence updates it; `cancelled` takes it back. */
export type CalendarEvent = {
  readonly uid: string;
  readonly sequence: number;
  readonly title: string;
  /** Local day and time where the community lives: `2026-06-20`, `16:00`, IANA zone. */
  readonly day: string;
  readonly time: string;
  readonly zone: string;
  readonly minutes: number;
  readonly where?: string;
  readonly cancelled?: boolean;
  /** A check-in around a table; nobody says IN or OUT to it. */
  readonly isMeeting?: boolean;
};

/** A whole mail in words. `text` has paragraphs apart by an empty line and list entries one a line. */
export type Letter = {
  readonly to: string;
  readonly locale: Locale;
  readonly from: { readonly name: string; readonly address: string };
  /** Carries the reply token in its local part: `maple+TOKEN@domain`. */
  readonly replyTo: string;
  readonly subject: string;
  readonly text: string;
  readonly shortcuts: readonly Shortcut[];
  /** The root every mail of one thread refers to, angle brackets included; SES replaces our own Message-ID. */
  readonly threadRoot: string;
  /** The Message-ID of the mail this one answers, when there is one. */
  readonly inReplyTo?: string;
  readonly listId: string;
  /** https address for RFC 8058 one-click; the same in the visible foot. */
  readonly unsubscribeUrl: string;
  readonly isReply: boolean;
  /** When it was written, ISO, for the Date header and the calendar's stamp; SES puts its own Date. */
  readonly at?: string;
  readonly calendar?: CalendarEvent;
  readonly photos?: readonly Photo[];
};

export type Mails = {
  /** Posts once, never retries, never throws. `tag` (the outbox id) comes back, encoded, in every report of this mail. */
  readonly send: (mail: {
    readonly to: string;
    readonly from: string;
    readonly raw: Uint8Array;
    readonly tag: string;
  }) => Promise<SendOutcome>;
};

/**
 * Made by the mail adapter: multipart text and HTML, the calendar part when there is one. Throws only for an address
 * of ours or theirs that is none: words, names and titles may hold anything.
 */
export type Compose = (letter: Letter) => Promise<Uint8Array>;
