/** What a send that threw has come to, by SES's own error names. */
import { isAboutUs } from '../../runtime/about-us.ts';
import { sesCodes } from '../../runtime/carrierCodes.ts';
import type { SendOutcome } from '../../runtime/ports.ts';

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

/** SES has one name for several refusals; only the words tell them apart (its page of sending errors). */
const codeSaid: readonly (readonly [RegExp, number])[] = [
  [/daily message quota/i, sesCodes.QuotaExceeded],
  [/not verified/i, sesCodes.NotVerified],
  [/(paused|suspended)/i, sesCodes.AccountSendingPaused],
];

type Marks = {
  readonly name: string;
  readonly code: string;
  readonly status: number | undefined;
  readonly words: string;
};

const textIn = (error: object, key: string): string => {
  const value: unknown = Reflect.get(error, key);
  return typeof value === 'string' ? value : '';
};

const marksOf = (error: unknown): Marks => {
  if (typeof error !== 'object' || error === null) return { name: '', code: '', status: undefined, words: '' };
  const metadata: unknown = Reflect.get(error, '$metadata');
  const status: unknown =
    typeof metadata === 'object' && metadata ? Reflect.get(metadata, 'httpStatusCode') : undefined;
  return {
    name: textIn(error, 'name').replace(/(Exception)$/, ''),
    code: textIn(error, 'code'),
    status: typeof status === 'number' ? status : undefined,
    words: textIn(error, 'message'),
  };
};

/** 408 is a 4xx that says nothing about what became of the request. */
const isRefusal = (status: number): boolean => status >= 400 && status < 500 && status !== 408;

const saysSeveralThings = new Set(['MessageRejected', 'Throttling']);

/** The number of a refusal; a 403 without a name of its own is a right or a key that is missing. */
const codeOf = ({ name, words }: Marks, status: number): number | undefined =>
  (saysSeveralThings.has(name) ? codeSaid.find(([said]) => said.test(words))?.[1] : undefined) ??
  codeNamed.get(name) ??
  (status === 403 ? sesCodes.AccessDenied : undefined);

/** A timeout, a reset, a 5xx and an answer nobody can read: it may or may not have been sent. */
export const outcomeOf = (error: unknown): SendOutcome => {
  const marks = marksOf(error);
  const { name, code, status } = marks;
  if (neverLeft.has(code) || neverLeft.has(name)) return { kind: 'not-sent' };
  const said = status === undefined ? undefined : codeOf(marks, status);
  if (said === sesCodes.QuotaExceeded) return { kind: 'refused', code: said };
  if (notNow.has(name) || notNow.has(`${name}Exception`) || status === 429) return { kind: 'not-sent' };
  if (status === undefined || !isRefusal(status)) return { kind: 'unknown' };
  return said !== undefined && isAboutUs(said)
    ? { kind: 'refused', code: said }
    : { kind: 'failed', code: said ?? status };
};
