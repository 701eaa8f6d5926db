import type { Settings } from '../../config/settings.ts';
import type { Credentials } from './signer.ts';

/** What the platform gives this process. */
export const ownCredentials = (settings: Settings): Credentials => ({
  accessKeyId: settings.AWS_ACCESS_KEY_ID ?? '',
  secretAccessKey: settings.AWS_SECRET_ACCESS_KEY ?? '',
  ...(settings.AWS_SESSION_TOKEN ? { sessionToken: settings.AWS_SESSION_TOKEN } : {}),
});
