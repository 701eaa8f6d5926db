/**
 * Mails that lie in our bucket, told to the function at the door once more. A mail it had before is the same row, by its
 * message's own id, and stays as it is.
 */
import type { Running } from './outside/running.ts';

/** Mails laid since an instant (ISO), oldest first. */
export type LaidMails = {
  readonly since: (instant: string) => Promise<readonly { readonly key: string; readonly at: string }[]>;
};

export type RecoveredMails = { readonly laid: number; readonly failed: number };

/** As S3 tells it: a key written as in a query. */
const eventFor = (key: string) => ({ Records: [{ s3: { object: { key: encodeURIComponent(key) } } }] });

/** `name` is the function's: manyhands-prod-receiveEmail. One that fails holds up no other. */
export const recoverMails = async (
  mails: LaidMails,
  running: Pick<Running, 'call'>,
  name: string,
  since: string,
): Promise<RecoveredMails> => {
  const laid = await mails.since(since);
  let failed = 0;
  for (const { key } of laid) {
    await running.call(name, eventFor(key)).catch(() => {
      failed += 1;
    });
  }
  return { laid: laid.length, failed };
};
