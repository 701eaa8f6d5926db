import { describe, expect, test } from 'vitest';
import { phrase } from '../../lib/domain/message.ts';
import { phraseWords, type Reader } from '../../lib/language/render.ts';

const reader: Reader = { locale: 'en', channel: 'sms', zone: 'America/New_York' };
const quote = { en: 'Kept: "{text}". Thank you.', es: 'Guardado: "{text}". Gracias.' } as const;
const bare = { en: 'It needs: {text}. DROP is fine.', es: 'Necesita: {text}. DEJO vale.' } as const;
const inside = { en: 'Task ({text}) is yours, {text}, now.', es: 'Tarea ({text}) es tuya, {text}, ya.' } as const;
const asked = { en: 'Do you mean {text}?', es: '¿Dices {text}?' } as const;
const counted = { en: '{count|one|#|none} so far', es: '{count|una|#|ninguna} hasta ahora' } as const;

const said = (copy: Parameters<typeof phrase>[0], text: string): string =>
  phraseWords({ copy, blanks: { text } }, reader);

describe("a person's own words inside our sentence", () => {
  test('our mark does not follow theirs', () => {
    expect(said(quote, 'more cake!')).toBe('Kept: "more cake!" Thank you.');
    expect(said(quote, 'more cake')).toBe('Kept: "more cake". Thank you.');
    expect(said(quote, 'more cake.')).toBe('Kept: "more cake." Thank you.');
    expect(said(bare, 'who has a saw?')).toBe('It needs: who has a saw? DROP is fine.');
    expect(said(bare, 'two side lanes, come..')).toBe('It needs: two side lanes, come.. DROP is fine.');
    expect(said(asked, 'a bench?')).toBe('Do you mean a bench?');
    expect(said(asked, 'a bench.')).toBe('Do you mean a bench?');
  });

  test('in the middle of ours their full stop goes, another mark stays', () => {
    expect(said(inside, 'paint.')).toBe('Task (paint) is yours, paint, now.');
    expect(said(inside, 'paint?')).toBe('Task (paint?) is yours, paint?, now.');
  });
});

test('nothing is said as nothing', () => {
  expect([0, 1, 2].map((count) => phraseWords(phrase(counted, { count }), reader))).toEqual([
    'none so far',
    'one so far',
    '2 so far',
  ]);
});
