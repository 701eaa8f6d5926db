/**
 * What the carrier or SES refuses for our sake, and not for a message's or its reader's: the message waits, somebody is
 * called. Codes: the carrier's error pages, docs/api/errors; SES's are ours (carrierCodes.ts). The words go to the operator.
 */
import { sesCodes } from './carrierCodes.ts';

const alarms = {
  token:
    'The carrier refuses our texts: it does not know our token. Run: npm run deploy -- prod --token. They are sent by themselves then',
  account:
    'The carrier refuses our texts: our account there is suspended or has no money left. Log in to its console, and pay or ask. They are sent by themselves then',
  trial:
    'The carrier sends our texts to few numbers only: our account there is still a trial. Upgrade it in its console. They are sent by themselves then',
  region:
    'The carrier refuses texts to a country: allow it in its console under Messaging, Settings, Geo permissions. They are sent by themselves then',
  sender:
    'The carrier refuses our texts: the number or the Messaging Service in the stage’s file is not one of our account. Mend it and deploy. They are sent by themselves then',
  registration:
    'Phone companies refuse our texts: our number is not registered with them, or no longer. Look at the registration in the carrier’s console. They are sent by themselves then',
  limit:
    'The carrier takes no more of our texts today: too many for our account or registration. The rest is tried again each hour',
  address:
    'The carrier refuses our texts: it cannot use the address for its reports (PUBLIC_URL). Run: npm run doctor. They are sent by themselves then',
  mailAccount:
    'SES refuses our mails: sending is paused for the account or the configuration set. See the SES console and the mailbox of the account’s owner. They are sent by themselves then',
  mailDomain:
    'SES refuses our mails: it cannot verify the domain, or the account is still in the sandbox. Run: npm run doctor. They are sent by themselves then',
  mailRight:
    'SES refuses our mails: a right or the configuration set is missing. Deploy again. They are sent by themselves then',
  mailLimit:
    'SES takes no more of our mails today: the account’s daily quota is used up. The rest is tried again each hour',
  other:
    'The carrier or SES refuses us, whatever the message. The code says why: docs/operate.md, Nothing is sent. It is tried again each hour',
} as const;

type Trouble = keyof typeof alarms;

const codes: Readonly<Partial<Record<Trouble, readonly number[]>>> = {
  token: [20003],
  account: [10001, 20005, 30002, 90010],
  trial: [21608],
  region: [21408],
  sender: [21212, 21601, 21603, 21606, 21659, 21660, 21661, 21701, 21703, 21704, 21705],
  registration: [30024, 30032, 30033, 30034, 30035, 30990],
  limit: [14107, 21611, 30001, 30022, 30023, 30027, 63038],
  address: [21609],
  mailAccount: [sesCodes.AccountSendingPaused, sesCodes.ConfigurationSetSendingPaused],
  mailDomain: [sesCodes.MailFromDomainNotVerified, sesCodes.NotVerified],
  mailRight: [sesCodes.AccessDenied, sesCodes.ConfigurationSetDoesNotExist],
  mailLimit: [sesCodes.QuotaExceeded],
};

const troubleOf: ReadonlyMap<number, string> = new Map(
  Object.entries(codes).flatMap(([trouble, some = []]) => some.map((code) => [code, trouble] as const)),
);

export const isAboutUs = (code: number): boolean => troubleOf.has(code);

/** What is wrong and what to do, for the operator; for a code nobody has met yet, where to look. */
export const alarmOf = (code: number): string => alarms[(troubleOf.get(code) ?? 'other') as Trouble];
