/** First events, as AWS brings them. */
import { createHmac, randomBytes } from 'node:crypto';

export const streamEvent = (pk: string, sk: string): unknown => ({
  Records: [
    {
      eventName: 'INSERT',
      eventSource: 'aws:dynamodb',
      dynamodb: { Keys: { pk: { S: pk }, sk: { S: sk } }, SequenceNumber: '1', StreamViewType: 'KEYS_ONLY' },
    },
  ],
});

/** A text to `url`, signed as the carrier does. */
export const smsEvent = (url: string, token: string, from: string, text: string): unknown => {
  const form: Record<string, string> = {
    Body: text,
    From: from,
    MessageSid: `SM${randomBytes(16).toString('hex')}`,
    NumMedia: '0',
    To: '+15550100000',
  };
  const signed = Object.keys(form)
    .sort()
    .reduce((words, name) => words + name + form[name], url);
  return {
    version: '2.0',
    rawPath: '/twilio/sms',
    rawQueryString: '',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-twilio-signature': createHmac('sha1', token).update(signed).digest('base64'),
    },
    requestContext: { http: { method: 'POST', path: '/twilio/sms' } },
    body: Buffer.from(new URLSearchParams(form).toString()).toString('base64'),
    isBase64Encoded: true,
  };
};
