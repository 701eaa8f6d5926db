import { copies } from '../copy.ts';

export const takeoverCopies = copies({
  taken: {
    en: 'Thank you{comma}. Task {number} ({title}) is yours now, by {due}. DONE when it is finished. UNDO gives it back.',
    es: 'Gracias{comma}. La tarea {number} ({title}) ahora es tuya, para el {due}. LISTO al terminar. DESHACER la devuelve.',
  },
  toHolder: {
    en: '{name} is taking over task {number} ({title}) for you. Thank you for what you did on it.',
    es: '{name} se hace cargo de la tarea {number} ({title}) por ti. Gracias por lo que hiciste.',
  },
  asked: {
    en: 'Thank you{comma}. Task {number} ({title}) is with {name}, so I asked first. You hear from me.',
    es: 'Gracias{comma}. La tarea {number} ({title}) la tiene {name}, así que pregunté antes. Te aviso.',
  },
  askHolder: {
    en: '{name} would take over task {number} ({title}) from you. Pass it on? IN or OUT, both are fine.',
    es: '{name} se haría cargo de tu tarea {number} ({title}). ¿La pasas? SÍ o NO, ambas están bien.',
  },
  askedAlready: {
    en: 'I asked {name} about task {number}; the answer is still to come. Thank you for waiting.',
    es: 'Ya pregunté a {name} por la tarea {number}; falta la respuesta. Gracias por esperar.',
  },
  passedOn: {
    en: 'Done, task {number} ({title}) is with {name} now. Thank you for what you did on it.',
    es: 'Hecho, la tarea {number} ({title}) ahora la tiene {name}. Gracias por lo que hiciste.',
  },
  isYours: {
    en: '{name} passed task {number} ({title}) on to you, by {due}. DONE when it is finished. Thank you.',
    es: '{name} te pasó la tarea {number} ({title}), para el {due}. LISTO al terminar. Gracias.',
  },
  kept: {
    en: 'That is fine. Task {number} ({title}) stays yours.',
    es: 'Está bien. La tarea {number} ({title}) sigue siendo tuya.',
  },
  keeps: {
    en: '{name} would like to keep task {number} ({title}), and thanks you. LIST shows what is open.',
    es: '{name} prefiere seguir con la tarea {number} ({title}), y te da las gracias. LISTA muestra las libres.',
  },
  gone: {
    en: 'Thank you. They are not reachable any more, so task {number} stays yours.',
    es: 'Gracias. Esa persona ya no está disponible, así que la tarea {number} sigue siendo tuya.',
  },
});
