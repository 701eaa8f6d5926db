/** Called by the clock, every minute. */
import { minuteEndpoint } from '../lib/adapters/aws/minute.ts';
import { once } from '../lib/adapters/aws/once.ts';
import { ownCredentials } from '../lib/adapters/aws/own-credentials.ts';
import { houseFrom } from '../lib/adapters/house.ts';
import { readSettings, type Settings } from '../lib/config/settings.ts';
import { wordsOf } from '../lib/runtime/errors.ts';
import type { House } from '../lib/runtime/house.ts';
import { tick } from '../lib/runtime/tick.ts';

export const tickMinute = (house: House) => minuteEndpoint(() => tick(house));

const isTenth = (now: string): boolean => new Date(now).getUTCMinutes() % 10 === 0;

/** Every ten minutes, where there is mail: what was given up of it is tried again. A failure here is none of the minute's. */
const tryGivenUpMail = async (house: House, settings: Settings): Promise<void> => {
  const { DEAD_LETTERS_URL: queueUrl, AWS_REGION: region } = settings;
  if (queueUrl === undefined || !isTenth(house.now())) return;
  const { callGivenUp } = await import('../lib/adapters/aws/given-up.ts');
  const place = { queueUrl, region, credentials: ownCredentials(settings) };
  const endpoints = { sqsEndpoint: settings.AWS_ENDPOINT_URL_SQS, lambdaEndpoint: settings.AWS_ENDPOINT_URL_LAMBDA };
  try {
    const mails = await callGivenUp({ ...place, ...endpoints }, house.now());
    if (mails > 0) house.log({ story: 'given-up', mails });
  } catch (error) {
    house.log({
      story: 'given-up',
      trouble: 'mail that was given up waits for the next ten minutes',
      error: wordsOf(error),
    });
  }
};

export const handler = once(() => {
  const settings = readSettings();
  const house = houseFrom(settings);
  return minuteEndpoint(async () => {
    const due = await tick(house);
    await tryGivenUpMail(house, settings);
    return due;
  });
});
