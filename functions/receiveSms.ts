/** Called by the carrier's webhook for each text somebody sends. */
import { formEndpoint, refused, twiml } from '../lib/adapters/aws/form.ts';
import { once } from '../lib/adapters/aws/once.ts';
import { secretsStayFresh, withSecrets } from '../lib/adapters/aws/secrets.ts';
import { houseFrom } from '../lib/adapters/house.ts';
import { isSignedByTwilio, signedUrls } from '../lib/adapters/twilio/signature.ts';
import { unsignedPosts } from '../lib/adapters/twilio/unsigned.ts';
import { readInbound } from '../lib/adapters/twilio/wire.ts';
import { readSettings, type Settings } from '../lib/config/settings.ts';
import type { House } from '../lib/runtime/house.ts';
import { receive } from '../lib/runtime/receive.ts';

export const receiveSms = (house: House, settings: Settings) => {
  const url = signedUrls(settings, '/twilio/sms');
  const authToken = settings.TWILIO_AUTH_TOKEN;
  const noteUnsigned = unsignedPosts({ accountSid: settings.TWILIO_ACCOUNT_SID, log: house.log, now: house.now });
  return formEndpoint(house.log, async ({ form, signature }) => {
    if (!isSignedByTwilio({ authToken, signature, url, params: form })) {
      noteUnsigned(form);
      return refused(403);
    }
    const read = readInbound(form);
    if (!read.ok) {
      house.log({ story: 'border', trouble: read.reason, status: 400 });
      return refused(400);
    }
    const { sid, from, to, body, media, optOutType } = read.value;
    const photos = media.map((one) => ({ url: one.url, type: one.contentType }));
    await receive(house, { sid, from, to, text: body, photos, ...(optOutType ? { optOutType } : {}) });
    return twiml;
  });
};

export const handler = once(async () => {
  const settings = await withSecrets(readSettings());
  return receiveSms(houseFrom(settings), settings);
}, secretsStayFresh);
