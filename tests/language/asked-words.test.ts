import { describe, expect, test } from 'vitest';
import type { AskedKind, Intent } from '../../lib/domain/intent.ts';
import { toGsm } from '../../lib/language/segments.ts';
import { understand } from '../../lib/language/understand/understand.ts';

/** Every word our copy asks people to type, as it stands there, in capitals. What it means must never be in doubt. */
const words: readonly (readonly [
  typed: string,
  want: { readonly intent: Intent['intent']; readonly [slot: string]: unknown },
])[] = [
  ['UNDO', { intent: 'undo' }],
  ['DESHACER', { intent: 'undo' }],
  ['LIST', { intent: 'list' }],
  ['LISTA', { intent: 'list' }],
  ['DONE', { intent: 'done' }],
  ['LISTO', { intent: 'done' }],
  ['STUCK', { intent: 'stuck' }],
  ['ATORADO', { intent: 'stuck' }],
  ['ATORADA', { intent: 'stuck' }],
  ['BEGIN PROJECT', { intent: 'begin', kind: 'project' }],
  ['EMPEZAR PROYECTO', { intent: 'begin', kind: 'project' }],
  ['SKIP', { intent: 'skip' }],
  ['SALTAR', { intent: 'skip' }],
  ['JOIN MAPLE', { intent: 'join', code: 'maple' }],
  ['UNIRME MAPLE', { intent: 'join', code: 'maple' }],
  ['CLAIM 3', { intent: 'claim', task: 3 }],
  ['TOMO 3', { intent: 'claim', task: 3 }],
  ['CLAIM 3 5', { intent: 'claim', task: [3, 5] }],
  ['DROP 3', { intent: 'drop', task: 3 }],
  ['DEJO 3', { intent: 'drop', task: 3 }],
  ['STATUS', { intent: 'status' }],
  ['ESTADO', { intent: 'status' }],
  ['WHO', { intent: 'who' }],
  ['QUIÉN', { intent: 'who' }],
  ['MINE', { intent: 'mine' }],
  ['MÍAS', { intent: 'mine' }],
  ['MENU', { intent: 'help' }],
  ['MENÚ', { intent: 'help' }],
  ['MORE', { intent: 'more' }],
  ['MÁS', { intent: 'more' }],
  ['NEXT', { intent: 'next' }],
  ['SIGUIENTE', { intent: 'next' }],
  ['PAUSE', { intent: 'pause' }],
  ['PAUSA', { intent: 'pause' }],
  ['PAUSE 5', { intent: 'pause', days: 5 }],
  ['PAUSA 5', { intent: 'pause', days: 5 }],
  ['EXTEND 3', { intent: 'extend', days: 3 }],
  ['EXTENDER 3', { intent: 'extend', days: 3 }],
  ['EXTEND', { intent: 'extend' }],
  ['GO ON', { intent: 'go' }],
  ['SEGUIMOS', { intent: 'go' }],
  ["I'LL LEAD", { intent: 'volunteer' }],
  ['YO COORDINO', { intent: 'volunteer' }],
  ['ADD TASK: paint the bench', { intent: 'task', text: 'paint the bench' }],
  ['TAREA: pintar la banca', { intent: 'task', text: 'pintar la banca' }],
  ['PARK: a tool library', { intent: 'park', text: 'a tool library' }],
  ['APARCAR: una biblioteca', { intent: 'park', text: 'una biblioteca' }],
  ['PARK 4', { intent: 'park', text: '4' }],
  ['APARCAR 4', { intent: 'park', text: '4' }],
  ['VOTE 2 2 5', { intent: 'vote', numbers: [2, 2, 5] }],
  ['VOTO 2 2 5', { intent: 'vote', numbers: [2, 2, 5] }],
  ['SAME AS 2', { intent: 'same', number: 2 }],
  ['IGUAL QUE 2', { intent: 'same', number: 2 }],
  ['MERGE 2 5', { intent: 'merge', numbers: [2, 5] }],
  ['UNIR 2 5', { intent: 'merge', numbers: [2, 5] }],
  ['I CAN HELP WITH 3', { intent: 'offer', task: 3 }],
  ['AYUDO CON 3', { intent: 'offer', task: 3 }],
  ['TAKE OVER 3', { intent: 'takeover', task: 3 }],
  ['ASUMO 3', { intent: 'takeover', task: 3 }],
  ['SPLIT 3: phone calls / flyer', { intent: 'split', task: 3, parts: ['phone calls', 'flyer'] }],
  ['DIVIDIR 3: llamadas / volante', { intent: 'split', task: 3, parts: ['llamadas', 'volante'] }],
  ['MORE TIME', { intent: 'extend' }],
  ['MÁS TIEMPO', { intent: 'extend' }],
  ['TELL Rosa the paint is here', { intent: 'tell', who: 'Rosa', text: 'the paint is here' }],
  ['DILE A Rosa que llegó la pintura', { intent: 'tell', who: 'Rosa' }],
  ['LEAVE', { intent: 'leave' }],
  ['SALIR DEL GRUPO', { intent: 'leave' }],
  ['STOP', { intent: 'stop' }],
  ['START', { intent: 'resume' }],
  ['CHECKLIST', { intent: 'checklist' }],
  ['SET CHECKINS 2', { intent: 'set', key: 'checkins', value: '2' }],
  ['SET QUIET 9pm', { intent: 'set', key: 'quiet', value: '9pm' }],
  ['STEP DOWN', { intent: 'stepdown' }],
  ['MAKE Bea AN ORGANIZER', { intent: 'organizer', who: 'Bea' }],
  ['NEW Elm Street', { intent: 'new', name: 'Elm Street' }],
  ['NUEVO GRUPO Calle Arce', { intent: 'new', name: 'Calle Arce' }],
  ['MY NAME IS Rosa', { intent: 'name', name: 'Rosa' }],
  ['ME LLAMO Rosa', { intent: 'name', name: 'Rosa' }],
];

