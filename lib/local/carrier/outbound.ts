import type { Fate, SendFailure } from './faults.ts';
import type { Office } from './office.ts';
import type { Form } from './postBook.ts';
import { type Problem, problems } from './problems.ts';
import { isPhone, mediaOf, newSid, type Text } from './texts.ts';

/** Why Twilio would refuse this form, or nothing. */
export function refusalOf(form: URLSearchParams, { identity, texts }: Office): Problem | undefined {
  const to = form.get('To');
  const from = form.get('From');
  const body = form.get('Body') ?? '';
  const validity = form.get('ValidityPeriod');
  if (!to) return problems.noTo;
  if (!isPhone(to)) return problems.badTo(to);
  if (!from && !form.get('MessagingServiceSid')) return problems.noFrom;
  if (from && from !== identity.groupNumber) return problems.badFrom;
  if (!body && !form.has('MediaUrl')) return problems.noBody;
  if (body.length > 1600) return problems.longBody;
  if (validity && !isValidity(Number(validity))) return problems.badValidity;
  return texts.isStopped(to) ? problems.stopped : undefined;
}

const isValidity = (seconds: number): boolean => Number.isInteger(seconds) && seconds >= 1 && seconds <= 36_000;

/** Takes a text for a phone: written down with everything that will be reported of it, before anybody is answered. */
export function accept(office: Office, form: URLSearchParams, failure: SendFailure | undefined): Text {
  const { identity, texts, posts, faults } = office;
  const to = form.get('To') ?? '';
  const fate = faults.fateOf(to, failure);
  const media = form.getAll('MediaUrl').map(mediaOf);
  const service = form.get('MessagingServiceSid');
  const text: Text = {
    sid: newSid(media.length > 0 ? 'MM' : 'SM'),
    direction: 'outbound-api',
    from: identity.groupNumber,
    to,
    body: form.get('Body') ?? '',
    at: office.now(),
    status: service ? 'accepted' : 'queued',
    code: fate.code,
    service,
    media,
  };
  const url = form.get('StatusCallback');
  const reports = office.atOnce(() => {
    texts.add(text, media, fate.status === 'delivered');
    return stagesOf(fate).map((status) =>
      posts.add({
        kind: 'callback',
        sid: text.sid,
        lane: text.sid,
        url,
        form: reportForm(identity.accountSid, text, status),
        status,
      }),
    );
  });
  for (const owed of reports) void office.mail.post(owed);
  // The answer to the send never knows yet what will become of the text.
  return { ...text, code: null };
}

const stagesOf = (fate: Fate): readonly string[] =>
  fate.status === 'failed' ? ['queued', 'failed'] : ['queued', 'sent', fate.status];

/** The form Twilio posts to a StatusCallback (https://www.twilio.com/docs/messaging/guides/track-outbound-message-status). */
function reportForm(accountSid: string, text: Text, status: string): Form {
  const isOver = status === 'undelivered' || status === 'failed';
  return new Map([
    ['SmsSid', text.sid],
    ['SmsStatus', status],
    ['MessageStatus', status],
    ['To', text.to],
    ['MessageSid', text.sid],
    ['AccountSid', accountSid],
    ['From', text.from],
    ['ApiVersion', '2010-04-01'],
    ...(text.service ? [['MessagingServiceSid', text.service] as const] : []),
    ...(isOver && text.code !== null ? [['ErrorCode', String(text.code)] as const] : []),
  ]);
}
