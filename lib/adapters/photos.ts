/** The photo store of a deployment, for the few functions that keep photos or send them along. */
import type { Settings } from '../config/settings.ts';
import type { House } from '../runtime/house.ts';
import { ownCredentials } from './aws/own-credentials.ts';
import type { Bucket } from './s3/bucket.ts';
import { photosIn } from './s3/photos.ts';
import { sentFilesAt } from './twilio/sent-files.ts';

/** The bucket where mail lies, asked with what the platform gives this process. */
export const mailBucket = (settings: Settings): Bucket => ({
  bucket: settings.MAIL_BUCKET,
  region: settings.AWS_REGION,
  credentials: ownCredentials(settings),
  ...(settings.AWS_ENDPOINT_URL_S3 ? { endpoint: settings.AWS_ENDPOINT_URL_S3 } : {}),
});

/** The house with its store; as it was where the deployment has no bucket. */
export const withPhotos = <H extends House>(house: H, settings: Settings): H =>
  settings.MAIL_BUCKET === '' ? house : { ...house, photos: photosIn(mailBucket(settings)) };

const mediaTimeoutMs = 10_000;

/** The house that can fetch what came with a text. `secret` gives the settings with the carrier's token in its place. */
export const withSentFiles = <H extends House>(house: H, secret: () => Promise<Settings>): H => ({
  ...house,
  sentFiles: sentFilesAt(async () => {
    const settings = await secret();
    return {
      accountSid: settings.TWILIO_ACCOUNT_SID,
      authToken: settings.TWILIO_AUTH_TOKEN.split('\n')[0]?.trim() ?? '',
      baseUrl: settings.TWILIO_BASE_URL ?? 'https://api.twilio.com',
      timeoutMs: mediaTimeoutMs,
    };
  }),
});
