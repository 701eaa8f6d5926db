/** Photos beside words: brought into our store before anything is decided. Whatever fails here, the words are heard. */
import type { Contact } from '../domain/nouns.ts';
import type { SentPhotos } from '../domain/outcome.ts';
import type { House } from './house.ts';
import type { Key, Photo, SentFiles } from './ports.ts';
import { type HeardBody, type HeardPhoto, heardPhotos } from './rows.ts';

type Keeping = Pick<House, 'photos' | 'log'>;
type Fetching = Keeping & Pick<House, 'sentFiles' | 'table'>;

/** The carrier's id or the hash of the mail's, and a count: it tells nobody's number, and is the same each time. */
const keyFor = (id: string, index: number): string => `${id.replace(/[^\w-]/g, '')}-${index}`;

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');

const keptAs = async ({ photos, log }: Keeping, key: string, photo: Photo): Promise<HeardPhoto> => {
  if (!photos) return { not: 'nowhere' };
  try {
    await photos.keep(key, photo);
    return { key, bytes: photo.bytes.length };
  } catch (error) {
    log({ story: 'photo', trouble: 'a photo could not be kept', error: nameOf(error) });
    return { not: 'lost' };
  }
};

/** Those of a mail, `id` being the mail's. */
export const photosKept = (house: Keeping, id: string, photos: readonly Photo[]): Promise<readonly HeardPhoto[]> =>
  Promise.all(photos.map((photo, index) => keptAs(house, keyFor(id, index), photo)));

/** Contact cards and the like come with texts too; nobody sends them for an album. */
const isPicture = (type: string): boolean => /^(image|video)\//.test(type);

const brought = async (house: Fetching, files: SentFiles, url: string, key: string): Promise<HeardPhoto> => {
  try {
    const file = await files.fetch(url);
    if (file === 'gone') return { not: 'lost' };
    return file === 'refused' ? { not: 'refused' } : await keptAs(house, key, file);
  } catch (error) {
    house.log({ story: 'photo', trouble: 'a file could not be fetched', error: nameOf(error) });
    return { not: 'lost' };
  }
};

/** One file, and whether it may go at the carrier: what could not be fetched or kept stays there. */
type Settled = { readonly photo?: HeardPhoto; readonly url?: string };

const settledOne = async (house: Fetching, one: HeardPhoto, key: string): Promise<Settled> => {
  if (!('url' in one)) return { photo: one };
  const { url, type } = one;
  if (!isPicture(type)) return { url };
  const photo: HeardPhoto = house.sentFiles ? await brought(house, house.sentFiles, url, key) : { not: 'nowhere' };
  return 'not' in photo && photo.not === 'lost' ? { photo } : { photo, url };
};

const removed = async ({ sentFiles, log }: Fetching, url: string): Promise<void> => {
  try {
    await sentFiles?.remove(url);
  } catch (error) {
    log({ story: 'photo', trouble: 'a file stays at the carrier', error: nameOf(error) });
  }
};

/** Who is nobody's neighbor leaves no photo with us. */
const isNeighbor = ({ memberships, state }: Contact): boolean =>
  memberships.length > 0 && state !== 'stopped' && state !== 'closed';

/**
 * The words with every file kept, or not kept for a known reason. The row says so before the carrier deletes anything:
 * heard again, it needs the carrier no more.
 */
export const photosSettled = async (
  house: Fetching,
  key: Key,
  body: HeardBody,
  contact: Contact,
): Promise<HeardBody> => {
  if (!body.photos.some((one) => 'url' in one)) return body;
  const all: readonly Settled[] = isNeighbor(contact)
    ? await Promise.all(body.photos.map((one, index) => settledOne(house, one, keyFor(key.sk, index))))
    : body.photos.map((one) => ('url' in one ? { url: one.url } : {}));
  const settled = { ...body, photos: all.flatMap(({ photo }) => photo ?? []) };
  await house.table.write(heardPhotos(key, settled));
  await Promise.all(all.map(({ url }) => url && removed(house, url)));
  return settled;
};

/** What a rule sees of them. */
export const sentPhotos = (photos: readonly HeardPhoto[]): SentPhotos => ({
  kept: photos.flatMap((one) => ('key' in one ? [one] : [])),
  not: photos.flatMap((one) => ('not' in one ? [one.not] : [])),
});
