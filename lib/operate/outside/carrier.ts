/** The account at the carrier, as far as it decides whether texts arrive. The whole client: this never runs in a function. */
import twilio from 'twilio';
import { Wire } from '../../adapters/twilio/slice.ts';

/** Where the carrier posts texts, and where it turns when that fails. */
export type Webhook = { readonly url: string; readonly fallback: string };

export type NumberFound = { readonly sid: string; readonly canText: boolean; readonly webhook: Webhook };

export type ServiceFound = {
  readonly webhook: Webhook;
  /** Texts go where the number says, and not where the service says. */
  readonly usesNumber: boolean;
  readonly numbers: readonly string[];
  /** Of each registration of a campaign: VERIFIED, PENDING, FAILED … */
  readonly campaigns: readonly string[];
};

export type CarrierAccount = {
  /** undefined when the token is not this account's. */
  readonly account: () => Promise<{ readonly status: string; readonly isTrial: boolean } | undefined>;
  readonly number: (e164: string) => Promise<NumberFound | undefined>;
  readonly service: (sid: string) => Promise<ServiceFound | undefined>;
  /** Of a toll-free number: TWILIO_APPROVED, PENDING_REVIEW … */
  readonly tollFree: (numberSid: string) => Promise<readonly string[]>;
  readonly pointNumber: (numberSid: string, webhook: Webhook) => Promise<void>;
  readonly pointService: (serviceSid: string, webhook: Webhook) => Promise<void>;
};

export type CarrierLogin = { readonly accountSid: string; readonly authToken: string; readonly baseUrl?: string };

const statusOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;

/** What is not there, or not ours, is undefined; anything else is thrown. */
const orNothing = async <T>(asking: Promise<T>): Promise<T | undefined> => {
  try {
    return await asking;
  } catch (error) {
    if ([401, 403, 404].includes(Number(statusOf(error)))) return undefined;
    throw error;
  }
};

export const carrierClient = ({ accountSid, authToken, baseUrl }: CarrierLogin) =>
  twilio(accountSid, authToken, baseUrl ? { httpClient: new Wire({ baseUrl, timeoutMs: 10_000 }) } : {});

export type CarrierClient = ReturnType<typeof carrierClient>;

const numberIn = async (client: CarrierClient, phoneNumber: string): Promise<NumberFound | undefined> => {
  const [found] = await client.incomingPhoneNumbers.list({ phoneNumber, limit: 1 });
  return (
    found && {
      sid: found.sid,
      canText: found.capabilities?.sms === true,
      webhook: { url: found.smsUrl ?? '', fallback: found.smsFallbackUrl ?? '' },
    }
  );
};

const serviceIn = async (client: CarrierClient, sid: string): Promise<ServiceFound> => {
  const service = client.messaging.v1.services(sid);
  const [about, numbers, campaigns] = await Promise.all([
    service.fetch(),
    service.phoneNumbers.list({ limit: 50 }),
    service.usAppToPerson.list({ limit: 20 }),
  ]);
  return {
    webhook: { url: about.inboundRequestUrl ?? '', fallback: about.fallbackUrl ?? '' },
    usesNumber: about.useInboundWebhookOnNumber === true,
    numbers: numbers.map(({ phoneNumber }) => phoneNumber),
    campaigns: campaigns.map(({ campaignStatus }) => String(campaignStatus)),
  };
};

export const openCarrierAccount = (login: CarrierLogin): CarrierAccount => {
  const client = carrierClient(login);
  return {
    account: async () => {
      const found = await orNothing(client.api.v2010.accounts(login.accountSid).fetch());
      return found && { status: String(found.status), isTrial: String(found.type) === 'Trial' };
    },
    number: (e164) => numberIn(client, e164),
    service: (sid) => orNothing(serviceIn(client, sid)),
    tollFree: async (numberSid) =>
      (await client.messaging.v1.tollfreeVerifications.list({ tollfreePhoneNumberSid: numberSid, limit: 5 })).map(
        ({ status }) => String(status),
      ),
    pointNumber: async (numberSid, { url, fallback }) => {
      const hooks = { smsUrl: url, smsMethod: 'POST', smsFallbackUrl: fallback, smsFallbackMethod: 'POST' };
      await client.incomingPhoneNumbers(numberSid).update(hooks);
    },
    pointService: async (serviceSid, { url, fallback }) => {
      const hooks = { inboundRequestUrl: url, inboundMethod: 'POST', fallbackUrl: fallback, fallbackMethod: 'POST' };
      await client.messaging.v1.services(serviceSid).update({ ...hooks, useInboundWebhookOnNumber: false });
    },
  };
};
