import { segments } from '../../language/segments.ts';
import type { Text } from './texts.ts';

/** RFC 2822, to the second, as Twilio writes every time. */
const dated = (iso: string): string => new Date(iso).toUTCString().replace('GMT', '+0000');

/** Until it has left the queue a text has no date of sending, and a list by that date does not show it. */
export const sentAt = (text: Text): string | null => (['queued', 'accepted'].includes(text.status) ? null : text.at);

/** What a text is billed as; one with no words still is a message. */
export const billedSegments = (body: string): number => Math.max(1, segments(body).segments);

/** A message resource, field for field as https://www.twilio.com/docs/messaging/api/message-resource shows it. */
export function resourceOf(accountSid: string, text: Text) {
  const uri = `/2010-04-01/Accounts/${accountSid}/Messages/${text.sid}`;
  const sent = sentAt(text);
  return {
    account_sid: accountSid,
    api_version: '2010-04-01',
    body: text.body,
    date_created: dated(text.at),
    date_sent: sent && dated(sent),
    date_updated: dated(text.at),
    direction: text.direction,
    error_code: text.code,
    error_message: null,
    from: text.from,
    messaging_service_sid: text.service,
    num_media: String(text.media.length),
    num_segments: String(billedSegments(text.body)),
    price: null,
    price_unit: 'USD',
    sid: text.sid,
    status: text.status,
    subresource_uris: { media: `${uri}/Media.json` },
    to: text.to,
    uri: `${uri}.json`,
  };
}
