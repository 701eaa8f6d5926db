import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { once } from '../../lib/adapters/aws/once.ts';
import { NoParameter, readParameter } from '../../lib/adapters/aws/parameter.ts';
import { withSecrets } from '../../lib/adapters/aws/secrets.ts';
import { isSignedByTwilio } from '../../lib/adapters/twilio/signature.ts';
import { readSettings } from '../../lib/config/settings.ts';
import { sign } from '../../lib/local/carrier/sign.ts';

const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' };

/** What the next requests are answered, and what was asked. */
const answers: { status: number; body: string }[] = [];
const asked: { signed: boolean; target: unknown; name: unknown; token: unknown }[] = [];

const bodyOf = async (req: IncomingMessage): Promise<string> => {
  let body = '';
  for await (const part of req) body += part;
  return body;
};

const ssm = createServer(async (req, res) => {
  const { Name, WithDecryption } = JSON.parse(await bodyOf(req));
  asked.push({
    signed: /^AWS4-HMAC-SHA256 Credential=A[^,]*\/ssm\/aws4_request/.test(req.headers.authorization ?? ''),
    target: req.headers['x-amz-target'],
    name: WithDecryption ? Name : undefined,
    token: req.headers['x-amz-security-token'],
  });
  const { status, body } = answers.shift() ?? { status: 500, body: '' };
  res.writeHead(status).end(body);
});

const value = (text: string) => ({ status: 200, body: JSON.stringify({ Parameter: { Value: text } }) });
let endpoint = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => ssm.listen(0, '127.0.0.1', resolve));
  endpoint = `http://127.0.0.1:${(ssm.address() as AddressInfo).port}/`;
});
afterAll(() => {
  ssm.close();
});
beforeEach(() => {
  answers.length = 0;
  asked.length = 0;
});

const read = () => readParameter('/manyhands/dev/x', { region: 'us-east-1', credentials, endpoint });

describe('a secret', () => {
  test('is asked for by name, decrypted, with the session of the function', async () => {
    answers.push(value('a token'));
    const settings = readSettings({
      TWILIO_AUTH_TOKEN_PARAMETER: '/manyhands/dev/x',
      AWS_ENDPOINT_URL_SSM: endpoint,
      AWS_ACCESS_KEY_ID: 'A',
      AWS_SECRET_ACCESS_KEY: 'B',
      AWS_SESSION_TOKEN: 'session',
    });
    expect((await withSecrets(settings)).TWILIO_AUTH_TOKEN).toBe('a token');
    expect(asked).toEqual([
      { signed: true, target: 'AmazonSSM.GetParameter', name: '/manyhands/dev/x', token: 'session' },
    ]);
  });

  test('is asked for again when AWS stumbles, three times at most', async () => {
    answers.push({ status: 500, body: '' }, { status: 429, body: '' }, value('there'));
    expect(await read()).toBe('there');
    answers.push({ status: 500, body: '' }, { status: 500, body: '' }, { status: 500, body: '' }, value('too late'));
    await expect(read()).rejects.toThrow(NoParameter);
    expect(asked).toHaveLength(6);
  });

  test('that is refused, or is not there, is not asked for again, and the error holds its name only', async () => {
    answers.push({ status: 400, body: '{"__type":"ParameterNotFound"}' });
    await expect(read()).rejects.toThrow('The parameter /manyhands/dev/x could not be read');
    expect(asked).toHaveLength(1);
  });

  test('without a parameter the settings stay as they are, and nobody is asked', async () => {
    const settings = readSettings({ TWILIO_AUTH_TOKEN: 'here' });
    expect(await withSecrets(settings)).toEqual(settings);
    expect(asked).toEqual([]);
  });
});

describe('while one token replaces the other', () => {
  const url = 'https://example.org/twilio/sms';
  const params = { From: '+15550200001', Body: 'done' };
  const by = (token: string): string => sign(token, url, new Map(Object.entries(params)));

  test('a text signed with either is believed, with a third is not', () => {
    const believed = (signature: string) => isSignedByTwilio({ authToken: 'new\nold\n', signature, url, params });
    expect([by('new'), by('old'), by('older'), by('')].map(believed)).toEqual([true, true, false, false]);
  });
});

describe('a handler made once', () => {
  const call = (handler: (event: string, context: object) => Promise<string>) => handler('hi', {});

  test('is made by the first call, and shared by calls at the same time', async () => {
    let made = 0;
    const handler = once(async () => {
      made += 1;
      return async (event: string, _context: object) => `${event} ${made}`;
    });
    expect(made).toBe(0);
    expect(await Promise.all([call(handler), call(handler)])).toEqual(['hi 1', 'hi 1']);
    expect(await call(handler)).toBe('hi 1');
  });

  test('a making that failed is tried again by the next call', async () => {
    let tries = 0;
    const handler = once(async () => {
      tries += 1;
      if (tries === 1) throw new NoParameter('not yet');
      return async () => 'there';
    });
    await expect(call(handler)).rejects.toThrow(NoParameter);
    expect(await call(handler)).toBe('there');
  });

  test('made anew when it is no longer fresh, and kept when that fails', async () => {
    let made = 0;
    const handler = once(
      async () => {
        made += 1;
        if (made === 3) throw new NoParameter('away for a moment');
        const mine = made;
        return async () => String(mine);
      },
      { freshMinutes: 0 },
    );
    expect([await call(handler), await call(handler), await call(handler), await call(handler)]).toEqual([
      '1',
      '2',
      '2',
      '4',
    ]);
  });
});
