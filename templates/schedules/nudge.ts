import { copies } from '../copy.ts';

export const nudgeCopies = copies({
  before: {
    en: 'Task {number}, {title}, is due {day}. How does it stand? DONE, STUCK, MORE TIME or PASS IT ON, all are fine.',
    es: 'La tarea {number}, {title}, es para el {day}. ¿Cómo va? LISTO, ATORADO, MÁS TIEMPO o PASARLA, todo está bien.',
  },
  after: {
    en: 'Task {number}, {title}, was for {day}. If it is done: DONE. If not, MORE TIME or PASS IT ON is fine.',
    es: 'La tarea {number}, {title}, era para el {day}. Si ya está: LISTO. Si no, MÁS TIEMPO o PASARLA está bien.',
  },
  helped: {
    en: 'How is it going with task {number}, {title}{comma}, and the hand from {names}? DONE, MORE TIME or PASS IT ON, all are fine. No need to answer.',
    es: '¿Cómo va la tarea {number}, {title}{comma}, con la ayuda de {names}? LISTO, MÁS TIEMPO o PASARLA, todo está bien. No hace falta responder.',
  },
  stuck: {
    en: 'Has a hand come for task {number}, {title}{comma}? DONE, MORE TIME or PASS IT ON, all are fine. No need to answer.',
    es: '¿Llegó ayuda para la tarea {number}, {title}{comma}? LISTO, MÁS TIEMPO o PASARLA, todo está bien. No hace falta responder.',
  },
  offer: {
    en: 'Things come up. For task {number}, {title}: STUCK and we look for a hand, MORE TIME, or PASS IT ON. We will not ask again.',
    es: 'A veces pasan cosas. Para la tarea {number}, {title}: ATORADO y buscamos ayuda, MÁS TIEMPO o PASARLA. No preguntaremos más.',
  },
});
