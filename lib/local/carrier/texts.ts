import { randomBytes } from 'node:crypto';
import * as z from 'zod/mini';

/** One file of a text; `bytes` is null when it lies at `url`, outside. */
export type Media = {
  readonly sid: string;
  readonly contentType: string;
  readonly bytes: Uint8Array | null;
  readonly url: string | null;
};

export type Direction = 'inbound' | 'outbound-api' | 'outbound-reply';

/** One text as the carrier keeps it; `at` is ISO, by the house's clock. */
export type Text = {
  readonly sid: string;
  readonly direction: Direction;
  readonly from: string;
  readonly to: string;
  readonly body: string;
  readonly at: string;
  readonly status: string;
  readonly code: number | null;
  readonly service: string | null;
  readonly media: readonly Omit<Media, 'bytes'>[];
};

/** E.164; a North American number has ten digits after its 1. */
export const isPhone = (value: string): boolean => /^\+(1\d{10}|[2-9]\d{6,14})$/.test(value);

/** A file as a phone attaches it: a `data:` address, any other address, or its bytes. */
const attachment = z.union([
  z.string().check(z.regex(/^(data:[\w.+-]+\/[\w.+-]+;base64,|https?:\/\/)/)),
  z.strictObject({ contentType: z.string().check(z.regex(/^[\w.+-]+\/[\w.+-]+$/)), base64: z.string() }),
]);

/** What a phone sends: `POST /carrier/sms`. */
export const phoneTextSchema = z.strictObject({
  from: z.string().check(z.refine(isPhone, 'a number such as +15550100001')),
  body: z._default(z.string().check(z.maxLength(1600)), ''),
  media: z.optional(z.array(attachment).check(z.maxLength(10))),
});

export type PhoneText = z.input<typeof phoneTextSchema>;

/** Random even when everything else is seeded: a sid that came back would be taken for a repeat, and a text lost. */
export const newSid = (prefix: 'SM' | 'MM' | 'ME'): string => prefix + randomBytes(16).toString('hex');

export function mediaOf(attached: NonNullable<PhoneText['media']>[number]): Media {
  const sid = newSid('ME');
  if (typeof attached !== 'string') {
    return { sid, contentType: attached.contentType, bytes: Buffer.from(attached.base64, 'base64'), url: null };
  }
  const inline = /^data:([^;]+);base64,(.*)$/s.exec(attached);
  if (!inline) return { sid, contentType: typeOf(attached), bytes: null, url: attached };
  return { sid, contentType: inline[1] ?? '', bytes: Buffer.from(inline[2] ?? '', 'base64'), url: null };
}

function typeOf(url: string): string {
  const ending = /\.(\w+)(?:[?#]|$)/.exec(url)?.[1]?.toLowerCase() ?? '';
  const known: Readonly<Record<string, string>> = {
    png: 'image/png',
    gif: 'image/gif',
    mp4: 'video/mp4',
    pdf: 'application/pdf',
  };
  return known[ending] ?? 'image/jpeg';
}
