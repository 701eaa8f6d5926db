import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { segments, toGsm } from '../../lib/language/segments.ts';

const corpus = new URL('../../../shared/corpora/sms_segments/', import.meta.url);
const counted = z.array(
  z.object({ name: z.string(), text: z.string(), encoding: z.optional(z.string()), segments: z.optional(z.number()) }),
);
const smart = z.object({ map: z.record(z.string(), z.string()) });
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, corpus), 'utf8'));

describe('segments', () => {
  test.each([
    ['', 'GSM-7', 0, 0],
    ['hi', 'GSM-7', 2, 1],
    ['a'.repeat(160), 'GSM-7', 160, 1],
    ['a'.repeat(161), 'GSM-7', 161, 2],
    ['a'.repeat(306), 'GSM-7', 306, 2],
    ['a'.repeat(307), 'GSM-7', 307, 3],
    ['€'.repeat(80), 'GSM-7', 160, 1],
    ['€'.repeat(81), 'GSM-7', 162, 2],
    ['ñ é ¿Sí?'.replace('í', 'i'), 'GSM-7', 8, 1],
    ['í'.repeat(70), 'UCS-2', 70, 1],
    ['í'.repeat(71), 'UCS-2', 71, 2],
    ['😀'.repeat(35), 'UCS-2', 70, 1],
    ['😀'.repeat(36), 'UCS-2', 72, 2],
  ])('%j is %s, %i units, %i segments', (text, encoding, units, count) => {
    expect(segments(text)).toEqual({ encoding, units, segments: count });
  });

  test('an escaped character never straddles two segments', () => {
    // 152 + € leaves one septet of the first segment empty, so the 154 that follow need a third.
    expect(segments(`${'a'.repeat(152)}€${'a'.repeat(152)}`).segments).toBe(3);
    expect(segments(`${'a'.repeat(151)}€${'a'.repeat(153)}`).segments).toBe(2);
  });

  test('an emoji never straddles two segments', () => {
    expect(segments(`${'í'.repeat(66)}😀${'í'.repeat(66)}`).segments).toBe(3);
    expect(segments(`${'í'.repeat(65)}😀${'í'.repeat(67)}`).segments).toBe(2);
  });

  test.skipIf(!existsSync(corpus))('agrees with the public calculator wherever it states a count', () => {
    const cases = z.parse(counted, read('segments.json')).filter((one) => one.segments !== undefined);
    expect(cases.length).toBeGreaterThan(40);
    for (const { name, text, encoding, segments: count } of cases) {
      expect({ name, ...segments(text) }).toMatchObject({ name, encoding, segments: count });
    }
  });
});

describe('toGsm', () => {
  test.each([
    ['Gracias, José: ¿mañana?', 'Gracias, José: ¿mañana?'],
    ['Ángel Íñigo Óscar Úrsula árbol sí cómo tú', 'Angel Iñigo Oscar Ursula arbol si como tu'],
    ['“Let’s go” — she said…', '"Let\'s go" - she said...'],
    ['a\u00a0b\tc\u200bd', 'a b cd'],
    ['5½ hours, ½ hour', '5 1/2 hours, 1/2 hour'],
    ['１２ ＡＢ', '12 AB'],
    ['Łukasz Dvořák, cœur', 'Lukasz Dvorák, coeur'.replace('á', 'a')],
    ['Jose\u0301 e\u0301\u0301', 'José é'],
    ['3° • tea × 2 → Rosa', '3o - tea x 2 -> Rosa'],
  ])('%j becomes %j', (text, expected) => {
    expect(toGsm(text)).toBe(expected);
    expect(segments(toGsm(text)).encoding).toBe('GSM-7');
  });

  test('what has no replacement is kept, and the rest is still replaced', () => {
    expect(toGsm('Ольга й 😀 مريم 山田 — ok')).toBe('Ольга й 😀 مريم 山田 - ok');
  });

  test('half a character is no crash', () => {
    expect(toGsm('\ud83d á')).toBe('\ud83d a');
    expect(segments('\ude00\ud83d')).toEqual({ encoding: 'UCS-2', units: 2, segments: 1 });
  });

  test('saying it twice changes nothing more', () => {
    for (let code = 0; code < 0xd800; code++) {
      const once = toGsm(String.fromCharCode(code));
      expect(toGsm(once)).toBe(once);
    }
  });

  /** Guillemets point the way they did, and marks that overlay a letter leave with the accents. */
  const ours = new Set(
    '\u0302\u0303\u0313\u0314\u0326\u0330\u0332\u0334\u0337\u0338\u0347\u20d2\u20d3\u20e5\u1dcd\u2039\u203a\ufe10\ufe11',
  );
  test.skipIf(!existsSync(corpus))('replaces what smart encoding replaces, apart from named differences', () => {
    const { map } = z.parse(smart, read('smart_encoding_map.json'));
    for (const [char, expected] of Object.entries(map)) {
      if (!ours.has(char)) expect([char, toGsm(char).trim()]).toEqual([char, expected.trim()]);
    }
  });
});
