/** From the bytes of a mail to what a story needs of it: who, to whom, their own words, and whether to hear it at all. */
import { createHash } from 'node:crypto';
import { ownWords } from '../../language/reply/reply.ts';
import type { ArrivedMail } from '../../runtime/receiveMail.ts';
import { type Evidence, evidence } from './evidence.ts';
import { machineReason } from './machine.ts';
import type { Mail } from './mail.ts';
import { readMail } from './read-mail.ts';

/** SES's receipt is not part of what S3 tells; the headers it lays in front of the mail say the same. */
export type Laid = { readonly key: string; readonly domain: string };

const idOf = (mail: Mail, key: string): string =>
  createHash('sha256')
    .update(mail.messageId ?? key.split('/').at(-1) ?? key)
    .digest('hex');

/** Why it is not heard: first what is dangerous, then what no person wrote, then what is for nobody. */
const asideOf = (mail: Mail, { virus, spam, dmarc, token, inbox }: Evidence, domain: string): string | undefined => {
  if (virus === 'fail') return 'virus';
  const machine = machineReason(mail, domain);
  if (machine) return machine;
  if (mail.from === undefined) return 'no single sender';
  // Who is proven, or answers a mail of ours, is heard whatever a filter thinks.
  if (spam === 'fail' && dmarc !== 'pass' && token === undefined) return 'spam';
  return inbox === undefined ? 'not to us' : undefined;
};

/** Throws UnreadableMail when the bytes are no mail at all. */
export const arrivedMail = async (raw: Uint8Array, { key, domain }: Laid): Promise<ArrivedMail> => {
  const mail = await readMail(raw);
  const seen = evidence(mail, { domain });
  const aside = asideOf(mail, seen, domain);
  const { from, subject, text, html, messageId } = mail;
  return {
    id: idOf(mail, key),
    from: from?.address,
    ...(from?.name ? { name: from.name } : {}),
    to: `${seen.inbox ?? ''}@${domain}`,
    text: ownWords({ text, html, subject, name: from?.name }),
    subject,
    ...(messageId ? { messageId } : {}),
    ...(seen.token ? { token: seen.token } : {}),
    isProven: seen.dmarc === 'pass' || seen.dkimAligned,
    photos: mail.photos,
    refused: mail.refused,
    ...(aside ? { aside } : {}),
  };
};
