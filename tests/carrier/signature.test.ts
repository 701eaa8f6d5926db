import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { checkPublicUrl, InvalidPublicUrl, isSignedByTwilio } from '../../lib/adapters/twilio/signature.ts';
import { sign } from '../../lib/local/carrier/sign.ts';

const corpus = new URL('../../../shared/corpora/twilio_signature/vectors.json', import.meta.url);
const vectors = z.array(
  z.object({
    name: z.string(),
    token: z.string(),
    url: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
    signature: z.nullable(z.string()),
    valid: z.boolean(),
    body: z.optional(z.string()),
  }),
);

const url = 'https://example.org/twilio/sms';
const authToken = 'primary';
const params = { From: '+15550100001', Body: '  sí, claro: 5€ & “más” \n', NumMedia: '0', Unknown: '' };
const signed = (fields: Record<string, string>, at = url): string =>
  sign(authToken, at, new Map(Object.entries(fields)));

describe('a webhook is Twilio’s when', () => {
  test('every field and the address are as signed', () => {
    expect(isSignedByTwilio({ authToken, url, params, signature: signed(params) })).toBe(true);
  });

  test('the configured address has a query and the carrier’s overrides in a fragment', () => {
    const configured = 'https://example.org/twilio/sms?x=1#rc=2&rp=all';
    const signature = signed(params, configured);
    expect(isSignedByTwilio({ authToken, url: checkPublicUrl(configured), params, signature })).toBe(true);
  });

  test.each([
    ['a field was changed', { ...params, Body: 'no' }],
    ['a field was trimmed', { ...params, Body: params.Body.trim() }],
    ['a field was added', { ...params, OptOutType: 'STOP' }],
    ['a field was left out', { From: params.From, Body: params.Body, NumMedia: '0' }],
  ])('not when %s', (_, changed) => {
    expect(isSignedByTwilio({ authToken, url, params: changed, signature: signed(params) })).toBe(false);
  });

  test('not when it comes to another address, under another token, or with no or a broken signature', () => {
    const signature = signed(params);
    expect(isSignedByTwilio({ authToken, url: 'https://example.org/twilio/status', params, signature })).toBe(false);
    expect(isSignedByTwilio({ authToken: 'secondary', url, params, signature })).toBe(false);
    for (const broken of [undefined, '', 'é', `${signature}=`, signature.toLowerCase()]) {
      expect(isSignedByTwilio({ authToken, url, params, signature: broken })).toBe(false);
    }
  });
});

test.each(['', 'example.org', '/twilio/sms', 'ftp://example.org', 'http://'])(
  '%j cannot be a public address',
  (bad) => {
    expect(() => checkPublicUrl(bad)).toThrow(InvalidPublicUrl);
  },
);

describe.skipIf(!existsSync(corpus))('the public vectors', () => {
  const all = existsSync(corpus) ? z.parse(vectors, JSON.parse(readFileSync(corpus, 'utf8'))) : [];
  // We take forms only; the vectors of JSON bodies are for another kind of webhook.
  const forms = all.filter((vector) => vector.body === undefined);
  test('are many', () => expect(forms.length).toBeGreaterThan(20));
  test.each(forms)('$name', ({ token, url: at, params: fields, signature, valid }) => {
    expect(isSignedByTwilio({ authToken: token, url: at, params: fields, signature: signature ?? undefined })).toBe(
      valid,
    );
  });
});
