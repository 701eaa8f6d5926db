import { expect, test } from 'vitest';
import { keepPhotos } from '../../lib/domain/commands/closing/photo.ts';
import type { Cycle, KeptPhoto } from '../../lib/domain/nouns.ts';
import { attachedPhotos, mostPhotos } from '../../lib/domain/photos.ts';
import { openTown } from '../email-world/town.ts';

const photo = (key: string, bytes: number, shown = true): KeptPhoto => ({
  ...{ by: 'm1', key, bytes, at: '2026-05-06T14:00:00.000Z', shown },
});
const keysOf = (photos: readonly KeptPhoto[]): string =>
  attachedPhotos({ photos } as Pick<Cycle, 'photos'> as Cycle)
    .map(({ key }) => key)
    .join('');

test.each([
  ['at most four, in the order they came', [...'abcdef'].map((key) => photo(key, 100)), 'abcd'],
  ['the small enough ones first', [photo('a', 1_400_000), photo('b', 90_000), photo('c', 50_000)], 'bc'],
  ['one alone that fits', [photo('a', 1_500_000)], 'a'],
  ['none that is too large', [photo('a', 1_500_001)], ''],
  ['none that may not be seen', [photo('a', 100, false), photo('b', 100)], 'b'],
])('%s go along with a mail', (_what, photos, keys) => {
  expect(keysOf(photos)).toBe(keys);
});

test('a cycle keeps 24 photos, and says so to who sends more', async () => {
  const town = await openTown('work', []);
  const pod = town.pod();
  const me = town.member('Sam');
  if (!pod.cycle) throw new Error('there is no cycle');
  const photos = Array.from({ length: mostPhotos - 1 }, (_, index) => photo(`k${index}`, 100));
  const [community] = town.bodies<Parameters<typeof keepPhotos>[0]['community']>('COMMUNITY#');
  if (!community) throw new Error('there is no community');
  const world = { community, contacts: {}, pod: { ...pod, cycle: { ...pod.cycle, photos } } };
  const kept = ['x', 'y', 'z'].map((key) => ({ key, bytes: 100 }));
  const spoken = { me, now: town.now(), words: '', days: [], times: [], photos: { kept, not: [] } };
  const { changes, messages } = keepPhotos(world, me, spoken, { asks: false, answers: false });
  expect(changes.map(({ type }) => type)).toEqual(['photo-kept']);
  const full = messages[0]?.parts.find(({ blanks }) => blanks.most === 24);
  expect(full?.blanks).toEqual({ most: 24, count: 2 });
});
