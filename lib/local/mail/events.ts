/** Reports as SES publishes them through a configuration set (docs: event-publishing-retrieving-sns-contents). */
import type { Fate } from './faults.ts';

export type SesEvent = {
  readonly eventType: 'Send' | 'Delivery' | 'Bounce' | 'Complaint';
  readonly mail: {
    readonly timestamp: string;
    readonly source: string;
    readonly messageId: string;
    readonly destination: readonly string[];
    readonly tags: Readonly<Record<string, readonly string[]>>;
  };
  readonly [detail: string]: unknown;
};

export type Sent = {
  readonly id: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly at: string;
  readonly tags: ReadonlyMap<string, string>;
};

const bounceOf = (sent: Sent, type: string) => ({
  bounceType: type,
  bounceSubType: type === 'Transient' ? 'MailboxFull' : 'General',
  bouncedRecipients: sent.to.map((emailAddress) => ({
    ...{ emailAddress, action: 'failed', status: type === 'Transient' ? '4.2.2' : '5.1.1' },
    diagnosticCode: type === 'Transient' ? 'smtp; 452 mailbox full' : 'smtp; 550 no such user',
  })),
  timestamp: sent.at,
  feedbackId: sent.id,
});

const complaintOf = (sent: Sent) => ({
  complainedRecipients: sent.to.map((emailAddress) => ({ emailAddress })),
  timestamp: sent.at,
  feedbackId: sent.id,
  complaintFeedbackType: 'abuse',
});

const deliveryOf = (sent: Sent) => ({
  timestamp: sent.at,
  processingTimeMillis: 1,
  recipients: sent.to,
  smtpResponse: '250 ok',
  reportingMTA: 'localhost',
});

/** Everything that will be reported of this mail, in order. */
export const eventsOf = (sent: Sent, fate: Fate): readonly SesEvent[] => {
  const tags = Object.fromEntries([...sent.tags].map(([name, value]) => [name, [value]]));
  const mail = { timestamp: sent.at, source: sent.from, messageId: sent.id, destination: sent.to, tags };
  const send: SesEvent = { eventType: 'Send', mail, send: {} };
  if (fate.kind === 'Bounce') return [send, { eventType: 'Bounce', mail, bounce: bounceOf(sent, fate.type) }];
  const delivered: SesEvent = { eventType: 'Delivery', mail, delivery: deliveryOf(sent) };
  if (fate.kind === 'Delivery') return [send, delivered];
  return [send, delivered, { eventType: 'Complaint', mail, complaint: complaintOf(sent) }];
};
