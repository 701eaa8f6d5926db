/** The photos of a cycle: which may be shown, which wait for a word, and which go along with a mail. */
import type { Cycle, KeptPhoto, MemberId } from './nouns.ts';

/** More would be an album; the pod's document stays small. */
export const mostPhotos = 24;
const mostAttached = 4;
/** A mail stays light enough for any mailbox: base64 adds a third. */
const mostBytesAttached = 1_500_000;

export const photosIn = (cycle: Cycle | undefined): readonly KeptPhoto[] => cycle?.photos ?? [];

export const shownPhotos = (cycle: Cycle | undefined): readonly KeptPhoto[] =>
  photosIn(cycle).filter(({ shown }) => shown === true);

/** Theirs that nobody sees until they say that the people on them agree. */
export const waitingPhotos = (cycle: Cycle | undefined, id: MemberId): readonly KeptPhoto[] =>
  photosIn(cycle).filter(({ by, shown }) => by === id && shown === undefined);

/** What they last said of a photo of theirs, in this cycle. */
export const lastAnswer = (cycle: Cycle | undefined, id: MemberId): boolean | undefined =>
  photosIn(cycle).findLast(({ by, shown }) => by === id && shown !== undefined)?.shown;

/** The smallest first while they fit together, then in the order they came. */
export const attachedPhotos = (cycle: Cycle | undefined): readonly KeptPhoto[] => {
  const shown = shownPhotos(cycle);
  let bytes = 0;
  const chosen = [...shown]
    .sort((a, b) => a.bytes - b.bytes)
    .slice(0, mostAttached)
    .filter((photo) => {
      bytes += photo.bytes;
      return bytes <= mostBytesAttached;
    });
  return shown.filter((photo) => chosen.includes(photo));
};
