import { validateRequest } from 'twilio/lib/webhooks/webhooks.js';

/** A decoded form: a name that came twice holds a list. */
export type Form = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Thrown at start when PUBLIC_URL cannot be what Twilio signs, so that it fails then and not at somebody's first text. */
export class InvalidPublicUrl extends Error {
  override readonly name = 'InvalidPublicUrl';
}

/**
 * The configured address as Twilio signs it: absolute, http or https, with its query and without the fragment
 * (connection overrides such as `#rc=2&rp=all` are neither sent nor signed).
 */
export function checkPublicUrl(url: string): string {
  const parsed = URL.parse(url);
  if (!parsed || !['http:', 'https:'].includes(parsed.protocol)) {
    throw new InvalidPublicUrl('PUBLIC_URL must be an absolute http or https address, such as https://example.org');
  }
  return url.split('#', 1)[0] ?? url;
}

/** Every address Twilio may sign a post to `path` for: ours, and while we move to it the one before. Throws InvalidPublicUrl. */
export const signedUrls = (
  { PUBLIC_URL, ALSO_PUBLIC_URL }: { readonly PUBLIC_URL: string; readonly ALSO_PUBLIC_URL?: string | undefined },
  path: string,
): readonly string[] =>
  [PUBLIC_URL, ...(ALSO_PUBLIC_URL ? [ALSO_PUBLIC_URL] : [])].map((address) => checkPublicUrl(`${address}${path}`));

/**
 * Whether Twilio made this form post. `url` is the address configured at Twilio, never one rebuilt from the request
 * (https://www.twilio.com/docs/api/errors/57012), or each of several while one replaces another; `params` is every field of the form, none trimmed, unknown ones included.
 * `authToken` is the account's primary token, or two lines while one replaces the other.
 */
export function isSignedByTwilio(request: {
  readonly authToken: string;
  readonly signature: string | undefined;
  readonly url: string | readonly string[];
  readonly params: Form;
}): boolean {
  if (!request.signature) return false;
  const { authToken, signature, url, params } = request;
  const tokens = authToken
    .split('\n')
    .map((token) => token.trim())
    .filter((token) => token !== '');
  const urls = typeof url === 'string' ? [url] : url;
  return tokens.some((token) => urls.some((one) => validateRequest(token, signature, one, params)));
}
