import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalAddress } from '../../lib/domain/door/address.ts';
import { codeCandidates, freeCode, typedCode } from '../../lib/domain/door/code.ts';
import { cut, firstName } from '../../lib/domain/names.ts';
import { understand } from '../../lib/language/understand/understand.ts';
import { reservedWords } from '../../templates/door/reserved.ts';

describe('join words', () => {
  test.each([
    ['Maple Street Neighbors', ['maple', 'maplestreet']],
    ['Calle Arce', ['arce', 'callearce']],
    ['Los Ángeles Verdes', ['angeles', 'angelesverdes']],
    ['Help Group', ['helpgroup', 'helpgroup2']],
    ['Список', ['neighbors', 'neighbors2']],
  ])('%s', (name, first) => {
    expect(codeCandidates(name).slice(0, 2)).toEqual(first);
  });

  test.each([
    'Happy Hollow',
    'The Very Good Neighbors',
    'Senior Supper',
    'Can We Garden',
    'Every House on Elm',
    'Todos Juntos',
    'Las Chicas de la Loma',
    'Please Slow Down',
    'This Old Block',
  ])('the line to forward for %s is understood as joining it', (name) => {
    const now = '2026-05-06T14:00:00.000Z';
    const context = { asked: 'none', locale: 'en', now, zone: 'America/New_York' } as const;
    const [code = ''] = codeCandidates(name);
    expect(understand(`JOIN ${code.toUpperCase()}`, context)).toMatchObject({ intent: 'join', code });
    expect(understand(`UNIRME ${code.toUpperCase()}`, { ...context, locale: 'es' })).toMatchObject({ code });
  });

  test('the first that nobody has', () => {
    expect(freeCode('Maple Street', ['maple', 'maplestreet'])).toBe('maple2');
  });

  test('any name gives words that a simple phone can type, none of them ours or the carrier’s', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (name) => {
        for (const code of codeCandidates(name)) {
          expect(code).toMatch(/^[a-z]{3}[a-z0-9]{0,14}$/);
          expect(reservedWords.has(code)).toBe(false);
          expect(typedCode(` ${code.toUpperCase()}. `)).toBe(code);
        }
      }),
    );
  });
});

describe('first names', () => {
  test.each([
    ['rosa', 'Rosa'],
    ['ROSA MARIA', 'Rosa'],
    ['Mrs. Ethel Pruitt', 'Mrs. Ethel'],
    ['don Chuy', 'don Chuy'],
    ['🌸 Flo', 'Flo'],
    ['محمد علي', 'محمد'],
    ["Jo O'Neil", 'Jo'],
  ])('%s is called %s', (typed, name) => {
    expect(firstName(typed)).toBe(name);
  });

  test.each(['', '   ', '555-0134', 'a@b.co', '🌸', '...'])('%j is no name', (typed) => {
    expect(firstName(typed)).toBeUndefined();
  });

  test('an address or a number never becomes a name', () => {
    const address = fc.oneof(fc.emailAddress(), fc.integer({ min: 1_000, max: 9_999_999 }).map(String));
    fc.assert(fc.property(address, (typed) => firstName(typed) === undefined));
  });

  test('cut keeps whole words and never grows', () => {
    expect(cut('paint the bench at the bus stop', 18)).toBe('paint the bench..');
    fc.assert(fc.property(fc.string(), (text) => [...cut(text, 20)].length <= 20));
  });
});

describe('addresses', () => {
  test.each([
    ['555-0134', '+12025550134'],
    ['(919) 555 0134', '+19195550134'],
    ['1 919 555 0134', '+19195550134'],
    ['+503 7123 4567', '+50371234567'],
    ['Rosa@Example.org', 'rosa@example.org'],
  ])('%s', (typed, address) => {
    expect(normalAddress(typed, '+12025550100')).toBe(address);
  });

  test.each(['12', 'rosa@', '@', 'rosa at example', '5550134567890123', ''])('%j is none', (typed) => {
    expect(normalAddress(typed, '+12025550100')).toBeUndefined();
  });

  test('seven digits from somebody who writes by email belong to no area', () => {
    expect(normalAddress('555-0134', 'ana@example.org')).toBeUndefined();
  });
});
