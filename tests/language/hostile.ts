import fc from 'fast-check';
import { type AskedKind, askedKinds } from '../../lib/domain/intent.ts';
import type { Context } from '../../lib/language/heard.ts';

/** Words of ours, so that chance builds what is nearly a command. */
const words = [
  ...'claim drop done stuck stop start yes no later list mine vote join leave forget undo task merge invite set'.split(
    ' ',
  ),
  ...'tomo dejo listo atorado parar sí no luego lista voto unirme salir olvida deshacer tarea junta invita'.split(' '),
  ...'i you we not never if should the my of to and or but please thanks until monday 3 #4 two 2nd 17 ½ 3pm'.split(' '),
  ...'yo no nunca si la el mi de para y o pero por favor gracias hasta lunes tres primera'.split(' '),
  ...[
    '…',
    '¿',
    '?',
    '!',
    ':',
    ',',
    '“',
    '”',
    '👍',
    '👍🏽',
    '\u200b',
    '\u202e',
    '\n',
    '\ud800',
    '\u0000',
    'é',
    'ñ',
    "don't",
  ],
  ...['rosa@example.org', '555-0134', '2026-02-30', '99/99', '25:61', '1,000', '10000000000000000', '0', '-1'],
];

const sentence = fc
  .array(fc.constantFrom(...words), { maxLength: 40 })
  .chain((some) => fc.constantFrom(' ', '', '  ', '\t').map((gap) => some.join(gap)));

export const texts: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: sentence },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 200 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
);

const items = fc.array(fc.record({ number: fc.integer({ min: -1, max: 999 }), text: texts }), { maxLength: 6 });

export const contexts: fc.Arbitrary<Context> = fc.record(
  {
    asked: fc.constantFrom<AskedKind>(...askedKinds),
    locale: fc.constantFrom('en' as const, 'es' as const),
    now: fc.constantFrom('2026-05-06T15:00:00Z', '2024-02-29T23:59:59Z', '2026-12-31T23:30:00Z'),
    zone: fc.constantFrom('America/New_York', 'America/Los_Angeles', 'Pacific/Auckland', 'UTC'),
    items,
    names: fc.array(fc.string({ maxLength: 12 }), { maxLength: 4 }),
  },
  { requiredKeys: ['asked', 'locale', 'now', 'zone'] },
);
