import { expect, test } from 'vitest';
import type { AskedKind, Intent } from '../../lib/domain/intent.ts';
import { understand } from '../../lib/language/understand/understand.ts';

const meant = (text: string, asked: AskedKind, things: readonly string[]): Intent => {
  const items = things.map((each, at) => ({ number: at + 1, text: each }));
  return understand(text, { asked, locale: 'en', now: '2026-05-06T15:00:00Z', zone: 'America/New_York', items });
};

const chores = ['Lemonade', 'Mind the cloakroom', 'Judge the scarecrows', 'Fix the handrail', 'Parish hall wifi'];

test.each([
  ['the railing', 4],
  ['handrale', 4],
  ['wi fi', 5],
  ['cloke room', 2],
])('where one of a few was asked for, a thing nearly named is meant, %j', (text, value) => {
  expect(meant(text, 'which', chores)).toEqual({ intent: 'answer', value });
});

test.each([
  ['lemonaid', 1],
  ['the cloak room yoke', 2],
])('from a list of tasks it is asked about, %j', (text, task) => {
  expect(meant(text, 'tasks', chores)).toEqual({ intent: 'confirm', meant: { intent: 'claim', task } });
});

const worries = ['Broken gate', 'No defibrillator', 'Dark stairwells', 'Loose dogs', 'Potholes on Vine'];

test.each([
  ['gait', 1],
  ['defib', 2],
  ['stairs', 3],
  ['pot holes', 5],
])('so it is where dots are placed, %j', (text, number) => {
  expect(meant(text, 'vote', worries)).toEqual({ intent: 'confirm', meant: { intent: 'vote', numbers: [number] } });
});

test.each([
  ['levvy', ['Levee clean up', 'Flyer for boat day'], 1],
  ['fri', ['Sort the coats', 'Drive the van Friday'], 2],
  ['Wednesday', ['Lunes en el salón', 'Miércoles por teléfono'], 2],
  ['the cloths', ['Wash dishes', 'Wash the tablecloths'], 2],
  ['la mezcladora', ['Acarrear arena', 'Mezclar cemento'], 2],
  ['Pat not Patty', ['Patty Moran', 'Patty LeBlanc', 'Pat Ouellette'], 3],
])('by its sound, its day, a part or another form of it, %j', (text, things, value) => {
  expect(meant(text, 'which', things)).toEqual({ intent: 'answer', value });
});

test('two things as near are none, nor what only ends alike', () => {
  expect(meant('seguir', 'which', ['Conseguir toldo', 'Pintar la barda']).intent).toBe('unknown');
  expect(meant('room', 'which', ['Mind the cloakroom', 'Sweep the classroom']).intent).toBe('unknown');
});

test.each([
  ['1 or 3', [1, 3]],
  ['cedar and maple', [1, 3]],
  ['3 y 1', [1, 3]],
])('two that are named alike are asked about, %j', (text, numbers) => {
  expect(meant(text, 'which', ['Maple Street', 'Elm Street', 'Cedar Court'])).toEqual({
    intent: 'which',
    meant: 'answer',
    numbers,
  });
});
