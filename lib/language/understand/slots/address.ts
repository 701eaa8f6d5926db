import type { Filled, Reading } from '../reading.ts';

/**
 * A North American number becomes E.164; one with a plus keeps its country; a local one (“555-0134”) stays as typed,
 * because only the rule knows the area.
 */
function phone(raw: string): string {
  const digits = raw.replace(/\D/g, '');
  if (raw.startsWith('+')) return `+${digits}`;
  if (digits.length === 10) return `+1${digits}`;
  return digits.length === 11 && digits.startsWith('1') ? `+${digits}` : raw;
}

/** The slot {address}: an email address in lower case, or a phone number. */
export function readAddress(reading: Reading, at: number): readonly Filled[] {
  const token = reading.sentence.tokens[at];
  if (token === undefined || token.kind !== 'address') return [];
  return [{ end: at + 1, value: token.raw.includes('@') ? token.raw.toLowerCase() : phone(token.raw) }];
}
