/** Files that came with a text: fetched with our credentials, checked and cleaned like a mail's, and deleted there. */
import type { SentFiles } from '../../runtime/ports.ts';
import { photoOf } from '../mail/photos.ts';
import { MediaTooLarge, StrangeMediaAddress } from './errors.ts';
import { deleteMedia, fetchMedia } from './media.ts';
import type { Account } from './slice.ts';

/** `account` is asked for with the first file, so that who sends none waits for no secret. Throws CarrierUnreachable. */
export const sentFilesAt = (account: () => Promise<Account>): SentFiles => ({
  fetch: async (url) => {
    try {
      const media = await fetchMedia(await account(), url);
      return media ? (photoOf(media.bytes) ?? 'refused') : 'gone';
    } catch (error) {
      if (error instanceof MediaTooLarge || error instanceof StrangeMediaAddress) return 'refused';
      throw error;
    }
  },
  remove: async (url) => deleteMedia(await account(), url),
});
