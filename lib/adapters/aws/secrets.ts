/** A deployment's secrets are named in its settings and fetched once per process. */
import type { Settings } from '../../config/settings.ts';
import { readParameter } from './parameter.ts';

/** How long a fetched secret is believed: after that it is fetched again, so that a replaced one is known soon. */
export const secretsStayFresh = { freshMinutes: 5 } as const;

/** The settings with the carrier's token in its place. Throws NoParameter. */
export const withSecrets = async (settings: Settings): Promise<Settings> => {
  const name = settings.TWILIO_AUTH_TOKEN_PARAMETER;
  if (name === undefined) return settings;
  const token = await readParameter(name, {
    region: settings.AWS_REGION,
    endpoint: settings.AWS_ENDPOINT_URL_SSM,
    credentials: {
      accessKeyId: settings.AWS_ACCESS_KEY_ID ?? '',
      secretAccessKey: settings.AWS_SECRET_ACCESS_KEY ?? '',
      sessionToken: settings.AWS_SESSION_TOKEN,
    },
  });
  return { ...settings, TWILIO_AUTH_TOKEN: token };
};
