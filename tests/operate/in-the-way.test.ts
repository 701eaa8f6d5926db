import { describe, expect, test } from 'vitest';
import { type Stage, stageOf } from '../../lib/config/stage.ts';
import { webhookFor } from '../../lib/operate/checks/webhook.ts';
import { findingLine, isReady } from '../../lib/operate/finding.ts';
import { cloud, desk, look, publicUrl, records, written } from './whole-stage.ts';

describe('before anything is made', () => {
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
});
