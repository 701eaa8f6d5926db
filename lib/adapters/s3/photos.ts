/** Photos in a folder of the mail bucket, under keys that tell nobody's number. */
import type { Photos } from '../../runtime/ports.ts';
import { photoType } from '../mail/photos.ts';
import { type Bucket, objectsIn } from './bucket.ts';

export const photoFolder = 'photos/';

/** S3 could not be asked, or would not. */
export class PhotoStoreTrouble extends Error {
  override readonly name = 'PhotoStoreTrouble';
}

/** Without the right to list, S3 says of what is not there that it is forbidden. */
const isMissing = (status: number): boolean => status === 404 || status === 403;

export const photosIn = (bucket: Bucket): Photos => {
  const objects = objectsIn(bucket);
  return {
    keep: async (key, { bytes, type }) => {
      const answer = await objects.put(`${photoFolder}${key}`, bytes, type);
      await answer.body?.cancel();
      if (!answer.ok) throw new PhotoStoreTrouble(`S3 answered ${answer.status}`);
    },
    fetch: async (key) => {
      const answer = await objects.get(`${photoFolder}${key}`);
      if (!answer.ok) await answer.body?.cancel();
      if (isMissing(answer.status)) return undefined;
      if (!answer.ok) throw new PhotoStoreTrouble(`S3 answered ${answer.status}`);
      const bytes = new Uint8Array(await answer.arrayBuffer());
      const type = photoType(bytes);
      return type && { type, bytes };
    },
  };
};
