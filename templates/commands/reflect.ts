import { copies } from '../copy.ts';

export const reflectingCopies = copies({
  kept: {
    en: 'Kept, without your name: "{text}". Thank you.',
    es: 'Guardado, sin tu nombre: "{text}". Gracias.',
  },
  replaced: {
    en: 'Kept instead of your first words: "{text}". Thank you.',
    es: 'Guardado en lugar de lo anterior: "{text}". Gracias.',
  },
  same: { en: 'Those words are kept already. Thank you.', es: 'Esas palabras ya están guardadas. Gracias.' },
  late: {
    en: 'Never too late: kept for the next time, without your name: "{text}".',
    es: 'Nunca es tarde: guardado para la próxima, sin tu nombre: "{text}".',
  },
  early: {
    en: 'Kept for when we look back, without your name: "{text}".',
    es: 'Guardado para cuando miremos atrás, sin tu nombre: "{text}".',
  },
  person: {
    en: 'Thank you. Everybody will read it, so name the thing rather than a person: what did we learn? One sentence. THANKS may name people.',
    es: 'Gracias. Lo leerán todos: nombra la cosa y no a una persona. ¿Qué aprendimos? Una frase. Con GRACIAS sí va un nombre.',
  },
  none: {
    en: 'We look back at the end of a project. An idea can wait in the parking lot: PARK: and the idea.',
    es: 'Miramos atrás al final de un proyecto. Una idea puede esperar: APARCAR: y la idea.',
  },
  passed: { en: 'That is fine. Thank you for taking part.', es: 'Está bien. Gracias por participar.' },
  skip: { en: 'that you pass', es: 'que lo dejas pasar' },
});
