import { copies } from '../copy.ts';

export const doneCopies = copies({
  isYours: {
    en: 'Good to hear. Yours is task {number} ({title}): is it done? IN or OUT',
    es: 'Qué bueno. La tuya es la tarea {number} ({title}): ¿está lista? SÍ o NO',
  },
  done: {
    en: 'Thank you{comma}. Task {number} ({title}) is done: {done} of {all} now. UNDO if that was not it.',
    es: 'Gracias{comma}. La tarea {number} ({title}) está hecha: van {done} de {all}. DESHACER si no era esa.',
  },
  several: { en: 'Thank you{comma}. Done:{list}', es: 'Gracias{comma}. Hechas:{list}' },
  severalNext: {
    en: '{done} of {all} now. UNDO if that was not it.',
    es: 'Van {done} de {all}. DESHACER si no eran esas.',
  },
  last: {
    en: 'Thank you{comma}. Task {number} ({title}) is done, and that was the last one: all {all} are done!',
    es: 'Gracias{comma}. La tarea {number} ({title}) está hecha, y era la última: ¡las {all} están hechas!',
  },
  hosted: {
    en: 'Thank you for hosting{comma}. Task {number} is done.',
    es: 'Gracias por recibirnos{comma}. La tarea {number} está hecha.',
  },
  again: {
    en: 'Task {number} ({title}) is done already, and thank you once more.',
    es: 'La tarea {number} ({title}) ya estaba hecha, y gracias otra vez.',
  },
  allYours: {
    en: 'All your tasks are done already, thank you{comma}. LIST shows what is open.',
    es: 'Todas tus tareas ya están hechas, gracias{comma}. LISTA muestra las libres.',
  },
  theirs: {
    en: 'Task {number} ({title}) is with {name}, who says when it is done. TELL {name} and your words to ask.',
    es: 'La tarea {number} ({title}) la tiene {name}, y avisa cuando esté. DILE A {name} y tus palabras para preguntar.',
  },
  theirsUnnamed: {
    en: 'A neighbor holds task {number} ({title}) and says when it is done. MINE shows your tasks.',
    es: 'Alguien del grupo tiene la tarea {number} ({title}) y avisa cuando esté. MÍAS muestra tus tareas.',
  },
  notYet: {
    en: 'Thank you. The celebration is {day}; we ask you the day after how it went.',
    es: 'Gracias. La celebración es el {day}; te preguntamos al día siguiente cómo fue.',
  },
  toLead: {
    en: '{name} finished task {number} ({title}) and writes: "{note}"',
    es: '{name} terminó la tarea {number} ({title}) y escribe: "{note}"',
  },
});
