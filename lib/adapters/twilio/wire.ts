import * as z from 'zod/mini';
import type { Form } from './signature.ts';

/** What Twilio posts to us. Unknown fields are accepted: “Twilio will occasionally add new parameters without notice”. */
const inbound = z.object({
  MessageSid: z.string().check(z.regex(/^(SM|MM)[0-9a-f]{32}$/)),
  From: z.string().check(z.minLength(1)),
  To: z.string().check(z.minLength(1)),
  Body: z._default(z.string(), ''),
  NumMedia: z._default(z.coerce.number().check(z.int(), z.gte(0), z.lte(10)), 0),
  OptOutType: z.optional(z.string()),
});

const report = z.object({
  MessageSid: z.string().check(z.regex(/^(SM|MM)[0-9a-f]{32}$/)),
  MessageStatus: z.string().check(z.minLength(1)),
  ErrorCode: z.optional(z.coerce.number().check(z.int())),
});

export type Media = { readonly url: string; readonly contentType: string };

/** A text somebody sent. `from` is E.164 unless the carrier hides it; `body` is exactly as typed. */
export type InboundText = {
  readonly sid: string;
  readonly from: string;
  readonly to: string;
  readonly body: string;
  readonly media: readonly Media[];
  /** Present only when Advanced Opt-Out matched; the body is to be matched as well. */
  readonly optOutType?: string;
};

/** How far the carrier says a text has come. */
export type CarrierState = 'sent' | 'delivered' | 'undelivered' | 'failed';

/** One status callback; `code` is Twilio's error code, when there is one. */
export type Report = { readonly sid: string; readonly state: CarrierState; readonly code?: number };

/** What was read, or why it could not be; the reason names fields, never what they hold. */
export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string };

export function readInbound(form: Form): Read<InboundText> {
  const read = inbound.safeParse(form);
  if (!read.success) return unreadable(read.error);
  const { MessageSid: sid, From: from, To: to, Body: body, NumMedia: count, OptOutType: optOutType } = read.data;
  return { ok: true, value: { sid, from, to, body, media: mediaOf(form, count), ...(optOutType && { optOutType }) } };
}

export function readReport(form: Form): Read<Report> {
  const read = report.safeParse(form);
  if (!read.success) return unreadable(read.error);
  const { MessageSid: sid, MessageStatus: status, ErrorCode: code } = read.data;
  return { ok: true, value: { sid, state: stateOf(status), ...(code && { code }) } };
}

/** A status Twilio may invent tomorrow counts as on its way: the next report, or asking, tells the rest. */
export function stateOf(status: string): CarrierState {
  switch (status) {
    case 'delivered':
    case 'read':
      return 'delivered';
    case 'undelivered':
      return 'undelivered';
    case 'failed':
    case 'canceled':
      return 'failed';
    default:
      return 'sent';
  }
}

function mediaOf(form: Form, count: number): Media[] {
  return Array.from({ length: count }, (_, i) => ({
    url: form[`MediaUrl${i}`],
    contentType: form[`MediaContentType${i}`],
  })).filter((media): media is Media => typeof media.url === 'string' && typeof media.contentType === 'string');
}

function unreadable(error: z.core.$ZodError): { ok: false; reason: string } {
  const fields = error.issues.map((issue) => issue.path.join('.')).join(', ');
  return { ok: false, reason: `not readable: ${fields}` };
}
