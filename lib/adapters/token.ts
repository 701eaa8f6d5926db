/** Seals: a keyed hash as lower-case letters and digits, short enough for the local part of an address (RFC 5321, 64). */
import { createHmac } from 'node:crypto';
import type { Seal } from '../domain/token.ts';

/** 80 bits: beyond guessing over the network, and an address stays within 64 characters. */
const letters = 16;
const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

const base32 = (bytes: Uint8Array): string => [...bytes].map((byte) => alphabet[byte & 31] ?? '').join('');

/** Thrown when mail is to be sealed and the deployment has no TOKEN_SECRET. */
export class NoTokenSecret extends Error {
  override readonly name = 'NoTokenSecret';
}

/** An empty secret would let anybody speak for anybody, so it is refused where a seal is needed. */
export const sealWith =
  (secret: string): Seal =>
  (words) => {
    if (secret.length < 16)
      throw new NoTokenSecret('TOKEN_SECRET needs at least 16 characters before mail can be used');
    return base32(createHmac('sha256', secret).update(words, 'utf8').digest()).slice(0, letters);
  };
