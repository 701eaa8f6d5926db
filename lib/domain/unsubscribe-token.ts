/** What the unsubscribe address of a mail carries. It never grows old, because mails are kept for years. */
import type { Locale } from './intent.ts';
import type { MemberId } from './nouns.ts';
import { isSameSeal, type Seal } from './token.ts';

/** A member of one group, or an address that is no member (an invitation). */
export type Unsubscribing = {
  readonly community: string;
  /** Of the page they will see. */
  readonly locale: Locale;
} & ({ readonly pod: string; readonly member: MemberId } | { readonly address: string });

const hexOf = (text: string): string =>
  [...new TextEncoder().encode(text)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const textOf = (hex: string): string =>
  new TextDecoder().decode(new Uint8Array((hex.match(/../gu) ?? []).map((pair) => Number.parseInt(pair, 16))));

const whoOf = (who: Unsubscribing): string =>
  'member' in who ? `${who.member.slice(1)}-${who.pod.slice(who.community.length + 1)}` : `x${hexOf(who.address)}`;

const sealed = (words: string): string => `unsubscribe|${words}`;

export const unsubscribeToken = (who: Unsubscribing, seal: Seal): string => {
  const words = `${who.community || '0'}.${whoOf(who)}.${who.locale}`;
  return `${words}.${seal(sealed(words))}`;
};

const shape = /^(([a-z0-9]+)\.(?:(\d{1,6})-(\d{1,4})|x((?:[0-9a-f]{2}){3,300}))\.(en|es))\.([a-z2-7]{10,64})$/u;

/** Whose unsubscribe address this is; undefined when we did not make it. */
export const unsubscribingIn = (token: string, seal: Seal): Unsubscribing | undefined => {
  const found = shape.exec(token.toLowerCase());
  if (!found) return undefined;
  const [, words = '', code = '', member, pod, hex, language, given = ''] = found;
  if (!isSameSeal(given, seal(sealed(words)))) return undefined;
  const community = code === '0' ? '' : code;
  const locale = language === 'es' ? 'es' : 'en';
  if (hex !== undefined) return { community, locale, address: textOf(hex) };
  return { community, locale, pod: `${community}-${pod}`, member: `m${Number(member)}` };
};
