import { describe, expect, test } from 'vitest';
import type { AskedKind } from '../../lib/domain/intent.ts';
import { akinTo } from '../../lib/language/understand/akin.ts';
import { clean } from '../../lib/language/understand/clean.ts';
import { read } from '../../lib/language/understand/reading.ts';

const english = ['Drive Mrs. Kim to dialysis', 'Bake for the potluck', 'Rewire the hall lamps', 'Count the money'];
const spanish = ['Poner trampas para ratas', 'El elevador descompuesto', 'Coser los disfraces', 'Pintar el cruce'];

const akin = (text: string, things: readonly string[], asked: AskedKind = 'tasks'): readonly number[] => {
  const items = things.map((each, at) => ({ number: at + 1, text: each }));
  const context = { asked, locale: 'en', now: '2026-05-06T15:00:00Z', zone: 'America/New_York', items } as const;
  return akinTo(read(clean(text), context)).map(({ number }) => number);
};

describe('what a message has to do with, where nothing is named outright', () => {
  test.each([
    ['my cousin has a van', [1]],
    ['I have a big oven', [2]],
    ['I know my way around wiring', [3]],
    ["I'm an accountant", [4]],
    ['the wires, and cookies too', [3, 2]],
  ])('%s', (text, numbers) => expect(akin(text, english)).toEqual(numbers));

  test.each([
    ['los roedores', [1]],
    ['lo del ascensor', [2]],
    ['soy costurera', [3]],
    ['apúntenme pa lo de la brocha', [4]],
  ])('%s', (text, numbers) => expect(akin(text, spanish)).toEqual(numbers));

  test('two things as close give none', () => {
    expect(akin('the lamps', ['Fix the desk light', 'Buy a new light'])).toEqual([]);
  });

  test('where nothing of a list was asked for it means nothing', () => {
    expect(akin('my cousin has a van', english, 'frustration')).toEqual([]);
    expect(akin('my cousin has a van', english, 'none')).toEqual([]);
  });
});
