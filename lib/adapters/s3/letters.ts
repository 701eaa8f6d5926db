/** The mail that SES laid in a bucket. */
import { type Bucket, objectsIn } from './bucket.ts';

/** Where raw mails lie, by their object key. */
export type Letters = { readonly fetch: (key: string) => Promise<Uint8Array> };

/** The object could not be read; S3 tells us of it again later, so nothing is lost. */
export class LetterMissing extends Error {
  override readonly name = 'LetterMissing';
}

export const lettersIn = (bucket: Bucket): Letters => {
  const objects = objectsIn(bucket);
  return {
    fetch: async (key) => {
      const answer = await objects.get(key);
      if (!answer.ok) throw new LetterMissing(`S3 answered ${answer.status}`);
      return new Uint8Array(await answer.arrayBuffer());
    },
  };
};
