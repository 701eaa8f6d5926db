import type { Place } from './place.ts';
import { trimStream } from './stream-rows.ts';

/** Trimming now and then is enough: with its index the stream is quick at tens of thousands of rows. */
const trimEvery = 1_000n;

/** Answers what to call after the place was saved: it drops the stream rows that nobody will read again. */
export function trimmer(place: Place, tableName: string, file: string): () => void {
  let trimmedTo = 0n;
  return () => {
    const [handled] = place.handled(); // The engine has one shard for ever.
    if (!handled || !/^\d+$/.test(handled) || BigInt(handled) - trimmedTo < trimEvery) return;
    trimStream(file, tableName, handled);
    trimmedTo = BigInt(handled);
  };
}
