/** What SES publishes of our mails: by EventBridge, by SNS, or bare as on this machine (docs: event-publishing). */
import * as z from 'zod/mini';
import type { MailReport } from '../../runtime/reportMail.ts';
import { idOfTag, outboxTag } from './tag.ts';

const recipients = z.array(z.object({ emailAddress: z.string() }));

const eventSchema = z.object({
  eventType: z.string(),
  mail: z.object({
    messageId: z.string(),
    destination: z.array(z.string()),
    tags: z.optional(z.record(z.string(), z.array(z.string()))),
  }),
  bounce: z.optional(z.object({ bounceType: z.string(), bouncedRecipients: recipients })),
  complaint: z.optional(z.object({ complainedRecipients: recipients, complaintFeedbackType: z.optional(z.string()) })),
});

type SesEvent = z.infer<typeof eventSchema>;

const bridged = z.object({ 'detail-type': z.string(), detail: z.unknown() });
const posted = z.object({ Records: z.array(z.object({ Sns: z.object({ Message: z.string() }) })) });

const json = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** EventBridge says “Email Bounced” beside the detail, which holds the event as it always was. */
const eventsIn = (event: unknown): readonly unknown[] => {
  const byBridge = bridged.safeParse(event);
  if (byBridge.success) return [byBridge.data.detail];
  const bySns = posted.safeParse(event);
  return bySns.success ? bySns.data.Records.map(({ Sns }) => json(Sns.Message)) : [event];
};

/** “Undetermined” is no verdict on the address: it counts like a full mailbox. Not spam after all is no complaint. */
const kindOf = ({ eventType, bounce, complaint }: SesEvent): MailReport['kind'] | undefined => {
  switch (eventType) {
    case 'Send':
      return 'sent';
    case 'Delivery':
      return 'arrived';
    case 'Bounce':
      return bounce?.bounceType === 'Permanent' ? 'bounced' : 'bouncedForNow';
    case 'Reject':
      return 'bouncedForNow';
    case 'Complaint':
      return complaint?.complaintFeedbackType === 'not-spam' ? undefined : 'complained';
    default:
      return undefined;
  }
};

const reportOf = (event: unknown): readonly MailReport[] => {
  const read = eventSchema.safeParse(event);
  if (!read.success) return [];
  const { messageId: sid, destination, tags } = read.data.mail;
  const kind = kindOf(read.data);
  const [to] = destination;
  const tag = idOfTag(tags?.[outboxTag]?.[0] ?? '');
  return kind && to && tag ? [{ to: to.toLowerCase(), tag, sid, kind }] : [];
};

/** The reports in one call; what is none of ours is left out. */
export const mailReportsIn = (event: unknown): readonly MailReport[] => eventsIn(event).flatMap(reportOf);

/** Whether this is SES speaking, and not the carrier's status callback. */
export const isMailEvent = (event: unknown): boolean =>
  bridged.safeParse(event).success || posted.safeParse(event).success;
