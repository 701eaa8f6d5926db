/**
 * Mails, and reports on mails, that a function gave up after three tries: called again every ten minutes for a day, so that
 * an outage of some hours loses nobody's mail. What the stream gave up is left alone: each minute finds those rows.
 */
import * as z from 'zod/mini';
import { jsonCaller } from './json-call.ts';
import type { Credentials } from './signer.ts';
import { startFunction } from './start-function.ts';

export type GivenUpPlace = {
  readonly queueUrl: string;
  readonly region: string;
  readonly credentials: Credentials;
  /** Given where AWS does not answer itself. */
  readonly sqsEndpoint?: string | undefined;
  readonly lambdaEndpoint?: string | undefined;
};

const received = z.object({
  Messages: z._default(z.array(z.object({ Body: z.string(), ReceiptHandle: z.string() })), []),
});

/** What Lambda writes of an event it gave up (docs: invocation-async-retain-records). */
const letter = z.object({
  requestContext: z.object({ functionArn: z.string().check(z.regex(/:function:/)) }),
  requestPayload: z.unknown(),
});

/** When it first happened, as S3 and EventBridge say it. */
const happened = z.union([
  z.object({ Records: z.array(z.object({ eventTime: z.string() })).check(z.minLength(1)) }),
  z.object({ time: z.string() }),
]);

const hoursTried = 24;
const hidden = 120;

const connection = { connectionTimeout: 1_000, requestTimeout: 5_000, throwOnRequestTimeout: true };

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const timeOf = (event: z.infer<typeof happened>): string =>
  'time' in event ? event.time : (event.Records[0]?.eventTime ?? '');

/** The function and its event; undefined for what is none, is the stream's, or is older than a day. */
const callIn = (body: string, now: string): { readonly name: string; readonly event: unknown } | undefined => {
  const read = letter.safeParse(parsed(body));
  const event = happened.safeParse(read.success ? read.data.requestPayload : undefined);
  if (!read.success || !event.success) return undefined;
  const isYoung = Date.parse(now) - Date.parse(timeOf(event.data)) < hoursTried * 3_600_000;
  const name = read.data.requestContext.functionArn.replace(/^.*:function:/, '').split(':')[0] ?? '';
  return isYoung ? { name, event: read.data.requestPayload } : undefined;
};

/** Calls again what was given up, at most ten at once. Returns how many; throws AwsRefusal, or what the connection threw. */
export const callGivenUp = async (place: GivenUpPlace, now: string): Promise<number> => {
  const { queueUrl: QueueUrl, region, credentials, sqsEndpoint, lambdaEndpoint } = place;
  const endpoint = sqsEndpoint ?? `https://sqs.${region}.amazonaws.com`;
  const sqs = jsonCaller({
    name: 'sqs',
    region,
    endpoint,
    target: 'AmazonSQS',
    version: '1.0',
    credentials,
    connection,
  });
  const asked = { QueueUrl, MaxNumberOfMessages: 10, VisibilityTimeout: hidden };
  const letters = received.parse(await sqs('ReceiveMessage', asked)).Messages;
  let called = 0;
  for (const { Body, ReceiptHandle } of letters) {
    const call = callIn(Body, now);
    if (!call) continue;
    await startFunction({ region, credentials, endpoint: lambdaEndpoint }, call.name, call.event);
    // Taken first and thrown away then: done twice is harmless, every row changes state once.
    await sqs('DeleteMessage', { QueueUrl, ReceiptHandle });
    called += 1;
  }
  return called;
};
