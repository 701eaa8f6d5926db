import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { photoOf, photosOf } from '../../lib/adapters/mail/photos.ts';
import { heic, jpeg, place, png, scan, webp } from './pictures.ts';

const kinds = [
  ['image/jpeg', jpeg()],
  ['image/png', png()],
  ['image/webp', webp()],
  ['image/heic', heic()],
] as const;

describe('a photo tells nothing but the picture', () => {
  test.each(kinds)('%s', (type, bytes) => {
    expect(bytes.includes(place)).toBe(true);
    const photo = photoOf(bytes);
    expect(photo?.type).toBe(type);
    expect(Buffer.from(photo?.bytes ?? []).includes(place)).toBe(false);
    expect(Buffer.from(photo?.bytes ?? []).includes('GPS')).toBe(false);
  });

  test('a JPEG keeps its picture, its colours and its way up', () => {
    const bare = Buffer.from(photoOf(jpeg())?.bytes ?? []);
    expect(bare.indexOf(scan)).toBeGreaterThan(0);
    expect(bare.lastIndexOf(scan)).toBeGreaterThan(bare.indexOf(scan));
    expect(bare.includes('ICC_PROFILE')).toBe(true);
    expect(bare.subarray(-2)).toEqual(Buffer.from([0xff, 0xd9]));
    const upright = bare.indexOf('Exif');
    expect(bare.subarray(upright + 6, upright + 32).toString('hex')).toBe(
      '4d4d002a00000008000101120003000000010006000000000000',
    );
    expect(Buffer.from(photoOf(jpeg(false))?.bytes ?? []).includes('Exif')).toBe(false);
  });

  test('a bared photo can be bared again and stays the same', () => {
    for (const [, bytes] of kinds) {
      const once = photoOf(bytes)?.bytes ?? new Uint8Array();
      expect(photoOf(once)?.bytes).toEqual(once);
    }
  });

  test('a WebP no longer promises what was taken from it', () => {
    const bare = Buffer.from(photoOf(webp())?.bytes ?? []);
    expect(bare.readUInt32LE(4)).toBe(bare.length - 8);
    expect((bare[20] ?? 0) & 0x0c).toBe(0);
  });

  test('a HEIC keeps its length, so that the picture is where it was', () => {
    expect(photoOf(heic())?.bytes.length).toBe(heic().length);
    expect(Buffer.from(photoOf(heic())?.bytes ?? []).includes(Buffer.alloc(600, 0x37))).toBe(true);
  });
});

describe('what is no photo, or may hide something, is not kept', () => {
  const film = Buffer.concat([Buffer.from([0, 0, 0, 30]), Buffer.from('moov'), Buffer.from(place)]);
  test.each([
    ['a film inside a HEIC', heic(film)],
    ['a HEIC cut off', heic().subarray(0, 700)],
    ['a JPEG cut off', jpeg().subarray(0, 900)],
    ['a PNG cut off', png().subarray(0, 700)],
    ['a program', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(2000)])],
    ['a page', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg">'.padEnd(2000))],
    ['a picture too small to be a photo', jpeg().subarray(0, 200)],
    ['one of 6 MB', Buffer.concat([jpeg().subarray(0, -25), Buffer.alloc(6_000_000, 0x37), jpeg().subarray(-25)])],
  ])('%s', (_what, bytes) => {
    expect(photoOf(bytes)).toBeUndefined();
  });

  test('four photos at most; the others are counted', () => {
    const attachment = { filename: null, mimeType: 'text/plain', disposition: null, content: new Uint8Array(jpeg()) };
    const { photos, setAside } = photosOf([
      attachment,
      { ...attachment, content: new Uint8Array(10) },
      ...Array(5).fill(attachment),
    ]);
    expect(photos).toHaveLength(4);
    expect(setAside).toBe(3);
  });

  test('bytes damaged anywhere never make it throw, loop or tell the place', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds.map(([, bytes]) => bytes)),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 5 }),
        fc.nat(),
        (bytes, changes, cut) => {
          const damaged = Buffer.from(bytes);
          for (const [at, value] of changes) damaged[at % 400] = value;
          photoOf(damaged.subarray(0, damaged.length - (cut % 50)));
        },
      ),
      { numRuns: 2000 },
    );
  });
});
