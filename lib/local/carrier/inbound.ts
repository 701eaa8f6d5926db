import { type Office, serviceSid } from './office.ts';
import { type OptOutType, optOutOf, replyTo } from './optout.ts';
import type { Form } from './postBook.ts';
import { billedSegments } from './resource.ts';
import { type Media, mediaOf, newSid, type PhoneText, phoneTextSchema, type Text } from './texts.ts';

/**
 * A phone texts the group: written down first, obeyed and answered if it is one of the carrier's own words, then posted.
 * Resolves when the house has answered 2xx, or the last try is over. Throws a ZodError for what no phone could send.
 */
export async function hearPhone(office: Office, phoneText: PhoneText): Promise<{ readonly sid: string }> {
  const { from, body, media: attached = [] } = phoneTextSchema.parse(phoneText);
  const { identity, texts, posts } = office;
  const media = attached.map(mediaOf);
  const text: Omit<Text, 'media'> = {
    sid: newSid(media.length > 0 ? 'MM' : 'SM'),
    direction: 'inbound',
    from,
    to: identity.groupNumber,
    body: body.toWellFormed(),
    at: office.now(),
    status: 'received',
    code: null,
    service: identity.advancedOptOut ? serviceSid : null,
  };
  const owed = office.atOnce(() => {
    const optOut = optOutOf(body, identity.advancedOptOut);
    texts.add(text, media, true);
    if (optOut) obey(office, text, optOut);
    const form = webhookForm(identity, text, media, optOut);
    return posts.add({ kind: 'webhook', sid: text.sid, lane: from, url: identity.webhookUrl, form, status: null });
  });
  await office.mail.post(owed);
  return { sid: text.sid };
}

/** The carrier blocks or opens the phone and says so by itself; its own words pass its own block. */
function obey({ identity, texts }: Office, heard: Omit<Text, 'media'>, type: OptOutType): void {
  const wasStopped = texts.isStopped(heard.from);
  const reply = replyTo(type, wasStopped, identity.advancedOptOut ? identity.helpReply : undefined);
  if (type !== 'HELP') texts.setStopped(heard.from, type === 'STOP');
  if (reply === undefined) return;
  const { from: to, to: from, at, service } = heard;
  const sid = newSid('SM');
  texts.add(
    { sid, direction: 'outbound-reply', from, to, body: reply, at, status: 'delivered', code: null, service },
    [],
    true,
  );
}

/** The form Twilio posts (https://www.twilio.com/docs/messaging/guides/webhook-request). */
function webhookForm(
  { accountSid, restUrl, advancedOptOut }: Office['identity'],
  text: Omit<Text, 'media'>,
  media: readonly Media[],
  optOut: OptOutType | undefined,
): Form {
  return new Map([
    ['ToCountry', 'US'],
    ['FromCountry', 'US'],
    ['SmsMessageSid', text.sid],
    ['SmsSid', text.sid],
    ['MessageSid', text.sid],
    ['SmsStatus', 'received'],
    ['AccountSid', accountSid],
    ['ApiVersion', '2010-04-01'],
    ['From', text.from],
    ['To', text.to],
    ['Body', text.body],
    ['NumSegments', String(billedSegments(text.body))],
    ['NumMedia', String(media.length)],
    ...(text.service ? [['MessagingServiceSid', text.service] as const] : []),
    // Twilio tells what it matched only with Advanced Opt-Out; a bare number's webhook looks like any other.
    ...(optOut && advancedOptOut ? [['OptOutType', optOut] as const] : []),
    ...media.flatMap(({ sid, contentType }, i) => [
      [`MediaUrl${i}`, mediaUrl(restUrl, accountSid, text.sid, sid)] as const,
      [`MediaContentType${i}`, contentType] as const,
    ]),
  ]);
}

/** The house's credentials go to no host but the one it knows as Twilio's. */
const mediaUrl = (restUrl: string, accountSid: string, text: string, media: string): string =>
  new URL(`/2010-04-01/Accounts/${accountSid}/Messages/${text}/Media/${media}`, restUrl).href;
