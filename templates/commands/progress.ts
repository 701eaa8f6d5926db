import { copies } from '../copy.ts';

export const progressCopies = copies({
  noted: {
    en: 'Thank you{comma}, noted. DONE when it is finished, STUCK if something is in the way.',
    es: 'Gracias{comma}, anotado. LISTO al terminar, ATORADO si algo estorba.',
  },
  passed: {
    en: 'Noted, thank you{comma}. I passed your question on.',
    es: 'Anotado, gracias{comma}. Pasé tu pregunta.',
  },
  asks: {
    en: '{name} about task {number} ({title}): "{note}" TELL {name} and your words to answer.',
    es: '{name} sobre la tarea {number} ({title}): "{note}" DILE A {name} y tus palabras para responder.',
  },
  moreTime: {
    en: 'That is fine{comma}. Task {number} ({title}) is now due {due}. DONE when it is finished.',
    es: 'Está bien{comma}. La tarea {number} ({title}) es ahora para el {due}. LISTO al terminar.',
  },
  noMoreTime: {
    en: 'Task {number} is due {due}, the day we finish together, so it cannot move. STUCK asks for a hand, PASS IT ON gives it back.',
    es: 'La tarea {number} es para el {due}, el día en que terminamos, así que no se mueve. ATORADO pide ayuda, PASARLA la devuelve.',
  },
});
