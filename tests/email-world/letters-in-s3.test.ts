import { createHash, createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LetterMissing, lettersIn } from '../../lib/adapters/s3/letters.ts';
import { PhotoStoreTrouble, photosIn } from '../../lib/adapters/s3/photos.ts';
import { readBody } from '../../lib/local/httpEvent.ts';
import { snapshot } from '../../lib/local/snapshot.ts';

const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'a secret of this test', sessionToken: 'session' };
const region = 'us-east-1';

type Headers = Readonly<Record<string, string | string[] | undefined>>;

const sha256 = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

/** Signs what came anew by the book (AWS, “Create a signed request”, with S3's own rules), and compares. */
const isSigned = (method: string, path: string, headers: Headers, body: Buffer): boolean => {
  if (headers['x-amz-content-sha256'] !== sha256(body)) return false;
  const given = /SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})/.exec(String(headers.authorization));
  const names = given?.[1]?.split(';') ?? [];
  const stamp = String(headers['x-amz-date']);
  const scope = `${stamp.slice(0, 8)}/${region}/s3/aws4_request`;
  const said = names.map((name) => `${name}:${String(headers[name])}`);
  const canonical = [method, path, '', ...said, '', names.join(';'), String(headers['x-amz-content-sha256'])].join(
    '\n',
  );
  const key = ['s3', 'aws4_request'].reduce<Buffer>(
    (before, part) => hmac(before, part),
    hmac(hmac(`AWS4${credentials.secretAccessKey}`, stamp.slice(0, 8)), region),
  );
  return given?.[2] === hmac(key, `AWS4-HMAC-SHA256\n${stamp}\n${scope}\n${sha256(canonical)}`).toString('hex');
};

describe('mail laid in a bucket', () => {
  const kept = new Map<string, { readonly type: string; readonly body: Buffer }>();
  const server = createServer(async (req, res) => {
    const { url = '', method = '' } = req;
    const body = await readBody(req);
    if (!isSigned(method, url, req.headers, body)) return void res.writeHead(403).end();
    if (method === 'PUT') {
      kept.set(url, { type: String(req.headers['content-type']), body });
      return void res.writeHead(url.endsWith('trouble') ? 500 : 200).end();
    }
    if (url === '/inbound/a%2Bb%20c') return void res.writeHead(200).end('From: a@example.org\r\n\r\nhello');
    const found = kept.get(url);
    res.writeHead(found ? 200 : 404).end(found?.body);
  });
  let endpoint = '';
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, resolve));
    endpoint = `http://localhost:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => void server.close());

  test('is fetched by its key, whatever letters that has, with a signature S3 can check', async () => {
    const letters = lettersIn({ bucket: 'mail', region, credentials, endpoint });
    expect(Buffer.from(await letters.fetch('inbound/a+b c')).toString()).toContain('hello');
  });

  test('is missed aloud, so that S3 tells us again', async () => {
    const letters = lettersIn({ bucket: 'mail', region, credentials, endpoint });
    await expect(letters.fetch('inbound/none')).rejects.toThrow(LetterMissing);
  });

  test('is refused to whoever signs with another secret', async () => {
    const stranger = { ...credentials, secretAccessKey: 'another' };
    const letters = lettersIn({ bucket: 'mail', region, credentials: stranger, endpoint });
    await expect(letters.fetch('inbound/a+b c')).rejects.toThrow('403');
  });

  test('photos are laid in a folder beside it, signed with what is in them, and come back as they were', async () => {
    const photos = photosIn({ bucket: 'mail', region, credentials, endpoint });
    const bytes = snapshot();
    await photos.keep('MM12-0', { type: 'image/jpeg', bytes });
    expect([...kept.keys()]).toEqual(['/photos/MM12-0']);
    expect(kept.get('/photos/MM12-0')?.type).toBe('image/jpeg');
    const found = await photos.fetch('MM12-0');
    expect([found?.type, Buffer.from(found?.bytes ?? []).equals(bytes)]).toEqual(['image/jpeg', true]);
    expect(await photos.fetch('none')).toBeUndefined();
    await expect(photos.keep('trouble', { type: 'image/jpeg', bytes })).rejects.toThrow(PhotoStoreTrouble);
  });
});
