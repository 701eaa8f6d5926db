/** The mail that SES laid in a bucket. One GET with the SDK's signer: its client of S3 would double the function's size. */
import { createHash } from 'node:crypto';
import { HttpRequest } from '@smithy/core/transport';
import { type Credentials, signerFor } from '../aws/signer.ts';

/** Where raw mails lie, by their object key. */
export type Letters = { readonly fetch: (key: string) => Promise<Uint8Array> };

/** The object could not be read; S3 tells us of it again later, so nothing is lost. */
export class LetterMissing extends Error {
  override readonly name = 'LetterMissing';
}

type Bucket = {
  readonly bucket: string;
  readonly region: string;
  readonly credentials: Credentials;
  /** Where S3 answers instead of AWS. */
  readonly endpoint?: string;
};

const timeoutMs = 10_000;
const nothing = createHash('sha256').update('').digest('hex');

/** Each part of the key encoded once, as S3's signature wants it. */
const urlOf = ({ bucket, region, endpoint }: Bucket, key: string): URL => {
  const path = key.split('/').map(encodeURIComponent).join('/');
  return new URL(`${endpoint ?? `https://${bucket}.s3.${region}.amazonaws.com`}/${path}`);
};

export const lettersIn = (bucket: Bucket): Letters => {
  const signer = signerFor({ service: 's3', region: bucket.region, credentials: bucket.credentials });
  return {
    fetch: async (key) => {
      const url = urlOf(bucket, key);
      const headers = { host: url.host, 'x-amz-content-sha256': nothing };
      const asked = new HttpRequest({ method: 'GET', hostname: url.hostname, path: url.pathname, headers });
      const { host: _host, ...rest } = (await signer.sign(asked)).headers;
      const answer = await fetch(url, { headers: rest, signal: AbortSignal.timeout(timeoutMs) });
      if (!answer.ok) throw new LetterMissing(`S3 answered ${answer.status}`);
      return new Uint8Array(await answer.arrayBuffer());
    },
  };
};
