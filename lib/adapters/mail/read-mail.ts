import PostalMime, { type Address, type Email, type Mailbox as Parsed } from 'postal-mime';
import { UnreadableMail } from './errors.ts';
import { firstLines } from './first-lines.ts';
import { unflowed, withoutFlow } from './flowed.ts';
import type { Envelope, Header, Mail, Mailbox } from './mail.ts';
import { photosOf } from './photos.ts';

/** SES takes at most 40 MB; what is beyond was never delivered by it. */
const mostBytes = 42_000_000;
const limits = { maxNestingDepth: 30, maxHeadersSize: 512 * 1024, forceRfc822Attachments: true } as const;
const mostAddresses = 100;
/** A mail of 40 MB has half a million lines; the parser takes each of many more one by one, for minutes. */
const mostLines = 700_000;

/**
 * Reads one raw message (RFC 5322, MIME). Messages attached to it stay unread, for they are somebody else's words.
 * Throws `UnreadableMail` when it cannot be read at all.
 */
export async function readMail(raw: Uint8Array): Promise<Mail> {
  const flow = withoutFlow(firstLines(withoutMboxLine(raw.subarray(0, mostBytes)), mostLines));
  const email = await parsed(flow.raw);
  const headers = email.headers.map(({ key, value }): Header => ({ key, value }));
  const { photos, setAside, refused } = photosOf(email.attachments);
  return {
    from: onlySender(email, headers),
    to: mailboxes(email.to),
    cc: mailboxes(email.cc),
    subject: email.subject ?? '',
    text: flow.flowed && email.text !== undefined ? unflowed(email.text, flow.dropsSpace) : email.text,
    html: email.html,
    messageId: email.messageId,
    inReplyTo: email.inReplyTo,
    references: (email.references ?? '').match(/<[^<>\s]{1,998}>/g)?.slice(-50) ?? [],
    date: instant(email.date),
    headers,
    photos,
    setAside,
    refused,
    envelope: envelopeOf(headers),
  };
}

async function parsed(raw: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(raw, limits);
  } catch (cause) {
    throw new UnreadableMail('the bytes cannot be read as a mail', { cause });
  }
}

/** Mailboxes on disk begin with “From somebody Thu Mar 6 …”, which is no header. */
function withoutMboxLine(raw: Uint8Array): Uint8Array {
  const opening = String.fromCharCode(...raw.subarray(0, 5));
  return opening === 'From ' ? raw.subarray(raw.indexOf(10) + 1) : raw;
}

/** Two senders are nobody: a check of one of them must never speak for the other. */
function onlySender(email: Email, headers: readonly Header[]): Mailbox | undefined {
  const froms = headers.filter(({ key }) => key === 'from');
  if (froms.length !== 1 || email.from?.address === undefined) return undefined;
  const [from] = mailboxes([email.from]);
  return isLonely(froms[0]?.value ?? '') ? from : undefined;
}

/** Does the header, quoted names apart, hold one address and nothing that could be another? */
function isLonely(header: string): boolean {
  const bare = header.slice(0, 2000).replace(/"(?:[^"\\]|\\.)*"/g, '');
  const bracketed = bare.match(/<[^<>]*>/g) ?? [];
  const outside = bare.replace(/<[^<>]*>/g, '');
  if (bracketed.length === 0) return outside.split('@').length === 2;
  return bracketed.length === 1 && !(outside.includes('@') && outside.includes(','));
}

function mailboxes(addresses: readonly Address[] | undefined): readonly Mailbox[] {
  const flat = (addresses ?? []).slice(0, mostAddresses).flatMap((one): readonly Parsed[] => one.group ?? [one]);
  return flat
    .filter(({ address }) => address.includes('@'))
    .slice(0, mostAddresses)
    .map(({ address, name }) => ({ address: address.trim().toLowerCase(), name: shown(name) }));
}

/** A name is read by everybody: without marks that would turn the words around it. */
function shown(name: string): string {
  return name
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/\p{Bidi_Control}/gu, '')
    .trim()
    .slice(0, 200);
}

function instant(date: string | undefined): string | undefined {
  const time = Date.parse(date ?? '');
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

/** SES names the recipient in its own “Received … for …”, the topmost; other servers have headers for it. */
function envelopeOf(headers: readonly Header[]): Envelope {
  const values = (key: string) => headers.filter((header) => header.key === key).map(({ value }) => value);
  const [received = ''] = values('received');
  const recipient = /\bfor\s+<?([^\s<>;]{1,320})>?\s*;/.exec(received.slice(0, 2000))?.[1] ?? '';
  return {
    returnPath: values('return-path').map(bare)[0],
    deliveredTo: [recipient, ...values('x-original-to'), ...values('delivered-to')]
      .map(bare)
      .filter((to) => to.includes('@')),
  };
}

function bare(value: string): string {
  return value.replace(/[<>\s]/g, '').toLowerCase();
}
