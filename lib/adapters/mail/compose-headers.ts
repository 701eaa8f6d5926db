/** What may stand in a header: an address that is one, a link that is one, an id that is one. */
/** An address of ours or theirs cannot be written into a header: a bug of ours, since contacts are checked when they join. */
export class BadAddress extends Error {
  override readonly name = 'BadAddress';
}

/** RFC 5321 without quoted local parts, which nobody has and every injection needs; other scripts may pass. */
const address = /^[\p{L}\p{N}!#$%&'*+\-/=?^_`{|}~.]{1,128}@[\p{L}\p{N}.-]{1,253}$/u;

/** The address itself. Throws BadAddress, which never holds it. */
export const addressOf = (given: string): string => {
  if (!address.test(given)) throw new BadAddress('a header was to carry an address that is none');
  return given;
};

/** http only on this machine; anything else but https is no link of ours. Throws BadAddress. */
export const urlOf = (given: string): string => {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') throw new BadAddress('the stop link is no address');
  return url.href.replace(/[<>"']/g, encodeURIComponent);
};

/** A Message-ID that may be repeated: visible ASCII in angle brackets, no longer than a header line. */
export const isMessageId = (id: string): boolean => /^<[!-;=?-~]{3,240}>$/.test(id) && id.includes('@');

/** RFC 2919: a label in angle brackets; the name people see stands in From. */
export const listIdOf = (id: string): string => `<${id.replace(/[^A-Za-z0-9.-]/g, '').slice(0, 200)}>`;
