/** How AWS tells the functions what happened to mail: S3 of each object laid, EventBridge of each SES event. */
import { randomUUID } from 'node:crypto';
import type { SesEvent } from './events.ts';

/** The bucket SES lays mail in; on this machine its objects are the mail house's. */
export const mailBucket = 'mail';

/** S3's notification of one object (docs: notification-content-structure); only what a reader may use. */
export const objectLaid = (messageId: string, at: string) => ({
  Records: [
    {
      eventVersion: '2.1',
      eventSource: 'aws:s3',
      awsRegion: 'us-east-1',
      eventTime: at,
      eventName: 'ObjectCreated:Put',
      s3: { s3SchemaVersion: '1.0', bucket: { name: mailBucket }, object: { key: messageId, sequencer: '0' } },
    },
  ],
});

const detailTypes: Readonly<Record<SesEvent['eventType'], string>> = {
  Send: 'Email Sent',
  Delivery: 'Email Delivered',
  Bounce: 'Email Bounced',
  Complaint: 'Email Complaint Received',
};

/** The event as a rule on the default bus hands it over (docs: monitoring-eventbridge). */
export const onTheBus = (event: SesEvent) => ({
  version: '0',
  id: randomUUID(),
  'detail-type': detailTypes[event.eventType],
  source: 'aws.ses',
  account: '000000000000',
  time: event.mail.timestamp,
  region: 'us-east-1',
  resources: [] as readonly string[],
  detail: event,
});
