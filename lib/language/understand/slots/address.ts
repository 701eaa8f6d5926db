import type { Filled, Reading } from '../match.ts';

/** The slot {address}: an email address in lower case, or a phone number as typed without decoration. */
export function readAddress(reading: Reading, at: number): readonly Filled[] {
  const token = reading.sentence.tokens[at];
  if (token === undefined || token.kind !== 'address') return [];
  return [{ end: at + 1, value: token.raw.includes('@') ? token.raw.toLowerCase() : token.raw }];
}

export function readEmail(reading: Reading, at: number): readonly Filled[] {
  const token = reading.sentence.tokens[at];
  if (token === undefined || !token.raw.includes('@')) return [];
  return [{ end: at + 1, value: token.raw.toLowerCase() }];
}
