import { createHmac } from 'node:crypto';

/**
 * X-Twilio-Signature of a form post: HMAC-SHA1 over the address, without its fragment, and every field in order of name
 * (https://www.twilio.com/docs/usage/security). Written apart from the validator, so that each is held to the other.
 */
export function sign(authToken: string, url: string, form: ReadonlyMap<string, string>): string {
  const fields = [...form].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => name + value);
  const signed = `${url.split('#', 1)[0]}${fields.join('')}`;
  return createHmac('sha1', authToken).update(signed, 'utf8').digest('base64');
}
