import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Stage, stageOf } from '../../lib/config/stage.ts';
import { webhookFor } from '../../lib/operate/checks/webhook.ts';
import { sentenceFor } from '../../lib/operate/command.ts';
import { type Finding, findingLine, isReady } from '../../lib/operate/finding.ts';
import { openAccount } from '../../lib/operate/outside/account.ts';
import { openCarrierAccount } from '../../lib/operate/outside/carrier.ts';
import { type MailAccount, openMailAccount } from '../../lib/operate/outside/mail.ts';
import { openStanding } from '../../lib/operate/outside/standing.ts';
import { preflight } from '../../lib/operate/preflight.ts';
import { looksLikeToken, withFreshToken, withoutOldToken } from '../../lib/operate/token.ts';
import { pointWebhooks } from '../../lib/operate/webhooks.ts';
import { type Cloud, freshCloud, openCloud } from './cloud.ts';
import { accountSid, type Desk, freshDesk, openDesk, serviceSid } from './desk.ts';

let cloud: Cloud;
let desk: Desk;
let aws: Awaited<ReturnType<typeof openCloud>>;
let carrier: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  aws = await openCloud(() => cloud);
  carrier = await openDesk(() => desk);
});
afterAll(() => {
  aws.close();
  carrier.close();
});

const written = {
  ...{ groupNumber: '+18025550123', accountSid, messagingServiceSid: serviceSid },
  operatorEmail: 'operator@maple.test',
};
const publicUrl = 'https://hands.maple.test';
const tokenParameter = '/manyhands/prod/twilio-auth-token';

/** A stage where everything is done. */
beforeEach(() => {
  cloud = freshCloud();
  cloud.parameters.set('/cdk-bootstrap/hnb659fds/version', '28');
  desk = freshDesk();
  cloud.parameters.set(tokenParameter, desk.token);
  cloud.stack = { status: 'UPDATE_COMPLETE', outputs: { PublicUrl: publicUrl } };
  const { url, fallback } = webhookFor(publicUrl);
  records.knocked.clear();
  desk.service = { inbound_request_url: url, fallback_url: fallback, use_inbound_webhook_on_number: false };
});

/** Name servers are the one thing of the world that no wire on this machine can stand in for. */
const records = { hosts: [] as string[], texts: [] as string[], knocked: new Map<string, number>() };
const mailAccount = (): MailAccount => ({
  ...openMailAccount('us-east-1'),
  mailHosts: async () => records.hosts,
  texts: async () => records.texts,
});

const look = async (stage: Stage = stageOf('prod', written), how: { adopts?: boolean } = {}) =>
  preflight(
    stage,
    {
      account: openAccount(stage.region),
      standing: openStanding(stage.region, aws.url),
      mail: mailAccount(),
      carrierWith: (authToken) => openCarrierAccount({ accountSid: stage.accountSid, authToken, baseUrl: carrier.url }),
      knock: async (url) => records.knocked.get(url),
    },
    how,
  );

const troubles = async (stage?: Stage): Promise<readonly string[]> => {
  const { needed, forPeople } = await look(stage);
  return [...needed, ...forPeople].filter(({ state }: Finding) => state === 'missing').map(({ what }) => what);
};

