/** A deployment's secrets are named in its settings and fetched once per process. */
import type { Settings } from '../../config/settings.ts';
import { ownCredentials } from './own-credentials.ts';
import { readParameter } from './parameter.ts';

/** How long a fetched secret is believed: after that it is fetched again, so that a replaced one is known soon. */
export const secretsStayFresh = { freshMinutes: 5 } as const;

const fetched = (name: string, settings: Settings): Promise<string> =>
  readParameter(name, {
    region: settings.AWS_REGION,
    endpoint: settings.AWS_ENDPOINT_URL_SSM,
    credentials: ownCredentials(settings),
  });

/** The settings with the carrier's token and the secret of our reply addresses in their places. Throws NoParameter. */
export const withSecrets = async (settings: Settings): Promise<Settings> => {
  const { TWILIO_AUTH_TOKEN_PARAMETER: carrier, TOKEN_SECRET_PARAMETER: mail } = settings;
  const [token, secret] = await Promise.all([
    carrier === undefined ? settings.TWILIO_AUTH_TOKEN : fetched(carrier, settings),
    mail === undefined ? settings.TOKEN_SECRET : fetched(mail, settings),
  ]);
  return { ...settings, TWILIO_AUTH_TOKEN: token, TOKEN_SECRET: secret };
};
