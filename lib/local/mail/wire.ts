/** SES's query API as far as it sends raw mail: a form in, XML out. */
import type { MailFaultSwitch, SendFailure } from './faults.ts';
import { addressesIn, headerValue, splitMail } from './head.ts';

export type Posted = {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: Buffer;
  readonly tags: ReadonlyMap<string, string>;
};

export type WireAnswer =
  | { readonly kind: 'xml'; readonly status: number; readonly xml: string }
  | { readonly kind: 'silence' | 'reset' };

const namespace = 'http://ses.amazonaws.com/doc/2010-12-01/';
const requestId = '<ResponseMetadata><RequestId>00000000-0000-0000-0000-000000000000</RequestId></ResponseMetadata>';

const refused = (code: string, message: string, status = 400): WireAnswer => ({
  kind: 'xml',
  status,
  xml: `<ErrorResponse xmlns="${namespace}"><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`,
});

const accepted = (id: string): WireAnswer => ({
  kind: 'xml',
  status: 200,
  xml: `<SendRawEmailResponse xmlns="${namespace}"><SendRawEmailResult><MessageId>${id}</MessageId></SendRawEmailResult>${requestId}</SendRawEmailResponse>`,
});

const members = (form: URLSearchParams, prefix: string): readonly string[] => {
  const found: string[] = [];
  for (let at = 1; form.has(`${prefix}.member.${at}`); at += 1) found.push(form.get(`${prefix}.member.${at}`) ?? '');
  return found;
};

const tagsIn = (form: URLSearchParams): ReadonlyMap<string, string> => {
  const tags = new Map<string, string>();
  for (let at = 1; form.has(`Tags.member.${at}.Name`); at += 1)
    tags.set(form.get(`Tags.member.${at}.Name`) ?? '', form.get(`Tags.member.${at}.Value`) ?? '');
  return tags;
};

const readForm = (form: URLSearchParams): Posted => ({
  from: form.get('Source') ?? '',
  to: members(form, 'Destinations'),
  raw: Buffer.from(form.get('RawMessage.Data') ?? '', 'base64'),
  tags: tagsIn(form),
});

/** Larger than this SES takes only through its other door. */
const mostBytes = 10_000_000;
const tagWord = /^[A-Za-z0-9_-]{1,255}$/;

/** Why SES would refuse this form, or nothing. */
const refusalOf = ({ from, to, raw, tags }: Posted, domain: string): WireAnswer | undefined => {
  if (to.length === 0 || to.some((address) => !/^[^\s@]+@[^\s@]+$/.test(address)))
    return refused('InvalidParameterValue', 'Missing final destination or illegal address');
  if ([...tags].flat().some((word) => !tagWord.test(word)))
    return refused('InvalidParameterValue', 'Tag names and values take letters, digits, - and _');
  const author = addressesIn(headerValue(splitMail(raw), 'from'))[0] ?? '';
  if (![from, author].every((address) => address.toLowerCase().endsWith(`@${domain}`)))
    return refused('MessageRejected', 'Email address is not verified.');
  return raw.length > mostBytes ? refused('InvalidParameterValue', 'Message is too long') : undefined;
};

const failed = (failure: SendFailure): WireAnswer => {
  if (failure.endsWith('timeout')) return { kind: 'silence' };
  if (failure.endsWith('reset')) return { kind: 'reset' };
  if (failure === 'Throttling') return refused(failure, 'Maximum sending rate exceeded.');
  if (failure === 'QuotaExceeded') return refused('Throttling', 'Daily message quota exceeded.', 454);
  if (failure === 'AccessDenied') return refused(failure, 'User is not authorized to perform: ses:SendRawEmail', 403);
  if (failure === 'broken') return { kind: 'xml', status: 500, xml: 'Internal failure' };
  return refused(failure === 'AccountSendingPaused' ? 'AccountSendingPausedException' : failure, 'Asked for here.');
};

type Wire = {
  readonly domain: string;
  readonly faults: MailFaultSwitch;
  readonly isLoggedIn: boolean;
  /** Keeps the mail and what will be reported of it; returns its id. */
  readonly accept: (posted: Posted) => string;
};

/** Answers one form as SES would, faults included. */
export const answerForm = (body: string, { domain, faults, isLoggedIn, accept }: Wire): WireAnswer => {
  if (!isLoggedIn) return refused('MissingAuthenticationToken', 'Request is missing Authentication Token', 403);
  const form = new URLSearchParams(body);
  if (form.get('Action') !== 'SendRawEmail') return refused('InvalidAction', 'Only SendRawEmail is known here');
  const posted = readForm(form);
  const refusal = refusalOf(posted, domain);
  if (refusal) return refusal;
  const failure = faults.takeFailure(posted.to[0] ?? '');
  if (failure === undefined) return accepted(accept(posted));
  if (failure.startsWith('accept-then-')) accept(posted);
  return failed(failure);
};