describe('the preflight', () => {
  test('has nothing to say where everything is done', async () => {
    const { needed, forPeople } = await look();
    expect(await troubles()).toEqual([]);
    expect(isReady([...needed, ...forPeople])).toBe(true);
  });

  test('each line that is not fine says what to do', async () => {
    cloud.parameters.clear();
    desk.campaigns = [];
    const { needed, forPeople } = await look(stageOf('prod', {}));
    for (const finding of [...needed, ...forPeople]) {
      if (finding.state !== 'fine') expect(finding.doThis?.length).toBeGreaterThan(20);
      expect(findingLine(finding)).not.toMatch(/undefined|\[object/);
    }
  });

  test('a stage nobody has written', async () => {
    expect(await troubles(stageOf('prod', {}))).toEqual(
      expect.arrayContaining([
        'No number is set',
        'No account at the carrier is set',
        'Nobody is told when something breaks',
      ]),
    );
  });

  test('whatever the example has and nobody has written anew is missing, before anybody logs in', async () => {
    cloud.isLoggedIn = false;
    const example = JSON.parse(readFileSync('stages/example.json', 'utf8'));
    const more = {
      domain: 'groups.example.org',
      web: { domain: 'hands.example.org', certificateArn: 'arn:aws:acm:…' },
    };
    const { needed } = await look(stageOf('prod', { ...example, ...more }));
    const lacking = needed.filter(({ state }) => state === 'missing');
    expect(lacking.map(({ what }) => what)).toEqual([
      'No number is set',
      'No account at the carrier is set',
      'Nobody is told when something breaks',
      'The Messaging Service is still the one of the example',
      'groups.example.org is a domain of an example',
      'The own address is still the one of the example',
      'You are not logged in to AWS',
    ]);
    for (const { doThis } of lacking.slice(0, -1)) expect(doThis).toContain('stages/prod.json');
  });

  test('a Messaging Service that the carrier does not know stops a deployment', async () => {
    desk.service = undefined;
    const { needed } = await look();
    expect(isReady(needed)).toBe(false);
    expect(needed.map(findingLine).join('\n')).toContain('There is no such Messaging Service');
  });

  test('nobody is logged in: the rest is not asked', async () => {
    cloud.isLoggedIn = false;
    expect(await troubles()).toEqual(['You are not logged in to AWS']);
  });

  test('an account that was never prepared, and a token nobody kept', async () => {
    cloud.parameters.clear();
    expect(await troubles()).toEqual([
      'The account was never prepared for deployments',
      "The carrier's token is not kept",
    ]);
  });

  test.each([
    [
      'a token of another account',
      () => {
        desk.token = 'f'.repeat(32);
      },
      'The carrier does not know this token',
    ],
    [
      'a suspended account',
      () => {
        desk.account.status = 'suspended';
      },
      'The account at the carrier is suspended',
    ],
    [
      'a number that is not there',
      () => {
        desk.number = undefined;
      },
      'The number is not in this account',
    ],
    [
      'a number that cannot text',
      () => {
        if (desk.number) desk.number.sms = false;
      },
      'The number cannot text',
    ],
    [
      'no such service',
      () => {
        desk.service = undefined;
        desk.campaigns = [];
      },
      'There is no such Messaging Service',
    ],
    [
      'a number outside the service',
      () => {
        desk.senders = [];
      },
      'The number is not among the senders of the Messaging Service',
    ],
    [
      'a webhook to somebody else',
      () => {
        if (desk.service) desk.service.inbound_request_url = 'https://old.example/sms';
      },
      'The carrier posts texts somewhere else, or nowhere',
    ],
    [
      'a campaign that waits',
      () => {
        desk.campaigns = ['IN_PROGRESS'];
      },
      'The A2P campaign is not verified yet: IN_PROGRESS',
    ],
    [
      'no campaign',
      () => {
        desk.campaigns = [];
      },
      'No A2P campaign is registered',
    ],
  ])('%s is said in plain words', async (_what, break_, words) => {
    break_();
    expect(await troubles()).toContain(words);
  });

  test('a toll-free number is asked for its own verification', async () => {
    const tollFree = { ...written, groupNumber: '+18445550123' };
    desk.senders = ['+18445550123'];
    expect(await troubles(stageOf('prod', tollFree))).toEqual(['The toll-free number is not verified']);
    desk.tollFree = ['TWILIO_APPROVED'];
    expect(await troubles(stageOf('prod', tollFree))).toEqual([]);
  });

  test('a table of that name that no deployment owns stops it, unless it is to be taken over', async () => {
    cloud.stack = undefined;
    cloud.tables.add('manyhands-prod');
    const { needed } = await look();
    expect(isReady(needed)).toBe(false);
    expect(needed.map(findingLine).join('\n')).toMatch(/A table named manyhands-prod stands already.*\n.*--adopt/);
    expect(isReady((await look(undefined, { adopts: true })).needed)).toBe(true);
    cloud.stack = { status: 'UPDATE_COMPLETE', outputs: { PublicUrl: publicUrl } };
    cloud.owned = ['manyhands-prod'];
    expect(isReady((await look()).needed)).toBe(true);
  });

  test('so does a bucket left behind, where mail is wanted', async () => {
    const bucket = 'manyhands-prod-mail-111122223333-us-east-1';
    const withMail = stageOf('prod', { ...written, domain: 'groups.maple.test' });
    cloud.buckets.add(bucket);
    expect(isReady((await look()).needed)).toBe(true);
    expect((await look(withMail)).needed.map(({ what }) => what)).toContain(
      `A bucket named ${bucket} stands already, and no deployment owns it`,
    );
    cloud.owned = [bucket];
    expect(isReady((await look(withMail)).needed)).toBe(true);
  });

  test("somebody else's active rules for mail stop it before anything is made", async () => {
    const words = { ...written, domain: 'groups.maple.test' };
    cloud.activeRules = 'the-choir';
    const { needed } = await look(stageOf('prod', words));
    expect(isReady(needed)).toBe(false);
    expect(needed.map(findingLine).join('\n')).toMatch(/is active in this account: the-choir\n.*"activateMail": false/);
    expect(isReady((await look(stageOf('prod', { ...words, activateMail: false }))).needed)).toBe(true);
    cloud.activeRules = 'manyhands-prod';
    expect(isReady((await look(stageOf('prod', words))).needed)).toBe(true);
  });

  describe('moving to an address of its own', () => {
    const web = { domain: 'hands.maple.test', certificateArn: 'arn:aws:acm:us-east-1:111122223333:certificate/a' };
    const with_ = (more: object) => stageOf('prod', { ...written, web: { ...web, ...more } });
    const about = async (stage: Stage) => (await look(stage)).needed.filter(({ what }) => what.includes(web.domain));

    test('only looks forward to it until its record is written', async () => {
      expect(await about(with_({}))).toMatchObject([{ state: 'look', doThis: expect.stringContaining('WebRecord') }]);
      records.knocked.set(publicUrl, 403);
      expect(await about(with_({}))).toMatchObject([
        { state: 'look', doThis: expect.stringContaining('"inUse": true') },
      ]);
    });

    test('stops before anybody is sent to an address that does not lead to us', async () => {
      expect(await about(with_({ inUse: true }))).toMatchObject([{ state: 'missing' }]);
      records.knocked.set(publicUrl, 404);
      expect(await about(with_({ inUse: true }))).toMatchObject([{ state: 'missing' }]);
      records.knocked.set(publicUrl, 403);
      expect(await about(with_({ inUse: true }))).toMatchObject([{ state: 'fine' }]);
    });

    test('stops before the old address is closed while the carrier still posts there', async () => {
      records.knocked.set(publicUrl, 403);
      const closing = with_({ inUse: true, closeOld: true });
      expect(isReady((await look(closing)).needed)).toBe(true);
      const old = webhookFor('https://abc.execute-api.us-east-1.amazonaws.com');
      desk.service = { inbound_request_url: old.url, fallback_url: '', use_inbound_webhook_on_number: false };
      const { needed } = await look(closing);
      expect(isReady(needed)).toBe(false);
      expect(needed.map(findingLine).join('\n')).toMatch(/old address is to be closed.*\n.*--webhooks/);
    });
  });

  test('before the first deployment the webhook is only looked forward to', async () => {
    cloud.stack = undefined;
    expect(await troubles()).toEqual([]);
  });

  test('a domain is looked at from all sides, and its records are named', async () => {
    const stage = stageOf('prod', { ...written, domain: 'groups.maple.test' });
    cloud.ses = { inProduction: false, identity: { verified: false, dkim: 'PENDING', mailFrom: 'PENDING' } };
    const waiting = (await look(stage)).forPeople
      .filter(({ state }) => state === 'look')
      .map(({ what, doThis }) => `${what} ${doThis}`);
    expect(waiting.join('\n')).toMatch(/sandbox[\s\S]*DKIM[\s\S]*bounce\.groups[\s\S]*MX 10 inbound-smtp[\s\S]*_dmarc/);
    cloud.ses = { inProduction: true, identity: { verified: true, dkim: 'SUCCESS', mailFrom: 'SUCCESS' } };
    Object.assign(records, { hosts: ['inbound-smtp.us-east-1.amazonaws.com'], texts: ['v=DMARC1; p=quarantine'] });
    const fine = (await look(stage)).forPeople.filter(({ what }) => /mail|SES|domain|Bounces/i.test(what));
    expect(fine.map(({ state }) => state)).toEqual(fine.map(() => 'fine'));
    expect(fine.length).toBeGreaterThanOrEqual(5);
  });
});

describe('pointing the webhooks', () => {
  const atDesk = () => openCarrierAccount({ accountSid, authToken: desk.token, baseUrl: carrier.url });
  const sentence = async (stage: Stage, account = atDesk()): Promise<string> => {
    const thrown = await pointWebhooks(stage, account, publicUrl).catch((error: unknown) => error);
    return sentenceFor(thrown);
  };

  test('where the carrier knows neither service, number nor token, a sentence says so', async () => {
    desk = { ...freshDesk(), service: undefined, number: undefined };
    expect(await sentence(stageOf('prod', written))).toMatch(/no such Messaging Service\. Check "messagingServiceSid"/);
    const { messagingServiceSid: _none, ...bare } = written;
    expect(await sentence(stageOf('prod', bare))).toMatch(/The number is not in this account/);
    const stranger = openCarrierAccount({ accountSid, authToken: 'f'.repeat(32), baseUrl: carrier.url });
    expect(await sentence(stageOf('prod', written), stranger)).toMatch(/does not know this token.*--token/);
  });

  test('at the service, or at the number where there is none', async () => {
    desk = freshDesk();
    await pointWebhooks(stageOf('prod', written), atDesk(), publicUrl);
    const { messagingServiceSid: _none, ...bare } = written;
    await pointWebhooks(stageOf('prod', bare), atDesk(), publicUrl);
    const url = `${publicUrl}/twilio/sms#rc=2&rp=all`;
    const fallback = `${publicUrl}/twilio/sms`;
    expect(desk.service).toEqual({
      inbound_request_url: url,
      fallback_url: fallback,
      use_inbound_webhook_on_number: false,
    });
    expect(desk.number).toMatchObject({ sms_url: url, sms_fallback_url: fallback });
  });
});

describe('the token', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((letter) => letter.repeat(32)) as [string, string, string];

  test('a fresh one stands in front, and only the one in use stays behind it', () => {
    expect(withFreshToken(undefined, a)).toBe(a);
    expect(withFreshToken(a, b)).toBe(`${b}\n${a}`);
    expect(withFreshToken(`${b}\n${a}`, c)).toBe(`${c}\n${b}`);
    expect(withFreshToken(a, a)).toBe(a);
    expect(withoutOldToken(`${c}\n${b}`)).toBe(c);
  });

  test('looks like one, or is asked for again', () => {
    expect([a, ` ${a}\n`, 'hello', '', `${a}0`].map(looksLikeToken)).toEqual([true, true, false, false, false]);
  });
});
