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

/** Filtered as spam: only a person can find out why. */
export const filtered = 30007;

export const meaningOf = (code: number): Consent['how'] | undefined => meaning[code];
