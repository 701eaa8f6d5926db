/** Photos that go along with the mail in which a celebration opens. */
import type { World } from '../domain/nouns.ts';
import { attachedPhotos } from '../domain/photos.ts';
import type { Outgoing } from '../domain/settle.ts';
import type { Part } from './commit.ts';
import type { House } from './house.ts';
import type { Photo } from './ports.ts';

const isCelebrating = ({ pod }: World): boolean => pod.cycle?.step.name === 'celebrate';

/** Their keys; for members only, and only in the story that opens the celebration. */
export const photosFor = ({ before, settled }: Part, { member }: Outgoing): readonly string[] =>
  member && isCelebrating(settled.world) && !isCelebrating(before)
    ? attachedPhotos(settled.world.pod.cycle).map(({ key }) => key)
    : [];

/** A photo that cannot be had does not hold up the mail. */
export const photosAlong = async (
  { photos, log }: Pick<House, 'photos' | 'log'>,
  keys: readonly string[],
): Promise<readonly Photo[]> => {
  if (!photos) return [];
  const found = await Promise.allSettled(keys.map((key) => photos.fetch(key)));
  const failed = found.filter(({ status }) => status === 'rejected').length;
  if (failed > 0) log({ story: 'delivered', trouble: 'photos stayed behind', photos: failed });
  return found.flatMap((one) => (one.status === 'fulfilled' && one.value ? [one.value] : []));
};
