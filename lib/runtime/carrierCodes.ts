/** What the carrier's codes say about an address (the carrier's error pages); the others say nothing about the person. */
import type { Consent } from '../domain/nouns.ts';

/** Codes after which nothing may be sent again until the person writes. */
const meaning: Readonly<Record<number, Consent['how']>> = {
  21610: 'stopped',
  21211: 'closed',
  21614: 'closed',
  30005: 'closed',
  30006: 'closed',
};

/** SES's refusals by name, as numbers of ours beside the carrier's. */
export const sesCodes = {
  MessageRejected: 70_001,
  MailFromDomainNotVerified: 70_002,
  ConfigurationSetDoesNotExist: 70_003,
  ConfigurationSetSendingPaused: 70_004,
  AccountSendingPaused: 70_005,
  InvalidParameterValue: 70_006,
  /** An identity SES does not know: our domain, or in the sandbox whom we write to. */
  NotVerified: 70_008,
  AccessDenied: 70_009,
  QuotaExceeded: 70_010,
} as const satisfies Readonly<Record<string, number>>;

/** What reports say of a mail, as numbers of ours beside the carrier's. */
export const mailCodes = {
  neverReported: 70_100,
  bounced: 70_101,
  complained: 70_102,
  bouncedForNow: 70_103,
  arrived: 70_104,
} as const;

export const isMailCode = (code: number): boolean => Object.values<number>(mailCodes).includes(code);

/** Filtered as spam: only a person can find out why. */
export const filtered = 30007;

export const meaningOf = (code: number): Consent['how'] | undefined => meaning[code];
