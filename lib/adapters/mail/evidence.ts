import { domainOf, type Header, type Mail } from './mail.ts';
import type { Receipt } from './receipt.ts';

/** `unknown`: not said, said by nobody we trust, or not settled. */
export type Verdict = 'pass' | 'fail' | 'unknown';

/** What speaks for the sender being who the From line says, and for the mail being fit to read. */
export type Evidence = {
  readonly dmarc: Verdict;
  /** A valid signature of the From line's own domain, or of one above it. */
  readonly dkimAligned: boolean;
  readonly spf: Verdict;
  readonly spam: Verdict;
  readonly virus: Verdict;
  /** The +part of our address it was sent to, in lower case because some servers fold addresses; whose it is must still be looked up. */
  readonly token?: string;
  /** The part before “+” of our address: the community's word. */
  readonly inbox?: string;
};

type Known = { readonly domain: string; readonly receipt?: Receipt };

/**
 * Reads verdicts from SES's receipt where one is given, else from the headers SES itself put on top of the mail
 * (SES, “Authenticating incoming mail”). Headers below, or by another server's name, are anybody's words.
 */
export function evidence(mail: Mail, { domain, receipt }: Known): Evidence {
  const trusted = trustedHeaders(mail.headers);
  const results = mail.from === undefined ? '' : authentication(trusted);
  const from = domainOf(mail.from?.address ?? '');
  const said = (key: keyof Omit<Receipt, 'recipients'>, otherwise: Verdict) =>
    receipt === undefined ? otherwise : verdictOf(receipt[key]?.status);
  const header = (key: string) => verdictOf(trusted.find((each) => each.key === key)?.value);
  return {
    dmarc: mail.from === undefined ? 'unknown' : said('dmarcVerdict', dmarcOf(results, from)),
    dkimAligned:
      dkimDomains(results).some((signer) => isAligned(signer, from)) && said('dkimVerdict', 'pass') === 'pass',
    spf: said('spfVerdict', verdictOf(/\bspf=(\w+)/i.exec(results)?.[1])),
    spam: said('spamVerdict', header('x-ses-spam-verdict')),
    virus: said('virusVerdict', header('x-ses-virus-verdict')),
    ...addressed(mail, domain, receipt?.recipients ?? []),
  };
}

/** SES writes its headers above all that came with the mail, so they end where the second “Received” begins. */
function trustedHeaders(headers: readonly Header[]): readonly Header[] {
  const first = headers.findIndex(({ key }) => key === 'received');
  const second = headers.findIndex(({ key }, at) => key === 'received' && at > first);
  return second < 0 ? headers : headers.slice(0, second);
}

/** The results of amazonses.com, of the topmost such header only: one further down came with the mail. */
function authentication(trusted: readonly Header[]): string {
  const value = trusted.find(({ key }) => key === 'authentication-results')?.value ?? '';
  const [server = '', ...results] = value
    .slice(0, 8000)
    .replace(/\([^()]*\)/g, ' ')
    .split(';');
  return server.trim().split(/\s/)[0]?.toLowerCase() === 'amazonses.com' ? results.join(';') : '';
}

function dmarcOf(results: string, from: string): Verdict {
  const found = /\bdmarc=(\w+)(?:[^;]*?\bheader\.from=([\w.-]+))?/i.exec(results);
  if (found === null) return 'unknown';
  const about = found[2]?.toLowerCase();
  return about !== undefined && about !== from ? 'unknown' : verdictOf(found[1]);
}

function dkimDomains(results: string): readonly string[] {
  return [...results.matchAll(/\bdkim=pass\b[^;]*?\bheader\.(?:i=@?|d=)([^\s;]+)/gi)].map((found) =>
    domainOf(found[1] ?? ''),
  );
}

/** The domain itself or one above it, of at least two parts: its owner answers for the address. */
function isAligned(signer: string, from: string): boolean {
  return from !== '' && signer.includes('.') && (from === signer || from.endsWith(`.${signer}`));
}

function verdictOf(status: string | undefined): Verdict {
  const word = (status ?? '').trim().toLowerCase();
  if (word === 'pass') return 'pass';
  return word === 'fail' || word === 'softfail' || word === 'hardfail' ? 'fail' : 'unknown';
}

/** Our own address among those it was sent to; the envelope's come first, for headers may name anybody. */
function addressed(
  mail: Mail,
  domain: string,
  recipients: readonly string[],
): { readonly inbox?: string; readonly token?: string } {
  const all = [...recipients, ...mail.envelope.deliveredTo, ...[...mail.to, ...mail.cc].map(({ address }) => address)];
  const ours = all.filter((address) => domainOf(address) === domain.toLowerCase());
  const best = ours.find((address) => address.includes('+')) ?? ours[0];
  if (best === undefined) return {};
  const local = best.slice(0, best.lastIndexOf('@'));
  const plus = local.indexOf('+');
  if (plus < 0) return { inbox: local.toLowerCase() };
  return { inbox: local.slice(0, plus).toLowerCase(), token: local.slice(plus + 1).toLowerCase() };
}
