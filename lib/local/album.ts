/** The photos of a community that may be shown: ids, and the pictures themselves. */
import { shownPhotos } from '../domain/photos.ts';
import type { House } from '../runtime/house.ts';
import type { Photo } from '../runtime/ports.ts';
import type { Whole } from './survey.ts';

const shownIn = ({ pods }: Whole) => pods.flatMap(({ cycle }) => shownPhotos(cycle));

/** `[{id, at}]` of the present cycle or the last; nobody's name, number or file name. */
export const albumView = (whole: Whole) => shownIn(whole).map(({ key, at }) => ({ id: key, at }));

/** Undefined when there is none, or nobody said that it may be shown. */
export const albumPhoto = async (
  { photos }: Pick<House, 'photos'>,
  whole: Whole,
  id: string,
): Promise<Photo | undefined> => (shownIn(whole).some(({ key }) => key === id) ? photos?.fetch(id) : undefined);
