import { toGsm } from '../../language/segments.ts';
import { CarrierUnreachable } from './errors.ts';
import { deleteMedia, type FetchedMedia, fetchMedia } from './media.ts';
import { outcomeOf, type SendOutcome } from './outcome.ts';
import { type Messages, openMessages } from './slice.ts';
import { type CarrierState, stateOf } from './wire.ts';

export type TwilioSettings = {
  readonly accountSid: string;
  readonly authToken: string;
  /** The group's number, E.164. */
  readonly from: string;
  readonly messagingServiceSid?: string;
  readonly baseUrl?: string;
  readonly timeoutMs?: number;
};

export type OutboundText = {
  readonly to: string;
  readonly body: string;
  /** Full address; it carries our outbox id, so that a report finds its row when the answer to the send was lost. */
  readonly statusCallback: string;
  /** How long the carrier may try; Twilio takes 1 to 36,000. */
  readonly validitySeconds?: number;
};

export type FoundText = { readonly sid: string; readonly state: CarrierState; readonly code?: number };

export type TwilioSender = {
  /** Posts once and never retries; never throws. */
  readonly send: (text: OutboundText) => Promise<SendOutcome>;
  /** Texts Twilio has from us to `to` with these words since `after` (ISO), newest first. Throws CarrierUnreachable. */
  readonly find: (text: { readonly to: string; readonly body: string; readonly after: string }) => Promise<FoundText[]>;
  /** One photo, or undefined when Twilio no longer has it. Throws StrangeMediaAddress, MediaTooLarge, CarrierUnreachable. */
  readonly fetchMedia: (url: string) => Promise<FetchedMedia | undefined>;
  /** Deletes it at Twilio, which otherwise keeps it for ever; already gone is fine. Throws CarrierUnreachable. */
  readonly deleteMedia: (url: string) => Promise<void>;
};

export function twilioSender(settings: TwilioSettings): TwilioSender {
  const { accountSid, authToken } = settings;
  const baseUrl = settings.baseUrl ?? 'https://api.twilio.com';
  const account = { accountSid, authToken, baseUrl, timeoutMs: settings.timeoutMs ?? 10_000 };
  const messages = openMessages(account);
  return {
    send: (text) => send(messages, settings, text),
    find: (text) => find(messages, settings.from, text),
    fetchMedia: (url) => fetchMedia(account, url),
    deleteMedia: (url) => deleteMedia(account, url),
  };
}

async function send(messages: Messages, settings: TwilioSettings, text: OutboundText): Promise<SendOutcome> {
  try {
    const { sid } = await messages.create({
      to: text.to,
      from: settings.from,
      body: text.body,
      statusCallback: text.statusCallback,
      ...(settings.messagingServiceSid && { messagingServiceSid: settings.messagingServiceSid }),
      ...(text.validitySeconds && { validityPeriod: text.validitySeconds }),
    });
    return sid ? { kind: 'sent', sid } : { kind: 'unknown' };
  } catch (error) {
    return outcomeOf(error);
  }
}

/** Twilio writes times to the second, and two clocks are never quite alike. */
const clockSlackMs = 5_000;

/**
 * Lists without a date, because a text still in Twilio's queue has no DateSent and a filter by it would hide exactly
 * the text we ask about; nobody is sent anywhere near 200 texts between the send and the question.
 */
async function find(
  messages: Messages,
  from: string,
  text: { to: string; body: string; after: string },
): Promise<FoundText[]> {
  const since = Date.parse(text.after) - clockSlackMs;
  const listed = await messages.list({ to: text.to, pageSize: 100, limit: 200 }).catch((cause: unknown) => {
    throw new CarrierUnreachable('Twilio could not be asked what it has', { cause });
  });
  return listed
    .filter((one) => one.direction !== 'inbound' && (!one.from || one.from === from))
    .filter((one) => one.dateCreated.getTime() >= since && wordsOf(one.body) === wordsOf(text.body))
    .map(({ sid, status, errorCode }) => ({ sid, state: stateOf(status), ...(errorCode && { code: errorCode }) }));
}

/** The words as a phone shows them: Twilio may trim a text, and replaces typographic characters when told to. */
const wordsOf = (body: string): string => toGsm(body).replace(/\s+/g, ' ').trim();
