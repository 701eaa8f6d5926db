/** Mail as a mailbox shows it. */
import PostalMime from 'postal-mime';
import type { Kept } from './book.ts';

export type ShownMail = {
  readonly direction: 'in' | 'out';
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Lower-case names; a header that came several times has its values on lines of their own. */
  readonly headers: Readonly<Record<string, string>>;
  readonly raw: string;
  readonly at: string;
};

const headersOf = (list: readonly { readonly key: string; readonly value: string }[]): Record<string, string> => {
  const headers: Record<string, string> = {};
  for (const { key, value } of list) headers[key] = key in headers ? `${headers[key]}\n${value}` : value;
  return headers;
};

/** `direction` is seen from the group: `out` went from it to the person. */
export const shownMail = async (mail: Kept): Promise<ShownMail> => {
  const parsed = await PostalMime.parse(mail.raw);
  return {
    direction: mail.direction,
    from: parsed.from?.address ?? mail.sender,
    to: mail.recipients.join(', '),
    subject: parsed.subject ?? '',
    text: parsed.text ?? '',
    html: parsed.html ?? '',
    headers: headersOf(parsed.headers),
    raw: mail.raw.toString('utf8'),
    at: mail.at,
  };
};
