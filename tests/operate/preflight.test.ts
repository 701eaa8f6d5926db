import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Stage, stageOf } from '../../lib/config/stage.ts';
import type { Meant } from '../../lib/operate/checks/same.ts';
import { findingLine, isReady } from '../../lib/operate/finding.ts';
import { tableInUse } from '../../lib/operate/house.ts';
import { openAccount } from '../../lib/operate/outside/account.ts';
import { looksLikeToken, withFreshToken, withoutOldToken } from '../../lib/operate/token.ts';
import { cloud, desk, look, publicUrl, records, troubles, written } from './whole-stage.ts';

describe("another machine's file", () => {
  const outputs = { PublicUrl: publicUrl, TableInUse: 'manyhands-prod-again', MailDomain: 'groups.maple.test' };
  const restoredTable = { name: 'manyhands-prod-again', streamArn: 'arn:aws:dynamodb:stream' };
  const meaning = async (stage: Stage, meant: Meant) =>
    (await look(stage, meant)).needed.filter(({ state }) => state === 'missing');
  beforeEach(() => {
    cloud.stack = { status: 'UPDATE_COMPLETE', outputs };
  });

  test('that would go back to a spoiled table, or take away the mail, stops the deployment', async () => {
    const found = await meaning(stageOf('prod', written), {});
    expect(found.map(({ what }) => what)).toEqual([
      'The table in use is manyhands-prod-again, and stages/prod.json names manyhands-prod',
      'Mail comes to groups.maple.test, and stages/prod.json says nothing of mail',
    ]);
    expect(found.map(({ doThis }) => doThis).join()).toMatch(/--change-over.*"domain": "groups.maple.test".*--other-/);
  });

  test('is fine when it says what is deployed', async () => {
    const same = stageOf('prod', { ...written, restoredTable, domain: 'groups.maple.test' });
    expect(await meaning(same, {})).toEqual([]);
  });

  test('is believed when the operator says that they mean it', async () => {
    expect(await meaning(stageOf('prod', { ...written, restoredTable }), { otherDomain: true })).toEqual([]);
    const other = stageOf('prod', { ...written, domain: 'groups.maple.test' });
    expect(await meaning(other, { otherTable: true })).toEqual([]);
  });

  test('does not lead a command to a table that is not in use', async () => {
    expect(await tableInUse(stageOf('prod', written), openAccount('us-east-1'))).toBe('manyhands-prod-again');
    cloud.stack = undefined;
    expect(await tableInUse(stageOf('prod', { ...written, restoredTable }), openAccount('us-east-1'))).toBe(
      'manyhands-prod-again',
    );
  });
});

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
