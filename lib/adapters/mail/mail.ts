import type { Letter } from '../../language/reply/reply.ts';

import type { Photo } from '../../runtime/ports.ts';

/** One mail as it reached us, read once; addresses are lower case. */
export type Mail = {
  /** Undefined when there is none, or more than one: then nobody can say who speaks. */
  readonly from: Mailbox | undefined;
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly subject: string;
  readonly text: string | undefined;
  readonly html: string | undefined;
  /** With its angle brackets, as the sender gave it. */
  readonly messageId: string | undefined;
  readonly inReplyTo: string | undefined;
  readonly references: readonly string[];
  /** ISO 8601 in UTC; undefined when missing or unreadable. */
  readonly date: string | undefined;
  /** As they stood, from the top; names in lower case. */
  readonly headers: readonly Header[];
  readonly photos: readonly Photo[];
  /** Attachments left out: no photo, too large, too many, or unreadable. */
  readonly setAside: number;
  /** Those of them that call themselves pictures. */
  readonly refused: number;
  readonly envelope: Envelope;
};

export type Mailbox = { readonly address: string; readonly name: string };

export type Header = { readonly key: string; readonly value: string };

/** What the headers say of the envelope: hints only, since a sender may write such headers too. */
export type Envelope = {
  /** '' for the empty return path of machines; undefined when no such header is there. */
  readonly returnPath: string | undefined;
  readonly deliveredTo: readonly string[];
};

/** The values of all headers of that name, from the top. */
export function headersOf(mail: Pick<Mail, 'headers'>, key: string): readonly string[] {
  return mail.headers.filter((header) => header.key === key).map((header) => header.value);
}

export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}

/** What `ownWords` reads of a mail. */
export function letterOf({ text, html, subject, from }: Mail): Letter {
  return { text, html, subject, name: from?.name };
}
