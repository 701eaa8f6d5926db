/** Mail leaves through SES, once: its client would post the same mail three times after a timeout. */
import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import type { Mails } from '../../runtime/mail.ts';
import { outcomeOf } from './outcome.ts';
import { outboxTag, tagOf } from './tag.ts';

export type SesSettings = {
  readonly region: string;
  /** Where the SES API answers instead of AWS: on this machine, the mail house. */
  readonly endpoint?: string;
  /** Publishes the reports; without one nobody learns of a bounce. */
  readonly configurationSet?: string;
  readonly timeoutMs?: number;
};

const clientFor = ({ region, endpoint, timeoutMs = 10_000 }: SesSettings): SESClient =>
  new SESClient({
    region,
    maxAttempts: 1,
    // Without `throwOnRequestTimeout` a timeout only warns and the send waits for ever.
    requestHandler: { requestTimeout: timeoutMs, connectionTimeout: 5_000, throwOnRequestTimeout: true },
    ...(endpoint && { endpoint, credentials: { accessKeyId: 'local', secretAccessKey: 'local' } }),
  });

/** Posts once, never retries, never throws. The tag is the outbox id; reports carry it as `tagOf(id)`. */
export const sesSender = (settings: SesSettings): Mails => {
  const client = clientFor(settings);
  const { configurationSet } = settings;
  return {
    send: async ({ to, from, raw, tag }) => {
      try {
        const { MessageId: sid } = await client.send(
          new SendRawEmailCommand({
            RawMessage: { Data: raw },
            Source: from,
            Destinations: [to],
            Tags: [{ Name: outboxTag, Value: tagOf(tag) }],
            ...(configurationSet && { ConfigurationSetName: configurationSet }),
          }),
        );
        return sid ? { kind: 'sent', sid } : { kind: 'unknown' };
      } catch (error) {
        return outcomeOf(error);
      }
    },
  };
};
