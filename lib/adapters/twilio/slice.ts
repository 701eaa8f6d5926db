import BaseTwilio from 'twilio/lib/base/BaseTwilio.js';
import DomainModule from 'twilio/lib/base/Domain.js';
import RequestClient from 'twilio/lib/base/RequestClient.js';
import VersionModule from 'twilio/lib/base/Version.js';
import { MessageListInstance } from 'twilio/lib/rest/api/v2010/account/message.js';
import { TooManyRequests } from './errors.ts';

/** Node wraps the default of a CommonJS file once more; a test runner or bundler may not. */
const unwrapped = <T extends object>(module: { readonly default: T }): T =>
  'default' in module ? module.default : module;

const Domain = unwrapped(DomainModule);
const Version = unwrapped(VersionModule);

export type Messages = ReturnType<typeof MessageListInstance>;

export type Account = {
  readonly accountSid: string;
  readonly authToken: string;
  /** Where Twilio's REST answers; on this machine, the local carrier. */
  readonly baseUrl: string;
  readonly timeoutMs: number;
};

/** Twilio's own wire to wherever its REST answers: the client has no setting for the address. */
export class Wire extends RequestClient {
  readonly #baseUrl: string;
  constructor(account: Pick<Account, 'baseUrl' | 'timeoutMs'>) {
    super({ timeout: account.timeoutMs, autoRetry: false });
    this.#baseUrl = account.baseUrl.replace(/\/$/, '');
  }
  override async request<T>(options: RequestClient.RequestOptions<T>) {
    const { pathname, search } = new URL(options.uri);
    const response = await super.request<T>({ ...options, uri: `${this.#baseUrl}${pathname}${search}` });
    if (response.statusCode === 429) throw new TooManyRequests(response.headers['retry-after']);
    return response;
  }
}

/** The message resource of the real client without the rest of it: a tenth of its 3.6 MB in a bundle. */
export function openMessages(account: Account): Messages {
  const client = new BaseTwilio.Client(account.accountSid, account.authToken, { httpClient: new Wire(account) });
  const version = new Version(new Domain(client, 'https://api.twilio.com'), '2010-04-01');
  // The resource is typed for the whole V2010, which would load every resource there is; it uses only what Version has.
  return MessageListInstance(version as Parameters<typeof MessageListInstance>[0], account.accountSid);
}
