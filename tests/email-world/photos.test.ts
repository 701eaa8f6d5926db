import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import type { File } from '../../lib/local/post.ts';
import { heic, jpeg, place } from '../email/pictures.ts';
import { edith, openTown, type Town } from './town.ts';

const photo = (bytes: Uint8Array, name = 'IMG_2041.jpg', type = 'image/jpeg'): File => ({ name, type, bytes });

const writes = (town: Town, text: string, ...files: readonly File[]): Promise<boolean> =>
  town.mails({ from: edith, to: town.last(edith).replyTo, answers: town.last(edith), text, files });

/** The work is done, so the celebration opens. */
const finish =
  'Sam > done\n\nBea > done\n\nRosa > listo\n\nAna > listo\n\nKim > claim 6\n\nKim > done\n\nEdith > done\n';

const attachedIn = async (raw: string) =>
  (await PostalMime.parse(Buffer.from(raw, 'utf8'))).attachments.filter(({ mimeType }) =>
    mimeType.startsWith('image/'),
  );

describe('photos by mail', () => {
  test('come with the celebration’s mail without the place, once their sender agrees', async () => {
    const town = await openTown('work');
    await writes(town, 'the boards are here', photo(jpeg()), photo(heic(), 'IMG_2042.HEIC', 'image/heic'));
    expect(town.last(edith).text).toContain('Your 2 photos are kept for the celebration.');
    expect(jpeg().includes(place)).toBe(true);
    await writes(town, 'in');
    expect(town.last(edith).text).toContain('We show them.');
    await town.play('Ana > [photo]\n');
    await town.play(finish);
    const opening = town.letters().findLast(({ to, text }) => to === edith && text.includes('came in, thank you'));
    expect(opening?.text).toContain('3 photos came in, thank you: Edith and Ana.');
    expect(opening?.text).toContain('2 of them come with this mail.');
    const attached = await attachedIn(opening?.raw ?? '');
    expect(attached.map(({ filename, mimeType }) => [filename, mimeType])).toEqual([
      ['photo-1.jpg', 'image/jpeg'],
      ['photo-2.heic', 'image/heic'],
    ]);
    for (const { content } of attached) {
      const bytes = Buffer.from(content as ArrayBuffer);
      expect([bytes.length > 500, bytes.includes(place)]).toEqual([true, false]);
    }
    expect(town.alarms).toEqual([]);
  });

  test('unseen as long as their sender says nothing, or no; counted and thanked for all the same', async () => {
    const town = await openTown('work');
    await writes(town, '', photo(jpeg()));
    await writes(town, 'out');
    await town.play(finish);
    const opening = town.letters().findLast(({ to, text }) => to === edith && text.includes('came in, thank you'));
    expect(opening?.text).toContain('One photo came in, thank you: Edith.');
    expect(opening?.text).not.toContain('this mail');
    expect(await attachedIn(opening?.raw ?? '')).toEqual([]);
  });

  test.each([
    ['one of 6 MB', photo(Buffer.concat([jpeg(), Buffer.alloc(6_000_000)]))],
    ['words that call themselves a photo', photo(Buffer.from('not a photo at all. '.repeat(60)))],
  ])('%s is refused kindly, and the words act', async (_what, file) => {
    const town = await openTown('work');
    await writes(town, 'done', file);
    const { text } = town.last(edith);
    expect(text).toContain('is done');
    expect(text).toContain('A file could not be kept: we keep photos (JPEG, PNG, HEIC or WebP) of at most 5 MB.');
    expect(town.pod().cycle?.photos).toBeUndefined();
  });

  test('logos in signatures and documents are passed over in silence', async () => {
    const town = await openTown('work');
    await writes(
      town,
      'done',
      photo(jpeg().subarray(0, 400), 'logo.jpg'),
      photo(Buffer.from('%PDF-1.4'.repeat(90)), 'a.pdf', 'application/pdf'),
    );
    expect(town.last(edith).text).toContain('is done');
    expect(town.last(edith).text).not.toMatch(/photo|file/);
  });

  test('a mail in a member’s name that nothing proves leaves no photo with the cycle', async () => {
    const town = await openTown('work');
    await town.mails({
      from: edith,
      to: 'maple@groups.localhost',
      text: 'look',
      isProven: false,
      files: [photo(jpeg())],
    });
    expect(town.pod().cycle?.photos).toBeUndefined();
  });

  test('a mail heard again is the same photo', async () => {
    const town = await openTown('work');
    const mail = {
      from: edith,
      to: 'maple@groups.localhost',
      text: '',
      subject: '',
      id: 'once',
      files: [photo(jpeg())],
    };
    expect([await town.mails(mail), await town.mails(mail)]).toEqual([true, false]);
    expect(town.pod().cycle?.photos).toHaveLength(1);
  });
});
