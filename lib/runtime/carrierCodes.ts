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
