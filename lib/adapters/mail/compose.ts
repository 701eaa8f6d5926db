/** A letter made into MIME: text and HTML side by side, one thread, and the headers that machines and lists read. */
import MailComposer from 'nodemailer/lib/mail-composer';
import { letterCopies } from '../../../templates/email/letter.ts';
import { oneLine } from '../../language/letter/escape.ts';
import { letterParts } from '../../language/letter/letter.ts';
import type { Compose, Letter } from '../../runtime/mail.ts';
import type { PhotoType } from '../../runtime/ports.ts';
import { calendarPart } from './compose-calendar.ts';
import { addressOf, isMessageId, listIdOf, urlOf } from './compose-headers.ts';

type Header = { readonly key: string; readonly value: string };

/** The visible answer to a mail goes to its token; so does the one-word mail that ends them all. */
const listHeaders = (letter: Letter, replyTo: string): readonly Header[] => [
  { key: 'Auto-Submitted', value: letter.isReply ? 'auto-replied' : 'auto-generated' },
  { key: 'List-Id', value: listIdOf(letter.listId) },
  {
    key: 'List-Unsubscribe',
    value: `<${urlOf(letter.unsubscribeUrl)}>, <mailto:${encodeURI(replyTo)}?subject=unsubscribe>`,
  },
  { key: 'List-Unsubscribe-Post', value: 'List-Unsubscribe=One-Click' },
  // Vacation programs of Exchange obey this and not Auto-Submitted (MS-OXCMAIL 2.2.3.2.14).
  { key: 'X-Auto-Response-Suppress', value: 'OOF, AutoReply' },
];

/** What they wrote comes from outside; a Message-ID that is none is left out rather than sent on. */
const threadOf = ({ threadRoot, inReplyTo }: Letter): { inReplyTo: string; references: string[] } => {
  const ids = [threadRoot, inReplyTo ?? ''].filter(isMessageId);
  return { inReplyTo: ids.at(-1) ?? '', references: [...new Set(ids)] };
};

const endings: Readonly<Record<PhotoType, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/heic': 'heic',
};

/** Named by us and counted: what a phone called its file is nobody's business. */
const photoParts = ({ photos = [], locale }: Letter) => ({
  attachments: photos.map(({ type, bytes }, index) => ({
    filename: `${letterCopies.photo[locale]}-${index + 1}.${endings[type]}`,
    contentType: type,
    content: Buffer.from(bytes),
  })),
});

/** Throws BadAddress when To, From, Reply-To or the link is not one. */
export const composeMail: Compose = async (letter) => {
  const name = oneLine(letter.from.name, 60);
  const subject = oneLine(letter.subject, 120);
  const replyTo = addressOf(letter.replyTo);
  const unsubscribeUrl = urlOf(letter.unsubscribeUrl);
  const { locale, text: words, shortcuts } = letter;
  const parts = letterParts({ locale, community: name, subject, text: words, shortcuts, replyTo, unsubscribeUrl });
  const composed = new MailComposer({
    from: { name, address: addressOf(letter.from.address) },
    to: { name: '', address: addressOf(letter.to) },
    replyTo: { name, address: replyTo },
    subject,
    ...threadOf(letter),
    ...(letter.at ? { date: new Date(letter.at) } : {}),
    ...parts,
    ...calendarPart(letter),
    ...photoParts(letter),
    // Their values are ours to the last letter, and must not be encoded: no machine would know them again.
    headers: listHeaders(letter, replyTo).map(({ key, value }) => ({ key, value: { prepared: true, value } })),
    newline: 'win',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return new Uint8Array(await composed.compile().build());
};
