/** A house that can send texts and mails. */
import type { Settings } from '../config/settings.ts';
import type { SpeakingHouse } from '../runtime/house.ts';
import { houseFrom } from './house.ts';
import { composeMail } from './mail/compose.ts';
import { sesSender } from './ses/send.ts';
import { twilioSender } from './twilio/send.ts';

export const speakingHouseFrom = (settings: Settings): SpeakingHouse => ({
  ...houseFrom(settings),
  texts: twilioSender({
    accountSid: settings.TWILIO_ACCOUNT_SID,
    authToken: settings.TWILIO_AUTH_TOKEN.split('\n')[0]?.trim() ?? '',
    from: settings.GROUP_NUMBER,
    ...(settings.TWILIO_BASE_URL ? { baseUrl: settings.TWILIO_BASE_URL } : {}),
    ...(settings.TWILIO_MESSAGING_SERVICE_SID ? { messagingServiceSid: settings.TWILIO_MESSAGING_SERVICE_SID } : {}),
  }),
  compose: composeMail,
  mails: sesSender({
    region: settings.AWS_REGION,
    ...(settings.SES_ENDPOINT ? { endpoint: settings.SES_ENDPOINT } : {}),
    ...(settings.MAIL_CONFIGURATION_SET ? { configurationSet: settings.MAIL_CONFIGURATION_SET } : {}),
  }),
});
