/** The celebration says how many photos came, and thanks who sent them. */
import { photoCopies as copy } from '../../templates/commands/photo.ts';
import { namesOf } from './finished.ts';
import type { Channel } from './intent.ts';
import { type Phrase, phrase } from './message.ts';
import type { Cycle, Pod } from './nouns.ts';
import { attachedPhotos, photosIn } from './photos.ts';

/** With more names than this the line would be longer than what was done. */
const mostNames = 6;

/** “4 photos came in, thank you: Ana and Sam.”; by mail also that some come along. Nothing where none came. */
export const photosCame = (pod: Pod, cycle: Cycle, channel: Channel): readonly Phrase[] => {
  const photos = photosIn(cycle);
  if (photos.length === 0) return [];
  const count = photos.length;
  const names = namesOf(
    pod,
    photos.map(({ by }) => by),
  );
  const came =
    names.length > mostNames ? phrase(copy.cameFromMany, { count }) : phrase(copy.came, { count, names: { names } });
  const attached = channel === 'email' ? attachedPhotos(cycle).length : 0;
  return attached > 0 ? [came, phrase(copy.attached, { count: attached })] : [came];
};
