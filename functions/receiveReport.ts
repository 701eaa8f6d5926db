/** Called by the carrier's status callback for each text we sent, and by SES's events for each mail. */
import middy from '@middy/core';
import { formEndpoint, refused, twiml } from '../lib/adapters/aws/form.ts';
import { once } from '../lib/adapters/aws/once.ts';
import { secretsStayFresh, withSecrets } from '../lib/adapters/aws/secrets.ts';
import { houseFrom } from '../lib/adapters/house.ts';
import { isMailEvent, mailReportsIn } from '../lib/adapters/ses/event.ts';
import { isSignedByTwilio, signedUrls } from '../lib/adapters/twilio/signature.ts';
import { unsignedPosts } from '../lib/adapters/twilio/unsigned.ts';
import { readReport } from '../lib/adapters/twilio/wire.ts';
import { readSettings, type Settings } from '../lib/config/settings.ts';
import type { House } from '../lib/runtime/house.ts';
import { report } from '../lib/runtime/report.ts';
import { reportMail } from '../lib/runtime/reportMail.ts';

export const receiveReport = (house: House, settings: Settings) => {
  const urls = signedUrls(settings, '/twilio/status');
  const authToken = settings.TWILIO_AUTH_TOKEN;
  const noteUnsigned = unsignedPosts({ accountSid: settings.TWILIO_ACCOUNT_SID, log: house.log, now: house.now });
  return formEndpoint(house.log, async ({ form, signature, query }) => {
    const signed = query === '' ? urls : urls.map((url) => `${url}?${query}`);
    if (!isSignedByTwilio({ authToken, signature, url: signed, params: form })) {
      noteUnsigned(form);
      return refused(403);
    }
    const read = readReport(form);
    const ours = new URLSearchParams(query);
    const id = ours.get('o');
    const attempt = ours.get('a');
    const { To: to } = form;
    if (!read.ok || id === null || attempt === null || typeof to !== 'string') {
      house.log({ story: 'border', trouble: read.ok ? 'a report without our marks' : read.reason, status: 400 });
      return refused(400);
    }
    const { sid, state, code } = read.value;
    await report(house, { to, id, attempt, sid, state, ...(code ? { code } : {}) });
    return twiml;
  });
};

/** SES through EventBridge or SNS; thrown errors make it try again. */
export const receiveMailReport = (house: House) =>
  middy<unknown, { readonly reports: number }>().handler(async (event) => {
    const reports = mailReportsIn(event);
    for (const one of reports) await reportMail(house, one);
    return { reports: reports.length };
  });

type Handler = (event: unknown, context: unknown) => Promise<unknown>;

export const handler = once(async () => {
  const settings = await withSecrets(readSettings());
  const house = houseFrom(settings);
  const texts = receiveReport(house, settings) as Handler;
  const mails = receiveMailReport(house) as Handler;
  return (event: unknown, context: unknown) => (isMailEvent(event) ? mails(event, context) : texts(event, context));
}, secretsStayFresh);
