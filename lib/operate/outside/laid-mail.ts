/** The mail SES has laid in our bucket, by name and time: S3's own list, asked with the SDK's signer. */
import { createHash } from 'node:crypto';
import { defaultProvider } from '@aws-sdk/credential-provider-node';
import { HttpRequest } from '@smithy/core/transport';
import * as z from 'zod/mini';
import { signerFor } from '../../adapters/aws/signer.ts';
import type { LaidMails } from '../recover-mail.ts';

export type MailFolder = {
  readonly bucket: string;
  readonly region: string;
  /** `inbound/` */
  readonly folder: string;
  /** Where S3 answers instead of AWS. */
  readonly endpoint?: string;
};

/** S3 would not say what lies there. */
export class NoList extends Error {
  override readonly name = 'NoList';
}

const nothing = createHash('sha256').update('').digest('hex');
const timeoutMs = 20_000;

const tagIn = (xml: string, name: string): string | undefined =>
  new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1];

/** Asked for as a query would write it, so that no letter of a key is special to XML. */
const plain = (written: string): string => decodeURIComponent(written.replace(/\+/g, ' '));
const unescaped = (text: string): string =>
  text.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>');

const object = z.object({ key: z.string(), at: z.string().check(z.regex(/^\d{4}-\d\d-\d\dT/)) });

const objectsIn = (xml: string) =>
  [...xml.matchAll(/<Contents>(.*?)<\/Contents>/gs)].map(([, one = '']) =>
    object.parse({ key: plain(tagIn(one, 'Key') ?? ''), at: tagIn(one, 'LastModified') }),
  );

export const openLaidMails = ({ bucket, region, folder, endpoint }: MailFolder): LaidMails => {
  const signer = signerFor({ service: 's3', region, credentials: defaultProvider() });
  const base = new URL(endpoint ?? `https://${bucket}.s3.${region}.amazonaws.com`);
  const page = async (after: string | undefined): Promise<string> => {
    const query = {
      ...{ 'list-type': '2', prefix: folder, 'encoding-type': 'url' },
      ...(after ? { 'continuation-token': after } : {}),
    };
    const headers = { host: base.host, 'x-amz-content-sha256': nothing };
    const asked = new HttpRequest({ method: 'GET', hostname: base.hostname, path: '/', query, headers });
    const { host: _host, ...rest } = (await signer.sign(asked)).headers;
    const url = `${base.origin}/?${Object.entries(query)
      .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
      .join('&')}`;
    const answer = await fetch(url, { headers: rest, signal: AbortSignal.timeout(timeoutMs) });
    if (!answer.ok) throw new NoList(`S3 answered ${answer.status} when asked what mail lies there.`);
    return answer.text();
  };
  return {
    since: async (instant) => {
      const found: { key: string; at: string }[] = [];
      let after: string | undefined;
      do {
        const xml = await page(after);
        found.push(...objectsIn(xml));
        after = unescaped(tagIn(xml, 'NextContinuationToken') ?? '') || undefined;
      } while (after);
      return found.filter(({ at }) => at >= instant).sort((a, b) => a.at.localeCompare(b.at));
    },
  };
};