/** What a bare reply means in the light of what was asked. */
const replies: readonly (readonly [asked: AskedKind, typed: string, want: Intent['intent']])[] = [
  ...(['confirm', 'invitation', 'consent', 'lead'] as const).flatMap((asked) => [
    [asked, 'IN', 'yes'] as const,
    [asked, 'OUT', 'no'] as const,
    [asked, 'SÍ', 'yes'] as const,
    [asked, 'SI', 'yes'] as const,
    [asked, 'NO', 'no'] as const,
    [asked, 'YES', 'yes'] as const,
  ]),
  ['rsvp', 'IN', 'rsvp'],
  ['rsvp', 'IN 3', 'rsvp'],
  ['rsvp', 'OUT', 'rsvp'],
  ['rsvp', 'SÍ', 'rsvp'],
  ['rsvp', 'NO', 'rsvp'],
  ['checkin', 'LISTA', 'list'],
  ['checkin', 'DONE', 'done'],
  ['checkin', 'ATORADA', 'stuck'],
  ['deadline', 'MORE TIME', 'extend'],
  ['deadline', 'MÁS TIEMPO', 'extend'],
  ['deadline', 'PASS IT ON', 'drop'],
  ['deadline', 'PASARLA', 'drop'],
  ['frustration', 'nobody knows who lives next door', 'frustration'],
  ['frustration', 'no hay sombra en la parada', 'frustration'],
  ['vote', 'SKIP', 'skip'],
  ['line', 'SKIP', 'skip'],
  ['reflection', 'SKIP', 'skip'],
];

const context = {
  locale: 'en',
  now: '2026-05-06T15:00:00.000Z',
  zone: 'America/New_York',
  names: ['Rosa', 'Bea'],
} as const;
const items = [1, 2, 3, 4, 5].map((number) => ({ number, text: `thing ${number}` }));

describe('words we ask people to type', () => {
  for (const locale of ['en', 'es'] as const) {
    test.each(words)(`%s (${locale})`, (typed, want) => {
      // “new elm street” in small letters may be any sentence about something new: there we ask.
      const forms = typed.startsWith('NEW') ? [typed] : [typed, typed.toLowerCase(), toGsm(typed)];
      for (const text of new Set(forms)) {
        expect(understand(text, { ...context, locale, asked: 'none', items }), text).toMatchObject(
          JSON.parse(text === typed ? JSON.stringify(want) : JSON.stringify({ intent: want.intent })),
        );
      }
    });
  }

  test.each(replies)('asked %s: %s', (asked, typed, want) => {
    for (const text of [typed, typed.toLowerCase()]) {
      const locale = /[ÍÁ]|NO|SI|LISTA|ATOR|PASAR|SALT/.test(typed) ? 'es' : 'en';
      expect(understand(text, { ...context, locale, asked, items }).intent, text).toBe(want);
    }
  });

  test('a bare OUT or IN with nothing asked does nothing', () => {
    for (const text of ['out', 'in', 'IN', 'OUT']) {
      const { intent } = understand(text, { ...context, asked: 'none', items });
      expect(['unknown', 'yes', 'no'], text).toContain(intent);
    }
  });
});
