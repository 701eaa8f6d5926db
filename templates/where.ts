import { copies } from './copy.ts';

/** Where the group is, in one line, for who comes in or comes back. */
export const whereCopies = copies({
  rest: { en: 'No project runs just now.', es: 'Ahora no hay proyecto en marcha.' },
  surface: {
    en: 'Right now everyone names what frustrates them here.',
    es: 'Ahora cada quien dice qué le molesta aquí.',
  },
  choose: {
    en: 'Right now we choose what to work on. You can vote from the next question.',
    es: 'Ahora elegimos en qué trabajar. Podrás votar en la próxima pregunta.',
  },
  choosing: {
    en: 'Right now we choose what to work on. LIST shows it; numbers place your dots.',
    es: 'Ahora elegimos en qué trabajar. LISTA lo muestra; los números ponen tus puntos.',
  },
  agreeing: {
    en: 'Right now we agree on what to work on. LIST shows it; IN or OUT.',
    es: 'Ahora acordamos en qué trabajar. LISTA lo muestra; SÍ o NO.',
  },
  define: {
    en: 'Right now we look for one project to finish within a month.',
    es: 'Ahora buscamos un proyecto que se termine en un mes.',
  },
  staff: {
    en: 'We plan: {goal}. CLAIM and a number takes a task. LIST shows them.',
    es: 'Planeamos: {goal}. TOMO y un número toma una tarea. LISTA las muestra.',
  },
  work: {
    en: 'We do: {goal}. {done} of {count} done, until {day}. LIST shows what is open.',
    es: 'Hacemos: {goal}. {done} de {count} listas, hasta el {day}. LISTA muestra lo que falta.',
  },
  party: {
    en: 'The work is done and we celebrate {at}, {where}. Will you come? IN or OUT',
    es: 'El trabajo terminó y celebramos el {at}, {where}. ¿Vienes? SÍ o NO',
  },
  partySomewhere: {
    en: 'The work is done and we celebrate {at}; the place follows. Will you come? IN or OUT',
    es: 'El trabajo terminó y celebramos el {at}; el lugar, pronto. ¿Vienes? SÍ o NO',
  },
  celebrate: { en: 'We are about to celebrate: {goal}.', es: 'Estamos por celebrar: {goal}.' },
  reflect: {
    en: 'We just finished a project and look back on it.',
    es: 'Acabamos de terminar un proyecto y miramos atrás.',
  },
});
