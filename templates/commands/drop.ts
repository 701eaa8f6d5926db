import { copies } from '../copy.ts';

export const dropCopies = copies({
  dropped: {
    en: 'Thank you for saying so{comma}. Task {number} ({title}) is back on the list. UNDO keeps it yours.',
    es: 'Gracias por avisar{comma}. La tarea {number} ({title}) vuelve a la lista. DESHACER y sigue siendo tuya.',
  },
  alreadyFree: {
    en: 'Task {number} ({title}) is on the list, nobody holds it.',
    es: 'La tarea {number} ({title}) está en la lista, nadie la tiene.',
  },
  notYours: {
    en: 'Task {number} ({title}) is with {name}, so it is not yours to drop. MINE shows your tasks.',
    es: 'La tarea {number} ({title}) la tiene {name}, no es tuya. MÍAS muestra tus tareas.',
  },
  finished: {
    en: 'Task {number} ({title}) is done already, thank you. Nothing to drop.',
    es: 'La tarea {number} ({title}) ya está hecha, gracias. No hay nada que dejar.',
  },
  toLead: {
    en: 'Task {number} ({title}), due {due}, is open again. Is there somebody you could ask?',
    es: 'La tarea {number} ({title}), para el {due}, está libre otra vez. ¿A quién podrías preguntar?',
  },
});
