/** One bucket, asked with the SDK's signer: its client of S3 would double a function's size. */
import { createHash } from 'node:crypto';
import { HttpRequest } from '@smithy/core/transport';
import { type Credentials, signerFor } from '../aws/signer.ts';

export type Bucket = {
  readonly bucket: string;
  readonly region: string;
  readonly credentials: Credentials;
  /** Where S3 answers instead of AWS. */
  readonly endpoint?: string;
};

export type Objects = {
  readonly get: (key: string) => Promise<Response>;
  readonly put: (key: string, bytes: Uint8Array, type: string) => Promise<Response>;
};

const timeoutMs = 10_000;

/** Each part of the key encoded once, as S3's signature wants it. */
const urlOf = ({ bucket, region, endpoint }: Bucket, key: string): URL => {
  const path = key.split('/').map(encodeURIComponent).join('/');
  return new URL(`${endpoint ?? `https://${bucket}.s3.${region}.amazonaws.com`}/${path}`);
};

/** Asks once; whatever S3 answers is the caller's to read. Throws when it cannot be reached. */
export const objectsIn = (bucket: Bucket): Objects => {
  const signer = signerFor({ service: 's3', region: bucket.region, credentials: bucket.credentials });
  const ask = async (
    method: 'GET' | 'PUT',
    key: string,
    body: Uint8Array = new Uint8Array(),
    type?: string,
  ): Promise<Response> => {
    const url = urlOf(bucket, key);
    const headers = {
      host: url.host,
      'x-amz-content-sha256': createHash('sha256').update(body).digest('hex'),
      ...(type ? { 'content-type': type } : {}),
    };
    const asked = new HttpRequest({ method, hostname: url.hostname, path: url.pathname, headers });
    const { host: _host, ...rest } = (await signer.sign(asked)).headers;
    const signal = AbortSignal.timeout(timeoutMs);
    return fetch(url, { method, headers: rest, signal, ...(method === 'PUT' ? { body: Buffer.from(body) } : {}) });
  };
  return { get: (key) => ask('GET', key), put: (key, bytes, type) => ask('PUT', key, bytes, type) };
};
