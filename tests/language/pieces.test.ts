import { describe, expect, it } from 'vitest';
import { tokenise } from '../../lib/language/understand/tokenise.ts';
import { understand } from '../../lib/language/understand/understand.ts';
import { added, attachments } from '../../templates/words/reactions.ts';

/** Many different words of so many letters, by counting. */
const wordsOf = (count: number, length: number, letters = 'abcdefghijklmnopqrstuvwxyz'): readonly string[] =>
  Array.from({ length: count }, (_, number) => {
    let word = '';
    for (let rest = number * 7919; word.length < length; rest = Math.floor(rest / letters.length) + 31 * word.length)
      word += letters.charAt(rest % letters.length);
    return word;
  });

describe('pieces that were met before', () => {
  it('are known again by all their letters, however many others were met in between', () => {
    // More words than the table has places, most of them twice.
    for (const length of [4, 5, 8, 9, 12, 13, 24, 25]) {
      const words = wordsOf(20_000, length);
      for (const word of [...words, ...words.toReversed()]) expect(tokenise(word)[0]?.raw).toBe(word);
    }
  });

  it('keep accents, capitals and letters of other alphabets apart', () => {
    for (const words of [
      ['ano', 'año', 'áno', 'ANO', 'Ano', 'anó'],
      ['stop', 'Stop', 'STOP', 'stóp', 'stоp', 'ștop'],
      ['3', '03', '3a', '33', '33333'],
    ])
      for (const word of [...words, ...words, ...words.toReversed()])
        expect(
          tokenise(word)
            .map(({ raw }) => raw)
            .join(''),
        ).toBe(word);
  });
});

describe('what is asked of the words first', () => {
  it('finds the last but one in what looks like an address too', () => {
    const items = [1, 2, 3].map((number) => ({ number, text: `Thing ${number}` }));
    const read = (text: string) =>
      understand(text, { asked: 'checkin', locale: 'en', now: '2026-05-06T15:00:00Z', zone: 'UTC', items });
    expect(read('the second last@x.org')).toMatchObject({ task: 2 });
  });
});

describe('reactions to things', () => {
  it('are known in every way to tell them, of every thing', () => {
    const things = attachments.filter((thing) => !thing.includes('\\')).concat('3 photos', '12 images');
    const read = (text: string) =>
      understand(text, { asked: 'tasks', locale: 'en', now: '2026-05-06T15:00:00Z', zone: 'UTC' }).intent;
    for (const [opening] of added)
      for (const thing of things)
        for (const text of [' ', '\u200b', '\u00a0\n', ''].map((end) => `${opening} ${thing}${end}`))
          expect([text, read(text)]).toEqual([text, 'reaction']);
  });

  it('are not seen in sentences that only end or begin like one', () => {
    for (const text of [
      'liked the image',
      'no photo',
      'me gusta la foto',
      'send the link',
      'loved it, a photo would help',
    ])
      expect(
        understand(text, { asked: 'none', locale: 'en', now: '2026-05-06T15:00:00Z', zone: 'UTC' }).intent,
      ).not.toBe('reaction');
  });
});
