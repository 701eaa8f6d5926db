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
  const results = mail.from === undefined ? [] : authentication(trusted);
  const from = domainOf(mail.from?.address ?? '');
  const said = (key: keyof Omit<Receipt, 'recipients'>, otherwise: Verdict) =>
    receipt === undefined ? otherwise : verdictOf(receipt[key]?.status);
  const dmarc = mail.from === undefined ? 'unknown' : said('dmarcVerdict', dmarcOf(results, from));
  const header = (key: string) => verdictOf(trusted.find((each) => each.key === key)?.value);
  return {
    dmarc,
    // A domain that asks for a stricter match than ours has said that this is not its mail.
    dkimAligned:
      dmarc !== 'fail' &&
      dkimDomains(results).some((signer) => isAligned(signer, from)) &&
      said('dkimVerdict', 'pass') === 'pass',
    spf: said('spfVerdict', spfOf(results)),
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
function authentication(trusted: readonly Header[]): readonly string[] {
  const value = trusted.find(({ key }) => key === 'authentication-results')?.value ?? '';
  const [server = '', ...results] = partsOf(value.slice(0, 8000));
  return server.split(/\s/)[0]?.toLowerCase() === 'amazonses.com' ? results : [];
}

/**
 * The parts between semicolons; none when quotes or comments are left open. A header may repeat the envelope's sender
 * and HELO, which are anybody's words: `envelope-from=dmarc=pass@evil.example` is no result, so only a part that
 * begins with a method counts as one.
 */
function partsOf(value: string): readonly string[] {
  let bare = value.replace(/"(?:[^"\\]|\\.)*"/g, ' ');
  for (let before = ''; before !== bare; ) {
    before = bare;
    bare = bare.replace(/\([^()]*\)/g, ' ');
  }
  return /["()]/.test(bare) ? [] : bare.split(';').map((part) => part.trim());
}

/** Said twice and not alike is not settled: one of them is not SES's. */
function dmarcOf(results: readonly string[], from: string): Verdict {
  const said = results.flatMap((part): readonly Verdict[] => {
    const found = /^dmarc=(\w+)(?:.*?\bheader\.from=([\w.-]+))?/i.exec(part);
    if (found === null) return [];
    const about = found[2]?.toLowerCase();
    return [about !== undefined && about !== from ? 'unknown' : verdictOf(found[1])];
  });
  return said.includes('fail') ? 'fail' : (said.find((one) => one !== 'pass') ?? said[0] ?? 'unknown');
}

function spfOf(results: readonly string[]): Verdict {
  return verdictOf(results.map((part) => /^spf=(\w+)/i.exec(part)?.[1]).find((word) => word !== undefined));
}

function dkimDomains(results: readonly string[]): readonly string[] {
  return results.flatMap((part) => {
    const signer = /^dkim=pass\b.*?\bheader\.(?:i=@?|d=)(\S+)/i.exec(part)?.[1];
    return signer === undefined ? [] : [domainOf(signer)];
  });
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
