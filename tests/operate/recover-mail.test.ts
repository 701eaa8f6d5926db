import { createHash, createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { receiveEmail } from '../../functions/receiveEmail.ts';
import { lettersIn } from '../../lib/adapters/s3/letters.ts';
import type { ShownMail } from '../../lib/local/mail/mailbox.ts';
import { NoList, openLaidMails } from '../../lib/operate/outside/laid-mail.ts';
import { recoverMails } from '../../lib/operate/recover-mail.ts';
import { foundMaple, openPhones, type Phones } from '../system/town.ts';

const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
const region = 'us-east-1';
const raw = (from: string) =>
  `From: ${from}\r\nTo: maple@groups.localhost\r\nSubject: Hello\r\nMessage-ID: <of-${from}>\r\nX-SES-DMARC-Verdict: PASS\r\n\r\nJoin, please\r\n`;

/** What lies in the bucket, in the order of its keys, two a page. */
const laid = [
  { key: 'inbound/AMAZON_SES_SETUP_NOTIFICATION', at: '2026-05-06T14:00:00.000Z', from: '' },
  { key: 'inbound/a b&c', at: '2026-05-06T14:30:00.000Z', from: 'nora@example.org' },
  { key: 'inbound/broken', at: '2026-05-06T14:10:00.000Z', from: '' },
  { key: 'inbound/d+e', at: '2026-05-06T14:20:00.000Z', from: 'walt@example.org' },
  { key: 'inbound/old', at: '2026-05-01T14:00:00.000Z', from: 'long.ago@example.org' },
];
const pages = [laid.slice(0, 2), laid.slice(2, 4), laid.slice(4)];

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** By the book (AWS, “Create a signed request”): names in order, nothing signed but what is asked. */
const isSigned = (url: URL, headers: Readonly<Record<string, unknown>>): boolean => {
  const given = /SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})/.exec(String(headers.authorization));
  const names = given?.[1]?.split(';') ?? [];
  const stamp = String(headers['x-amz-date']);
  const scope = `${stamp.slice(0, 8)}/${region}/s3/aws4_request`;
  const query = url.search.slice(1).split('&').sort().join('&');
  const said = names.map((name) => `${name}:${name === 'host' ? url.host : String(headers[name])}`);
  const body = String(headers['x-amz-content-sha256']);
  const canonical = ['GET', '/', query, ...said, '', names.join(';'), body].join('\n');
  const key = [region, 's3', 'aws4_request'].reduce<Buffer>(hmac, hmac('AWS4local', stamp.slice(0, 8)));
  return given?.[2] === hmac(key, `AWS4-HMAC-SHA256\n${stamp}\n${scope}\n${sha256(canonical)}`).toString('hex');
};

const listed = (page: number): string => {
  const contents = (pages[page] ?? []).map(
    ({ key, at }) =>
      `<Contents><Key>${encodeURIComponent(key).replaceAll('%20', '+').replaceAll('%2F', '/')}</Key><LastModified>${at}</LastModified></Contents>`,
  );
  const next = page + 1 < pages.length ? `<NextContinuationToken>${page + 1}/&amp;==</NextContinuationToken>` : '';
  return `<?xml version="1.0"?><ListBucketResult>${contents.join('')}${next}</ListBucketResult>`;
};

const server = createServer((req, res) => {
  const url = new URL(req.url ?? '/', `http://${req.headers.host}`);
  if (url.pathname !== '/') {
    const found = laid.find(({ key }) => url.pathname === `/${key.split('/').map(encodeURIComponent).join('/')}`);
    return void (found?.from ? res.end(raw(found.from)) : res.writeHead(500).end());
  }
  if (!isSigned(url, req.headers) || url.searchParams.get('prefix') !== 'inbound/')
    return void res.writeHead(403).end();
  res.end(listed(Number.parseInt(url.searchParams.get('continuation-token') ?? '0', 10)));
});

let town: Phones;
let endpoint = '';
beforeAll(async () => {
  Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  town = await openPhones();
  await foundMaple(town, 3);
});
afterAll(async () => {
  await town.system.close();
  server.closeAllConnections();
  server.close();
});

const mails = () => openLaidMails({ bucket: 'mail', region, folder: 'inbound/', endpoint });
const lettersTo = async (address: string): Promise<number> =>
  (await town.get<ShownMail[]>(`/carrier/mail?address=${address}`)).filter(({ direction }) => direction === 'out')
    .length;

describe('mails that lie in the bucket and were never heard', () => {
  test('are found on every page, oldest first, since an instant', async () => {
    const found = await mails().since('2026-05-06T14:05:00.000Z');
    expect(found.map(({ key }) => key)).toEqual(['inbound/broken', 'inbound/d+e', 'inbound/a b&c']);
  });

  test('are told to the door again, and heard once however often', async () => {
    const door = receiveEmail(town.system.house, lettersIn({ bucket: 'mail', region, credentials, endpoint }));
    const told: string[] = [];
    const running = {
      call: async (name: string, event: unknown) => {
        told.push(name);
        await door(event as never, {} as never);
        return null;
      },
    };
    const hear = () => recoverMails(mails(), running, 'manyhands-prod-receiveEmail', '2026-05-06T13:00:00.000Z');
    expect(await hear()).toEqual({ laid: 4, failed: 1 });
    await town.system.settling.settle();
    expect(new Set(told)).toEqual(new Set(['manyhands-prod-receiveEmail']));
    const answers = await Promise.all(['nora@example.org', 'walt@example.org'].map(lettersTo));
    expect(answers.every((count) => count === 1)).toBe(true);
    expect(await hear()).toEqual({ laid: 4, failed: 1 });
    await town.system.settling.settle();
    expect(await Promise.all(['nora@example.org', 'walt@example.org'].map(lettersTo))).toEqual(answers);
    expect(await lettersTo('long.ago@example.org')).toBe(0);
  });

  test('a list that is refused is said aloud', async () => {
    const other = openLaidMails({ bucket: 'mail', region: 'eu-west-1', folder: 'inbound/', endpoint });
    await expect(other.since('2026-05-06T13:00:00.000Z')).rejects.toThrow(NoList);
  });
});
