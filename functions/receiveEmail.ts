/** Called by S3 for each mail that SES laid in our bucket. */
import middy from '@middy/core';
import type { S3Event } from 'aws-lambda';
import { once } from '../lib/adapters/aws/once.ts';
import { secretsStayFresh, withSecrets } from '../lib/adapters/aws/secrets.ts';
import { houseFrom } from '../lib/adapters/house.ts';
import { arrivedMail } from '../lib/adapters/mail/arrived.ts';
import { UnreadableMail } from '../lib/adapters/mail/errors.ts';
import { mailBucket, withPhotos } from '../lib/adapters/photos.ts';
import { type Letters, lettersIn } from '../lib/adapters/s3/letters.ts';
import { readSettings } from '../lib/config/settings.ts';
import type { House } from '../lib/runtime/house.ts';
import { receiveMail } from '../lib/runtime/receiveMail.ts';

/** S3 writes keys as a query would: spaces as plus signs, the rest by percent. */
const keyIn = (written: string): string => decodeURIComponent(written.replace(/\+/g, ' '));

/** SES lays one object of its own when a rule is made; it is no mail. */
const isSetUpNote = (key: string): boolean => key.endsWith('AMAZON_SES_SETUP_NOTIFICATION');

/** Anything thrown here makes S3 tell us again; bytes that are no mail would only be told again for ever. */
const hearOne = async (house: House, letters: Letters, key: string): Promise<void> => {
  const raw = await letters.fetch(key);
  try {
    const arrived = await arrivedMail(raw, { key, domain: house.mailDomain });
    const isNew = await receiveMail(house, arrived);
    house.log({ story: 'mail', isNew, ...(arrived.aside ? { aside: arrived.aside } : {}) });
  } catch (error) {
    if (!(error instanceof UnreadableMail)) throw error;
    house.log({ story: 'mail', trouble: 'an object that is no mail stays in the bucket' });
  }
};

export const receiveEmail = (house: House, letters: Letters) =>
  middy<S3Event, void>().handler(async ({ Records }) => {
    for (const { s3 } of Records) {
      const key = keyIn(s3.object.key);
      if (!isSetUpNote(key)) await hearOne(house, letters, key);
    }
  });

export const handler = once(async () => {
  const settings = await withSecrets(readSettings());
  return receiveEmail(withPhotos(houseFrom(settings), settings), lettersIn(mailBucket(settings)));
}, secretsStayFresh);
