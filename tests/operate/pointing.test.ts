import { describe, expect, test } from 'vitest';
import { type Stage, stageOf } from '../../lib/config/stage.ts';
import { sentenceFor } from '../../lib/operate/command.ts';
import { openCarrierAccount } from '../../lib/operate/outside/carrier.ts';
import { pointWebhooks } from '../../lib/operate/webhooks.ts';
import { accountSid, freshDesk } from './desk.ts';
import { carrier, desk, publicUrl, written } from './whole-stage.ts';

describe('pointing the webhooks', () => {
  const atDesk = () => openCarrierAccount({ accountSid, authToken: desk.token, baseUrl: carrier.url });
  const sentence = async (stage: Stage, account = atDesk()): Promise<string> => {
    const thrown = await pointWebhooks(stage, account, publicUrl).catch((error: unknown) => error);
    return sentenceFor(thrown);
  };

  test('where the carrier knows neither service, number nor token, a sentence says so', async () => {
    Object.assign(desk, { service: undefined, number: undefined });
    expect(await sentence(stageOf('prod', written))).toMatch(/no such Messaging Service\. Check "messagingServiceSid"/);
    const { messagingServiceSid: _none, ...bare } = written;
    expect(await sentence(stageOf('prod', bare))).toMatch(/The number is not in this account/);
    const stranger = openCarrierAccount({ accountSid, authToken: 'f'.repeat(32), baseUrl: carrier.url });
    expect(await sentence(stageOf('prod', written), stranger)).toMatch(/does not know this token.*--token/);
  });

  test('at the service, or at the number where there is none', async () => {
    Object.assign(desk, freshDesk());
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
