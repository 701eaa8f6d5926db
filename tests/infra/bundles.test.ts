import { createHmac, randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { houseFrom } from '../../lib/adapters/house.ts';
import { readSettings } from '../../lib/config/settings.ts';
import { unknownContact } from '../../lib/domain/contact.ts';
import { activation, type Bundle, bundleAll } from '../../lib/infra/bundle.ts';
import { carrierReplacements } from '../../lib/infra/levers/carrier.ts';
import { sdkReplacements } from '../../lib/infra/levers/sdk.ts';
import { rehearsalChecks, type WorldSeen } from '../../lib/local/rehearsal/checks.ts';
import { playScript } from '../../lib/local/rehearsal/play.ts';
import { hiddenPlace, snapshot } from '../../lib/local/snapshot.ts';
import { factRows, saidView, type Whole, wholeCommunity } from '../../lib/local/survey.ts';
import { RightMissing } from '../../lib/runtime/errors.ts';
import { type Commit, journalView } from '../../lib/runtime/journal.ts';
import { contactPut } from '../../lib/runtime/rows.ts';
import { worldView } from '../../lib/runtime/world.ts';
import { accountSid, type Bundles, groupNumber, mailDomain, minuteEvent, openBundles, token } from './lambda/world.ts';

const start = '2026-05-06T14:00:00.000Z';
/** Outside the repository, so that a bundle finds no package but what it carries. */
const folder = mkdtempSync(join(tmpdir(), 'manyhands-bundles-'));
let bundles: readonly Bundle[];
let aws: Bundles;

const product = () => bundles.filter(({ name }) => name !== activation.name);

beforeAll(async () => {
  bundles = await bundleAll(folder);
  aws = await openBundles(product(), start);
});
afterAll(async () => {
  await aws.close();
  rmSync(folder, { recursive: true, force: true });
});

const phone = (last: number): string => `+1555060${String(last).padStart(4, '0')}`;
const told = (of: string) =>
  aws.carrier
    .texts(of)
    .filter(({ direction }) => direction !== 'inbound')
    .map(({ body }) => body);
const says = async (from: string, body: string): Promise<readonly string[]> => {
  const before = told(from).length;
  await aws.carrier.phoneSends({ from, body });
  await aws.settling.settle();
  return told(from).slice(before);
};

describe('a bundle', () => {
  /** Thousands of bytes of minified code, whatever is loaded later included; words of templates/ lie beside it. */
  const limits: Readonly<Record<string, number>> = { receiveSms: 225, deliver: 900 };

  test('is not heavier than it may be', () => {
    const heavy = bundles.filter(({ name, codeBytes }) => codeBytes > (limits[name] ?? 420) * 1_000);
    expect(heavy.map(({ name, codeBytes }) => `${name} ${codeBytes}`)).toEqual([]);
  });

  test('keeps what a package changed its shape about from being replaced by nothing', () => {
    for (const { file } of [...sdkReplacements, ...carrierReplacements]) {
      expect(() => readFileSync(join('node_modules', file))).not.toThrow();
    }
  });
});

/** A form post as the HTTP API hands it over: payload v2, the body in base64, header names in lower case. */
const httpApiEvent = (path: string, form: Record<string, string>, signature: string, query = '') => ({
  version: '2.0',
  routeKey: `POST ${path}`,
  rawPath: path,
  rawQueryString: query,
  headers: {
    'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
    host: 'hands.example.org',
    'i-twilio-idempotency-token': 'e8b9c1f0',
    'x-forwarded-proto': 'https',
    'x-twilio-signature': signature,
  },
  requestContext: {
    accountId: '111122223333',
    apiId: 'abcdef',
    domainName: 'hands.example.org',
    http: { method: 'POST', path, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'TwilioProxy/1.1' },
    requestId: 'JKJaXmPLvHcESHA=',
    routeKey: `POST ${path}`,
    stage: '$default',
    time: '06/May/2026:14:00:00 +0000',
    timeEpoch: 1_778_076_000_000,
  },
  body: Buffer.from(new URLSearchParams(form).toString()).toString('base64'),
  isBase64Encoded: true,
});

const signedBy = (key: string, url: string, form: Record<string, string>): string =>
  createHmac('sha1', key)
    .update(
      Object.keys(form)
        .sort()
        .reduce((text, name) => text + name + form[name], url),
    )
    .digest('base64');

const sms = (from: string, Body: string) => ({
  MessageSid: `SM${randomBytes(16).toString('hex')}`,
  From: from,
  To: groupNumber,
  Body,
  NumMedia: '0',
});

type Answer = { readonly statusCode: number; readonly body: string };

describe('each function, run as its bundle', () => {
  test('receiveSms stores a signed text once, and refuses a forged one', async () => {
    const from = phone(90);
    const form = sms(from, 'hello');
    const post = (key: string) =>
      aws.call<Answer>('receiveSms', httpApiEvent('/twilio/sms', form, signedBy(key, `${aws.own}/twilio/sms`, form)));
    expect((await post('another token')).statusCode).toBe(403);
    expect(await aws.house.table.list(`HEARD#${from}`)).toEqual([]);
    expect(aws.printed().filter((line) => line.includes('"alarm"'))).toEqual([]);
    const answers = await Promise.all([post(token), post(token)]);
    expect(answers.map(({ statusCode, body }) => [statusCode, body.includes('<Response/>')])).toEqual([
      [200, true],
      [200, true],
    ]);
    expect(await aws.house.table.list(`HEARD#${from}`)).toHaveLength(1);
    await aws.settling.settle();
    expect(told(from)).toHaveLength(1);
  });

  test.each([
    ['receiveSms', '/twilio/sms'],
    ['receiveReport', '/twilio/status'],
  ])('%s calls somebody when posts in our name are refused, once in five minutes', async (name, path) => {
    const alarms = () => aws.printed().filter((line) => line.includes('signature does not fit')).length;
    const before = alarms();
    const form = { ...sms(phone(90), 'hello'), AccountSid: accountSid };
    const forged = httpApiEvent(path, form, signedBy('the token of yesterday', `${aws.own}${path}`, form));
    for (let posts = 0; posts < 3; posts += 1) expect((await aws.call<Answer>(name, forged)).statusCode).toBe(403);
    expect(alarms()).toBe(before + 1);
  });

  test('hear and deliver take a batch of the stream, and answer what failed', async () => {
    const record = (pk: string, sk: string) => ({
      eventID: 'a',
      eventName: 'INSERT',
      eventVersion: '1.1',
      eventSource: 'aws:dynamodb',
      awsRegion: 'us-east-1',
      dynamodb: {
        ApproximateCreationDateTime: 1_778_076_000,
        Keys: { pk: { S: pk }, sk: { S: sk } },
        SequenceNumber: '111100000000000000000001',
        SizeBytes: 60,
        StreamViewType: 'KEYS_ONLY',
      },
      eventSourceARN: 'arn:aws:dynamodb:us-east-1:111122223333:table/manyhands-prod/stream/2026-05-06T00:00:00.000',
    });
    const none = { batchItemFailures: [] };
    expect(await aws.call('hear', { Records: [record(`HEARD#${phone(90)}`, 'nothing like it')] })).toEqual(none);
    expect(await aws.call('deliver', { Records: [record(`OUT#${phone(90)}`, 'nothing like it')] })).toEqual(none);
  });

  test.each(['hear', 'tick', 'deliver'])('%s takes the minute', async (name) => {
    expect(await aws.call(name, minuteEvent(name, aws.clock.now()))).toEqual({ due: 0 });
  });

  test('receiveReport notes what became of a text, and only if the carrier says so', async () => {
    const from = phone(91);
    await says(from, 'hello');
    const [row] = await aws.house.table.list(`OUT#${from}`);
    expect(row?.plain.S).toBe('delivered');
    const form = { MessageSid: `SM${randomBytes(16).toString('hex')}`, MessageStatus: 'undelivered', To: from };
    const event = httpApiEvent('/twilio/status', form, 'bm8=', 'o=x&a=y');
    expect((await aws.call<Answer>('receiveReport', event)).statusCode).toBe(403);
  });

  test('receiveEmail hears a mail laid in the bucket, deliver answers through SES, receiveReport hears of it', async () => {
    await says(phone(0), 'new Elm Street');
    for (const line of ['Burlington, Vermont', 'skip', 'skip', 'skip', 'Bea']) await says(phone(0), line);
    const raw = [
      'From: Edith <edith@example.com>',
      `To: elm@${mailDomain}`,
      'Subject: joining',
      'Message-ID: <one@example.com>',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'I would like to join',
      '',
    ].join('\r\n');
    await aws.mail.mailboxSends(Buffer.from(raw), { from: 'edith@example.com', recipients: [`elm@${mailDomain}`] });
    await aws.settling.settle();
    const mails = await aws.mail.mails('edith@example.com');
    expect(mails.length).toBeGreaterThanOrEqual(2);
    const rows = await aws.house.table.list('OUT#edith@example.com');
    expect(rows.map(({ plain }) => plain.S)).toEqual(rows.map(() => 'delivered'));
  });

  test('hear fetches a photo from the carrier, keeps it without its place, and deletes it there', async () => {
    const photo = Buffer.from(snapshot());
    const from = phone(0);
    const before = told(from).length;
    const { sid } = await aws.carrier.phoneSends({
      from,
      body: '',
      media: [{ contentType: 'image/jpeg', base64: photo.toString('base64') }],
    });
    await aws.settling.settle();
    expect(told(from).slice(before)).toEqual([expect.stringContaining('Thank you, Bea.')]);
    const kept = aws.kept.get(`${sid}-0`);
    expect([photo.includes(hiddenPlace), kept?.includes(hiddenPlace)]).toEqual([true, false]);
    expect(kept?.subarray(0, 2).toString('hex')).toBe('ffd8');
    const file = aws.carrier
      .texts(from)
      .findLast(({ media }) => media.length > 0)
      ?.media[0]?.url.split('/')
      .at(-1);
    const login = `Basic ${Buffer.from(`${accountSid}:${token}`).toString('base64')}`;
    const address = `${aws.own}/2010-04-01/Accounts/${accountSid}/Messages/${sid}/Media/${file}`;
    expect((await fetch(address, { headers: { authorization: login } })).status).toBe(404);
  });

  test('unsubscribe shows a page to who looks, and acts only on a post', async () => {
    const mails = await aws.mail.mails('edith@example.com');
    const link = /https?:\/\/[^\s>]*\/u\/[\w.~-]+/.exec(JSON.stringify(mails.at(-1)))?.[0] ?? '';
    const shown = await fetch(link);
    expect([shown.status, (await shown.text()).includes('<form')]).toEqual([200, true]);
    const stopped = await fetch(link, {
      method: 'POST',
      body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
    });
    expect(stopped.status).toBe(200);
    await aws.settling.settle();
    const elm = await wholeCommunity(aws.house.table, 'elm');
    const edith = elm?.pods.flatMap(({ members }) => members).find(({ name }) => name === 'Edith');
    expect(edith?.state).toBe('unreachable');
  });

  test('none of them logs a number, an address or a word of anybody', () => {
    expect(aws.printed().filter((line) => /\+1555|@example|hello|Edith|Burlington/.test(line))).toEqual([]);
  });
});

describe('the scripted month', () => {
  test('runs through the bundles, and everything that must hold holds', { timeout: 180_000 }, async () => {
    const before = aws.troubles().length;
    const script = readFileSync(join(import.meta.dirname, '../../lib/local/rehearsal/month.txt'), 'utf8');
    const played = await playScript(script, {
      says: async (from, body) => {
        await aws.carrier.phoneSends({ from, body });
        await aws.settling.settle();
      },
      jump: (to) => aws.settling.jump(to),
      now: async () => aws.clock.now(),
      texts: async (of) => aws.carrier.texts(of),
    });
    const whole = (await wholeCommunity(aws.house.table, 'maple')) as Whole;
    const world = worldView(whole, aws.clock.now()) as unknown as WorldSeen;
    const facts = (await factRows(aws.house.table, whole)).map(({ body }) => body as Commit);
    const members = whole.pods.flatMap((pod) => pod.members);
    const journal = journalView(facts, members);
    const said = await saidView(aws.house.table, whole);
    const answers = [world, journal, said].map((answer) => JSON.stringify(answer));
    const checks = rehearsalChecks(played, world, journal, answers);
    expect(checks.filter(({ holds }) => !holds)).toEqual([]);
    expect(aws.troubles().slice(before)).toEqual([]);
  });
});

describe('rights', () => {
  test('no function asked the table for anything its role does not allow', () => {
    expect(aws.denied).toEqual([]);
  });

  test('what a role does not allow is refused: who stores texts can read none', async () => {
    const asked = { TableName: 'manyhands', Key: { pk: { S: 'HEARD#x' }, sk: { S: 'y' } } };
    const refused = await fetch(`${aws.own}/table/receiveSms`, {
      method: 'POST',
      headers: { 'x-amz-target': 'DynamoDB_20120810.GetItem' },
      body: JSON.stringify(asked),
    });
    expect(refused.status).toBe(400);
    expect(aws.denied).toEqual([{ name: 'receiveSms', action: 'dynamodb:GetItem', rows: 'HEARD#' }]);
  });

  test('a right that is missing is called so, and not an outage', async () => {
    const { table } = houseFrom(readSettings({ DYNAMODB_ENDPOINT: `${aws.own}/table/receiveSms`, TABLE_NAME: 'x' }));
    await expect(table.get([{ pk: 'POD#x', sk: 'POD' }])).rejects.toThrow(RightMissing);
    await expect(table.transact([contactPut(unknownContact('x'))])).rejects.toThrow(RightMissing);
  });
});
