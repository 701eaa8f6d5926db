import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hiddenPlace, snapshot } from '../../lib/local/snapshot.ts';
import { foundMaple, openPhones, type Phones, phone } from './town.ts';

const jpeg = (bytes: Uint8Array) => ({ contentType: 'image/jpeg', base64: Buffer.from(bytes).toString('base64') });

describe('photos by text, over the carrier’s wire', () => {
  let town: Phones;
  beforeAll(async () => {
    town = await openPhones();
    await foundMaple(town, 3);
    await town.says(phone(0), 'begin project');
  });
  afterAll(() => town.system.close());

  const sends = async (from: string, body: string, ...media: { contentType: string; base64: string }[]) => {
    const before = (await town.told(from)).length;
    const { sid } = await town.system.carrier.phoneSends({ from, body, media });
    await town.system.settling.settle();
    return { sid, got: (await town.told(from)).slice(before) };
  };
  /** What Twilio's REST answers when our account asks for the file of a text. */
  const atCarrier = async (from: string, sid: string): Promise<number> => {
    const url = town.system.carrier.texts(from).findLast(({ media }) => media.length > 0)?.media[0]?.url ?? '';
    const account = `AC${'0'.repeat(32)}`;
    const address = `${town.system.url}/2010-04-01/Accounts/${account}/Messages/${sid}/Media/${url.split('/').at(-1)}`;
    const login = `Basic ${Buffer.from(`${account}:local-carrier-token`).toString('base64')}`;
    return (await fetch(address, { headers: { authorization: login } })).status;
  };
  const album = () => town.get<{ id: string; at: string }[]>('/photos?community=maple');
  const show = (id: string) => fetch(`${town.system.url}/photos/${id}?community=maple`);

  test('is fetched, cleaned, kept and deleted at the carrier; seen only after its sender agrees', async () => {
    const { sid, got } = await sends(phone(1), '', jpeg(snapshot()));
    expect(got).toEqual([expect.stringContaining('Your photo is kept for the celebration.')]);
    expect(await atCarrier(phone(1), sid)).toBe(404);
    expect(await album()).toEqual([]);
    expect((await show(`${sid}-0`)).status).toBe(404);
    await town.says(phone(1), 'in');
    const [photo] = await album();
    expect(photo?.id).toBe(`${sid}-0`);
    const shown = await show(photo?.id ?? '');
    const bytes = Buffer.from(await shown.arrayBuffer());
    expect(shown.headers.get('content-type')).toBe('image/jpeg');
    expect([
      Buffer.from(snapshot()).includes(hiddenPlace),
      bytes.includes(hiddenPlace),
      bytes.includes('Exif'),
    ]).toEqual([true, false, false]);
    expect(town.troubles).toEqual([]);
  });

  test.each([
    ['one of 6 MB', jpeg(Buffer.concat([snapshot(), Buffer.alloc(6_000_000)]))],
    ['words that call themselves a photo', jpeg(Buffer.from('we should talk about the fence '.repeat(40)))],
  ])('%s is refused kindly, and does not stay at the carrier', async (_what, file) => {
    const { sid, got } = await sends(phone(2), '', file);
    expect(got).toEqual([expect.stringMatching(/^Thank you, Member.\. A file could not be kept: we keep photos/)]);
    expect(await atCarrier(phone(2), sid)).toBe(404);
    expect(await album()).toHaveLength(1);
  });

  test('a photo that cannot be had costs nobody their words', async () => {
    const before = (await town.told(phone(3))).length;
    const media = ['http://127.0.0.1:9/flower.jpg'];
    await town.post('/carrier/sms', { from: phone(3), body: 'there is nowhere to sit', media });
    const got = (await town.told(phone(3))).slice(before);
    expect(got).toHaveLength(1);
    expect(got[0]).toContain('nowhere to sit');
    expect(got[0]).toContain('Your photo did not reach us. Please send it once more.');
    expect(town.troubles).toEqual([expect.stringContaining('a file could not be fetched')]);
  });

  test('a contact card beside the words is no photo, and is not spoken of', async () => {
    const card = { contentType: 'text/vcard', base64: Buffer.from('BEGIN:VCARD').toString('base64') };
    const { sid, got } = await sends(phone(2), 'status', card);
    expect(got.join()).not.toMatch(/photo|file/);
    expect(await atCarrier(phone(2), sid)).toBe(404);
  });

  test('a stranger’s photo is deleted at the carrier and kept nowhere', async () => {
    const { sid } = await sends(phone(50), 'hello', jpeg(snapshot()));
    expect(await atCarrier(phone(50), sid)).toBe(404);
    expect(await town.system.house.photos?.fetch(`${sid}-0`)).toBeUndefined();
  });

  test('the journal tells who sent one, and neither number nor where it lies', async () => {
    const journal = await town.get<{ fact: string; by?: string }[]>('/journal?community=maple');
    const facts = journal.filter(({ fact }) => fact.startsWith('photo'));
    expect(facts.map(({ fact, by }) => [fact, by])).toEqual([
      ['photo-kept', 'Memberb'],
      ['photos-answered', undefined],
    ]);
    expect(JSON.stringify(facts)).not.toMatch(/\+1555|MM[0-9a-f]{32}/);
  });
});
