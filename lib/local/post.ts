/** The mailboxes of a neighborhood in memory: mail as real bytes, both ways, and replies as mail programs write them. */
import PostalMime from 'postal-mime';
import { arrivedMail } from '../adapters/mail/arrived.ts';
import type { House } from '../runtime/house.ts';
import type { Mails } from '../runtime/mail.ts';
import { receiveMail } from '../runtime/receiveMail.ts';
import { snapshot } from './snapshot.ts';

/** One mail somebody got, as their mail program shows it. */
export type Letter = {
  readonly to: string;
  readonly at: string;
  readonly from: string;
  readonly replyTo: string;
  readonly subject: string;
  readonly text: string;
  readonly messageId: string;
  readonly references: string;
  readonly raw: string;
};

/** What somebody writes. Without `answers` it is a mail of its own. */
export type Written = {
  readonly from: string;
  readonly name?: string;
  readonly to: string;
  readonly subject?: string;
  readonly text: string;
  readonly answers?: Letter;
  /** False: nothing proves that it is from who it says. */
  readonly isProven?: boolean;
  /** The newest Message-ID; two mails with one are the same mail. */
  readonly id: string;
  readonly headers?: readonly string[];
  /** So many snapshots, and any other files. */
  readonly photos?: number;
  readonly files?: readonly File[];
};

/** A file as a mail program attaches it. */
export type File = { readonly name: string; readonly type: string; readonly bytes: Uint8Array };

const quoted = ({ text, from }: Letter): string =>
  `On Sat, May 9, 2026 at 4:00 PM ${from.split('@')[0]} <${from}> wrote:\n\n${text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n')}`;

const subjectOf = ({ subject, answers }: Written): string =>
  subject ?? (answers ? `Re: ${answers.subject.replace(/^Re: /i, '')}` : '');

/** The headers SES lays in front of a mail it received. */
const verdicts = ({ from, isProven = true, to }: Written): readonly string[] => {
  const domain = from.split('@')[1] ?? '';
  const word = isProven ? 'pass' : 'fail';
  return [
    `Return-Path: <${from}>`,
    `Received: from localhost by inbound-smtp.us-east-1.amazonaws.com with SMTP id abc for <${to}>; Sat, 9 May 2026 20:00:00 +0000 (UTC)`,
    'X-SES-Spam-Verdict: PASS',
    'X-SES-Virus-Verdict: PASS',
    `Authentication-Results: amazonses.com; spf=${word} smtp.mailfrom=${domain}; dkim=${isProven ? 'pass' : 'none'} header.i=@${domain}; dmarc=${word} header.from=${domain}`,
  ];
};

const base64Lines = (bytes: Uint8Array): string =>
  (
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\r\n');

/** Base64, so that any letters survive and the line lengths are right. */
const encoded = (text: string): string => base64Lines(Buffer.from(text, 'utf8'));

const word = (text: string): string =>
  /^[\x20-\x7e]*$/.test(text) ? text : `=?utf-8?B?${Buffer.from(text, 'utf8').toString('base64')}?=`;

/** As mail programs write a name: in quotes, or encoded whole. */
const named = (name: string): string => (word(name) === name ? `"${name.replace(/["\\]/g, '')}"` : word(name));

const filePart = (boundary: string, { name, type, bytes }: File): readonly string[] => [
  `--${boundary}`,
  `Content-Type: ${type}; name="${name}"`,
  'Content-Transfer-Encoding: base64',
  `Content-Disposition: attachment; filename="${name}"`,
  '',
  base64Lines(bytes),
];

const bodyOf = (text: string, files: readonly File[]): readonly string[] => {
  const plain = ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64', '', encoded(text)];
  if (files.length === 0) return plain;
  const boundary = 'part-of-a-mail';
  const more = files.flatMap((file) => filePart(boundary, file));
  return [
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    ...plain,
    ...more,
    `--${boundary}--`,
    '',
  ];
};

const filesOf = ({ photos = 0, files = [] }: Written): readonly File[] => [
  ...Array.from({ length: photos }, (): File => ({ name: 'IMG_2041.jpg', type: 'image/jpeg', bytes: snapshot() })),
  ...files,
];

/** A mail as its bytes, with what SES puts in front of it; a reply quotes what it answers, as they all do. */
export const rawMail = (written: Written): Uint8Array => {
  const { from, name, to, text, answers, id, headers = [] } = written;
  const lines = [
    ...verdicts(written),
    `From: ${name ? `${named(name)} <${from}>` : from}`,
    `To: ${to}`,
    `Subject: ${word(subjectOf(written))}`,
    `Message-ID: <${id}@mail.example>`,
    'Date: Sat, 09 May 2026 16:00:00 -0400',
    ...(answers ? [`In-Reply-To: ${answers.messageId}`, `References: ${answers.references} ${answers.messageId}`] : []),
    ...headers,
    'MIME-Version: 1.0',
    ...bodyOf(answers ? `${text}\n\n${quoted(answers)}\n` : text, filesOf(written)),
  ];
  return Buffer.from(lines.join('\r\n'), 'utf8');
};

/** Words without the foot that stands below every mail. */
const withoutFoot = (text: string): string => (text.split(/\n-- ?\n/)[0] ?? '').trim();

/** What SES does with a mail of ours, and a mailbox with it: its own Message-ID, then shown. */
const letterOf = async (raw: Uint8Array, to: string, at: string, count: number): Promise<Letter> => {
  const mail = await PostalMime.parse(raw);
  return {
    to,
    at,
    from: mail.from?.address ?? '',
    replyTo: mail.replyTo?.[0]?.address ?? mail.from?.address ?? '',
    subject: mail.subject ?? '',
    text: withoutFoot(mail.text ?? ''),
    messageId: `<0100${count}@us-east-1.amazonses.com>`,
    references: mail.references ?? '',
    raw: Buffer.from(raw).toString('utf8'),
  };
};

export type Post = {
  readonly mails: Mails;
  readonly letters: () => readonly Letter[];
  readonly hear: (house: House, raw: Uint8Array, key: string) => Promise<boolean>;
};

export const openPost = (now: () => string): Post => {
  const letters: Letter[] = [];
  return {
    mails: {
      send: async ({ to, raw }) => {
        letters.push(await letterOf(raw, to, now(), letters.length + 1));
        return { kind: 'sent', sid: `0100${letters.length}` };
      },
    },
    letters: () => letters,
    hear: async (house, raw, key) => receiveMail(house, await arrivedMail(raw, { key, domain: house.mailDomain })),
  };
};
