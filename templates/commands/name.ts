import { copies } from '../copy.ts';

export const nameCopies = copies({
  thanks: { en: 'Thanks, {name}.', es: 'Gracias, {name}.' },
  same: { en: 'Yes, you are {name} here.', es: 'Sí, aquí eres {name}.' },
  unclear: {
    en: 'Sorry, I could not read a first name there. For example: MY NAME IS Rosa.',
    es: 'Perdón, no pude leer un nombre. Por ejemplo: ME LLAMO Rosa.',
  },
  skipped: {
    en: 'That is fine. MY NAME IS and your name tells us, any time.',
    es: 'Está bien. ME LLAMO y tu nombre nos lo dice cuando quieras.',
  },
  what: { en: 'the name {name}', es: 'el nombre {name}' },
});

/** What people say instead of a name when they are asked for it. */
export const noNames: readonly string[] = [
  ...[
    'hi',
    'hello',
    'hey',
    'ok',
    'okay',
    'thanks',
    'thank',
    'thx',
    'sorry',
    'sure',
    'what',
    'who',
    'why',
    'test',
    'yo',
  ],
  ...['hola', 'buenas', 'buenos', 'días', 'dias', 'tardes', 'noches', 'gracias', 'perdón', 'perdon', 'qué', 'que'],
  ...['quién', 'quien', 'prueba', 'sí', 'si', 'no', 'yes'],
];
