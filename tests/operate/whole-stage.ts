/** A stage where everything is done, before each test anew: importing this opens its AWS and its carrier. */
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type Stage, stageOf } from '../../lib/config/stage.ts';
import type { Meant } from '../../lib/operate/checks/same.ts';
import { webhookFor } from '../../lib/operate/checks/webhook.ts';
import type { Finding } from '../../lib/operate/finding.ts';
import { openAccount } from '../../lib/operate/outside/account.ts';
import { openCarrierAccount } from '../../lib/operate/outside/carrier.ts';
import { type MailAccount, openMailAccount } from '../../lib/operate/outside/mail.ts';
import { openStanding } from '../../lib/operate/outside/standing.ts';
import { preflight } from '../../lib/operate/preflight.ts';
import { type Cloud, freshCloud, openCloud } from './cloud.ts';
import { accountSid, type Desk, freshDesk, openDesk, serviceSid } from './desk.ts';

export let cloud: Cloud;
export let desk: Desk;
let aws: Awaited<ReturnType<typeof openCloud>>;
export let carrier: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  aws = await openCloud(() => cloud);
  carrier = await openDesk(() => desk);
});
afterAll(() => {
  aws.close();
  carrier.close();
});

export const written = {
  ...{ groupNumber: '+18025550123', accountSid, messagingServiceSid: serviceSid },
  operatorEmail: 'operator@maple.test',
};
export const publicUrl = 'https://hands.maple.test';
const tokenParameter = '/manyhands/prod/twilio-auth-token';

beforeEach(() => {
  cloud = freshCloud();
  cloud.parameters.set('/cdk-bootstrap/hnb659fds/version', '28');
  desk = freshDesk();
  cloud.parameters.set(tokenParameter, desk.token);
  cloud.stack = { status: 'UPDATE_COMPLETE', outputs: { PublicUrl: publicUrl } };
  const { url, fallback } = webhookFor(publicUrl);
  records.knocked.clear();
  desk.service = { inbound_request_url: url, fallback_url: fallback, use_inbound_webhook_on_number: false };
});

/** Name servers are the one thing of the world that no wire on this machine can stand in for. */
export const records = { hosts: [] as string[], texts: [] as string[], knocked: new Map<string, number>() };
const mailAccount = (): MailAccount => ({
  ...openMailAccount('us-east-1'),
  mailHosts: async () => records.hosts,
  texts: async () => records.texts,
});

export const look = async (stage: Stage = stageOf('prod', written), how: Meant & { adopts?: boolean } = {}) =>
  preflight(
    stage,
    {
      account: openAccount(stage.region),
      standing: openStanding(stage.region, aws.url),
      mail: mailAccount(),
      carrierWith: (authToken) => openCarrierAccount({ accountSid: stage.accountSid, authToken, baseUrl: carrier.url }),
      knock: async (url) => records.knocked.get(url),
    },
    how,
  );

export const troubles = async (stage?: Stage): Promise<readonly string[]> => {
  const { needed, forPeople } = await look(stage);
  return [...needed, ...forPeople].filter(({ state }: Finding) => state === 'missing').map(({ what }) => what);
};
