/** The plainest answers of all, numbers in a row: every way to say them in every usual sentence, none of them a lesson. */
import { describe, expect, test } from 'vitest';
import type { AskedKind } from '../../lib/domain/intent.ts';
import { understand } from '../../lib/language/understand/understand.ts';

const things = {
  en: ['Ring the plumber', 'Wash the flags', 'Carry benches', 'Bake buns', 'Lend a ladder', 'Count heads'],
  es: ['Avisar al plomero', 'Lavar manteles', 'Cargar bancas', 'Hornear pan', 'Prestar escalera', 'Contar gente'],
} as const;
const rows = [[2], [5], [1, 4], [3, 6], [2, 5, 6]] as const;

type Row = readonly number[];

const ended = (row: Row, last: string): string =>
  row.length < 2 ? String(row[0]) : row.slice(0, -1).join(', ') + last + row.at(-1);

const forms: Readonly<Record<'en' | 'es', readonly ((row: Row) => string)[]>> = {
  en: [
    (row) => row.join(', '),
    (row) => ended(row, ' and '),
    (row) => row.map((each) => `#${each}`).join(' '),
    (row) => row.map((each) => `number ${each}`).join(' and '),
    (row) => row.join(' & '),
  ],
  es: [
    (row) => row.join(', '),
    (row) => ended(row, ' y '),
    (row) => row.map((each) => `la ${each}`).join(', '),
    (row) => row.map((each) => `la ${each}`).join(' y '),
    (row) => row.map((each) => `el ${each}`).join(' y '),
  ],
};

const said: readonly (readonly [intent: string, asked: AskedKind, locale: 'en' | 'es', around: string])[] = [
  ['claim', 'tasks', 'en', 'hello there, % please'],
  ['claim', 'tasks', 'en', 'we will take %'],
  ['claim', 'tasks', 'en', "% if that's ok"],
  ['claim', 'tasks', 'en', '%, see you saturday'],
  ['claim', 'none', 'en', 'put my name on %'],
  ['claim', 'tasks', 'es', 'buenas, % por favor'],
  ['claim', 'tasks', 'es', 'nosotros tomamos %'],
  ['claim', 'tasks', 'es', '% si se puede'],
  ['claim', 'tasks', 'es', 'ponme en %'],
  ['vote', 'vote', 'en', 'my choice is %'],
  ['vote', 'vote', 'en', 'I would put mine on %'],
  ['vote', 'vote', 'en', '% above all'],
  ['vote', 'vote', 'es', 'yo votaría por %'],
  ['vote', 'vote', 'es', 'pongo mis puntos en %'],
  ['done', 'checkin', 'en', 'I am done with %'],
  ['done', 'none', 'en', 'just finished %'],
  ['done', 'checkin', 'es', 'ya terminamos %'],
  ['done', 'checkin', 'es', 'acabamos %'],
  ['drop', 'checkin', 'en', 'please take me off %'],
  ['drop', 'deadline', 'en', 'I have to give up %'],
  ['drop', 'checkin', 'es', 'tengo que dejar %'],
  ['drop', 'deadline', 'es', 'ya no puedo hacer %'],
];

test.each(said)('%s, asked %s, %s: %j', (intent, asked, locale, around) => {
  const items = things[locale].map((text, at) => ({ number: at + 1, text }));
  const context = { asked, locale, items, now: '2026-05-06T15:00:00Z', zone: 'America/New_York' } as const;
  const wrong = rows.flatMap((row) =>
    forms[locale].flatMap((form) => {
      const text = around.replace('%', form(row));
      const found = understand(text, context);
      const meant = (found.intent === 'confirm' ? found.meant : found) as Readonly<Record<string, unknown>>;
      const numbers = [meant.numbers ?? meant.task].flat().sort().join();
      return meant.intent === intent && numbers === row.join() ? [] : [`${text}: ${JSON.stringify(found)}`];
    }),
  );
  expect(wrong).toEqual([]);
});

describe('names in a row', () => {
  const named = {
    en: ['plumber', 'flags', 'benches', 'buns', 'ladder'],
    es: ['el plomero', 'los manteles', 'las bancas', 'el pan', 'la escalera'],
  } as const;
  const listed = {
    en: [
      ([one, two]: readonly string[]) => `the ${one} and the ${two}`,
      ([one, two]: readonly string[]) => `the ${one}, the ${two}`,
      ([one, two]: readonly string[]) => `${one} and ${two}`,
      ([one, two]: readonly string[]) => `${one}, ${two}`,
    ],
    es: [([one, two]: readonly string[]) => `${one} y ${two}`, ([one, two]: readonly string[]) => `${one}, ${two}`],
  } as const;
  const pairs = [
    [1, 3],
    [2, 5],
    [4, 2],
  ] as const;

  test.each([
    ['claim', 'tasks', 'en', '%'],
    ['claim', 'tasks', 'en', '% please'],
    ['claim', 'tasks', 'en', "I'll take %"],
    ['done', 'checkin', 'en', 'I finished %'],
    ['claim', 'tasks', 'es', '%'],
    ['claim', 'tasks', 'es', 'yo hago %'],
    ['done', 'checkin', 'es', 'ya terminé %'],
  ] as const)('%s, asked %s, %s: %j', (intent, asked, locale, around) => {
    const items = things[locale].map((text, at) => ({ number: at + 1, text }));
    const context = { asked, locale, items, now: '2026-05-06T15:00:00Z', zone: 'America/New_York' } as const;
    const wrong = pairs.flatMap((pair) =>
      listed[locale].flatMap((form) => {
        const text = around.replace('%', form(pair.map((each) => named[locale][each - 1] ?? '')));
        const found = understand(text, context);
        const meant = (found.intent === 'confirm' ? found.meant : found) as Readonly<Record<string, unknown>>;
        const numbers = [meant.task].flat().join();
        return meant.intent === intent && numbers === pair.join() ? [] : [`${text}: ${JSON.stringify(found)}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test.each([
    ['not the flags, the buns', [4]],
    ['instead of the flags, the buns', [4]],
  ])('what is not meant is not in it, %j', (text, tasks) => {
    const items = things.en.map((each, at) => ({ number: at + 1, text: each }));
    const found = understand(text, { asked: 'tasks', locale: 'en', items, now: '2026-05-06T15:00:00Z', zone: 'UTC' });
    const meant = (found.intent === 'confirm' ? found.meant : found) as Readonly<Record<string, unknown>>;
    expect([meant.task].flat()).toEqual(tasks);
  });
});
