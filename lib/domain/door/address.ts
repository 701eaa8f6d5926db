/** Addresses as people type them. */

const email = /^[^\s@<>"']+@[^\s@<>"']+\.[^\s@<>"'.]{2,}$/u;

/** The area code of a phone in North America, which a short number is taken to share. */
const areaOf = (near: string): string | undefined => /^\+1(\d{3})\d{7}$/u.exec(near)?.[1];

const ofNorthAmerica = (digits: string, near: string): string | undefined => {
  const area = areaOf(near);
  if (digits.length === 7) return area && `+1${area}${digits}`;
  if (digits.length === 10) return `+1${digits}`;
  return digits.length === 11 && digits.startsWith('1') ? `+${digits}` : undefined;
};

/**
 * E.164 (`+15550100134`) or a lower-case email address; undefined when it is neither.
 * `near` is the address of who typed it: seven digits take its area code.
 */
export const normalAddress = (typed: string, near: string): string | undefined => {
  const bare = typed.trim().replace(/^(tel|sms|mailto):/iu, '');
  if (bare.includes('@')) return email.test(bare) ? bare.toLowerCase() : undefined;
  if (!/^[+(]?[\d\s().\-–/+]+$/u.test(bare)) return undefined;
  const digits = bare.replace(/\D/gu, '');
  if (bare.startsWith('+') && digits.length >= 8 && digits.length <= 15) return `+${digits}`;
  return ofNorthAmerica(digits, near);
};

export const isEmail = (address: string): boolean => address.includes('@');
