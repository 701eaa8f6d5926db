/** What a send that threw has come to, by SES's own error names. */
import type { SendOutcome } from '../../runtime/ports.ts';

/** Refusals by name as numbers of ours, beside Twilio's: what is wrong with this mail, or with our account. */
export const sesCodes = {
  MessageRejected: 70_001,
  MailFromDomainNotVerified: 70_002,
  ConfigurationSetDoesNotExist: 70_003,
  ConfigurationSetSendingPaused: 70_004,
  AccountSendingPaused: 70_005,
  InvalidParameterValue: 70_006,
} as const satisfies Readonly<Record<string, number>>;

const codeNamed: ReadonlyMap<string, number> = new Map(Object.entries(sesCodes));

/** Nothing left this machine: no connection was made, or there was nothing to sign with. */
const neverLeft = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'CredentialsProviderError']);

/** SES says these with status 400, 403 or 454; the mail may go later. */
const notNow = new Set([
  'Throttling',
  'ThrottlingException',
  'TooManyRequestsException',
  'LimitExceeded',
  'RequestExpired',
  'ExpiredToken',
  'ExpiredTokenException',
]);

type Marks = { readonly name: string; readonly code: string; readonly status: number | undefined };

const textIn = (error: object, key: string): string => {
  const value: unknown = Reflect.get(error, key);
  return typeof value === 'string' ? value : '';
};

const marksOf = (error: unknown): Marks => {
  if (typeof error !== 'object' || error === null) return { name: '', code: '', status: undefined };
  const metadata: unknown = Reflect.get(error, '$metadata');
  const status: unknown =
    typeof metadata === 'object' && metadata ? Reflect.get(metadata, 'httpStatusCode') : undefined;
  return {
    name: textIn(error, 'name').replace(/(Exception)$/, ''),
    code: textIn(error, 'code'),
    status: typeof status === 'number' ? status : undefined,
  };
};

/** 408 is a 4xx that says nothing about what became of the request. */
const isRefusal = (status: number): boolean => status >= 400 && status < 500 && status !== 408;

/** A timeout, a reset, a 5xx and an answer nobody can read: it may or may not have been sent. */
export const outcomeOf = (error: unknown): SendOutcome => {
  const { name, code, status } = marksOf(error);
  if (neverLeft.has(code) || neverLeft.has(name)) return { kind: 'not-sent' };
  if (notNow.has(name) || notNow.has(`${name}Exception`) || status === 429) return { kind: 'not-sent' };
  if (status !== undefined && isRefusal(status)) return { kind: 'failed', code: codeNamed.get(name) ?? status };
  return { kind: 'unknown' };
};
