import { CarrierUnreachable, MediaTooLarge, StrangeMediaAddress } from './errors.ts';
import type { Account } from './slice.ts';

export type FetchedMedia = { readonly contentType: string; readonly bytes: Uint8Array };

/** Twilio takes 5 MB a message; some carriers deliver a little more. */
const maxBytes = 6_000_000;

/** One photo, or undefined when Twilio no longer has it. */
export async function fetchMedia(account: Account, url: string): Promise<FetchedMedia | undefined> {
  return ask(account, url, 'GET', async (response) => {
    if (response.status === 404) return undefined;
    const contentType = response.headers.get('content-type') ?? 'application/octet-stream';
    return { contentType, bytes: await bytesOf(response) };
  });
}

/** Deletes one photo; one already gone is fine. */
export async function deleteMedia(account: Account, url: string): Promise<void> {
  return ask(account, `${url.replace(/\.json$/, '')}.json`, 'DELETE', async (response) => response.body?.cancel());
}

/** Reads a 2xx or a 404. The file itself lies behind a redirect to another host, where fetch drops the credentials. */
async function ask<T>(
  account: Account,
  url: string,
  method: 'GET' | 'DELETE',
  read: (response: Response) => Promise<T>,
): Promise<T> {
  if (URL.parse(url)?.origin !== new URL(account.baseUrl).origin) {
    throw new StrangeMediaAddress('a media address must be on the host that answers for Twilio');
  }
  const credentials = Buffer.from(`${account.accountSid}:${account.authToken}`).toString('base64');
  const signal = AbortSignal.timeout(account.timeoutMs);
  try {
    const response = await fetch(url, { method, headers: { authorization: `Basic ${credentials}` }, signal });
    if (response.ok || response.status === 404) return await read(response);
    await response.body?.cancel();
    throw new CarrierUnreachable(`Twilio answered ${response.status} for a file`);
  } catch (cause) {
    if (cause instanceof MediaTooLarge || cause instanceof CarrierUnreachable) throw cause;
    throw new CarrierUnreachable('Twilio could not be asked for a file', { cause });
  }
}

async function bytesOf(response: Response): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.length;
    if (size > maxBytes) throw new MediaTooLarge(`a file of more than ${maxBytes} bytes`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}
