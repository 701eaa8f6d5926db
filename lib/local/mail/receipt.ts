/**
 * What SES says of a mail it received: verdicts, and the headers it lays in front of it. On this machine a mail brings
 * its verdicts along (`X-SES-DMARC-Verdict: FAIL`), and passes where it says nothing.
 */
import { addressesIn, type Field, field, headerValue, joinMail, type Mail, splitMail, without } from './head.ts';

export type Verdict = 'PASS' | 'FAIL' | 'GRAY' | 'PROCESSING_FAILED';
const checks = ['spam', 'virus', 'spf', 'dkim', 'dmarc'] as const;
type Check = (typeof checks)[number];
export type Verdicts = Readonly<Record<Check, Verdict>>;

export type Receipt = {
  /** SES's own id: the name of the object it lays, and nothing of the sender's Message-ID. */
  readonly messageId: string;
  /** RCPT TO, which is not what To says. */
  readonly recipients: readonly string[];
  readonly verdicts: Verdicts;
};

export type Envelope = { readonly from: string; readonly recipients: readonly string[] };

const headerOf = (check: Check): string => `x-ses-${check}-verdict`;
const isVerdict = (word: string): word is Verdict => /^(PASS|FAIL|GRAY|PROCESSING_FAILED)$/.test(word);

/** What SES wrote earlier counts as given too, so that a mail it once laid can be heard again here. */
const formerly = (mail: Mail, check: Check): Verdict | undefined => {
  const results = headerValue(mail, 'authentication-results');
  if (!/^amazonses\.com\s*;/i.test(results)) return undefined;
  const said = new RegExp(`\\b${check}=(\\w+)`, 'i').exec(results)?.[1]?.toLowerCase();
  if (said === undefined) return undefined;
  return said === 'pass' ? 'PASS' : said === 'none' || said === 'neutral' ? 'GRAY' : 'FAIL';
};

const givenIn = (mail: Mail, check: Check): Verdict | undefined => {
  const word = headerValue(mail, headerOf(check)).toUpperCase();
  return isVerdict(word) ? word : formerly(mail, check);
};

/** DMARC passes by an aligned SPF or DKIM: what was not given is filled in so that the three can be true together. */
export const verdictsOf = (mail: Mail): Verdicts => {
  const given = (check: Check): Verdict | undefined => givenIn(mail, check);
  const dmarcGiven = given('dmarc');
  const silent: Verdict = dmarcGiven === undefined || dmarcGiven === 'PASS' ? 'PASS' : dmarcGiven;
  const spf = given('spf') ?? silent;
  const dkim = given('dkim') ?? silent;
  const dmarc = dmarcGiven ?? (spf === 'PASS' || dkim === 'PASS' ? 'PASS' : 'FAIL');
  return { spam: given('spam') ?? 'PASS', virus: given('virus') ?? 'PASS', spf, dkim, dmarc };
};

const word = (verdict: Verdict): string =>
  verdict === 'PASS' ? 'pass' : verdict === 'GRAY' ? 'none' : verdict === 'FAIL' ? 'fail' : 'temperror';

/** A pass that DMARC does not share is somebody else's: it names a domain that is not the sender's. */
const domainFor = (passing: Verdict, verdicts: Verdicts, domain: string): string =>
  passing === 'PASS' && verdicts.dmarc === 'FAIL' ? 'elsewhere.example' : domain;

const resultsOf = (verdicts: Verdicts, domain: string, from: string): string => {
  const { spf, dkim, dmarc } = verdicts;
  return [
    'amazonses.com',
    `spf=${word(spf)} client-ip=127.0.0.1; envelope-from=${from || 'postmaster@localhost'}; helo=localhost`,
    `dkim=${word(dkim)} header.i=@${domainFor(dkim, verdicts, domain)}`,
    `dmarc=${word(dmarc)} header.from=${domain}`,
  ].join(';\r\n ');
};

const inFront = (receipt: Receipt, from: string, domain: string): readonly Field[] => [
  field('Return-Path', `<${from}>`),
  field(
    'Received',
    `from localhost by inbound-smtp.localhost with SMTP id ${receipt.messageId} for <${receipt.recipients[0] ?? ''}>`,
  ),
  field('X-SES-Spam-Verdict', receipt.verdicts.spam),
  field('X-SES-Virus-Verdict', receipt.verdicts.virus),
  field('Authentication-Results', resultsOf(receipt.verdicts, domain, from)),
];

const oneLine = (text: string): string => text.replace(/[^\x21-\x7e]/g, '');

/** The object as SES lays it in the bucket, and the receipt that tells of it. */
export const layLikeSes = (
  given: Buffer,
  envelope: Envelope,
  messageId: string,
): { readonly raw: Buffer; readonly receipt: Receipt } => {
  const mail = splitMail(given);
  const receipt = { messageId, recipients: envelope.recipients, verdicts: verdictsOf(mail) };
  const domain = oneLine(addressesIn(headerValue(mail, 'from'))[0]?.split('@')[1] ?? 'nowhere.invalid');
  const rest = without(mail, checks.map(headerOf));
  const fields = [...inFront(receipt, oneLine(envelope.from), domain), ...rest.fields];
  return { raw: joinMail({ fields, body: rest.body }), receipt };
};
