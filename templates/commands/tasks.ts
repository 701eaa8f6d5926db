import { copies } from '../copy.ts';

/** What every verb about tasks may have to say. */
export const tasksCopies = copies({
  noProject: {
    en: 'Thank you. No project is going on just now. An organizer starts one with BEGIN PROJECT.',
    es: 'Gracias. Ahora no hay un proyecto en marcha. Quien organiza empieza uno con EMPEZAR PROYECTO.',
  },
  tooEarly: {
    en: 'Thank you. Tasks come once we have chosen our project. STATUS shows where we are. PARK: and your words keeps an idea.',
    es: 'Gracias. Las tareas llegan cuando tengamos un proyecto. ESTADO muestra dónde estamos. APARCAR: y tus palabras guarda una idea.',
  },
  workIsOver: {
    en: 'Thank you. The work of this project has ended. STATUS shows where we are. PARK: and your words keeps an idea.',
    es: 'Gracias. El trabajo de este proyecto ya terminó. ESTADO muestra dónde estamos. APARCAR: y tus palabras guarda una idea.',
  },
  noSuchTask: {
    en: 'There is no task {number}.',
    es: 'No hay tarea {number}.',
  },
  open: { en: 'Open now:{list}', es: 'Libres ahora:{list}' },
  howToClaim: { en: 'CLAIM and a number takes one.', es: 'TOMO y un número para tomar una.' },
  moreOpen: {
    en: 'LIST shows {count|one more|# more}. CLAIM and a number takes one.',
    es: 'LISTA muestra {count|una más|# más}. TOMO y un número para tomar una.',
  },
  noneOpen: {
    en: 'Every task is taken right now. WHO shows who has what.',
    es: 'Ahora todas las tareas tienen a alguien. QUIÉN muestra quién tiene cada una.',
  },
  whichOne: { en: 'Which one?{list}', es: '¿Cuál?{list}' },
  replyNumber: { en: 'Reply with its number.', es: 'Responde con su número.' },
  noneYours: {
    en: 'You hold no task right now, thank you. LIST shows what is open.',
    es: 'Ahora no tienes ninguna tarea, gracias. LISTA muestra las libres.',
  },
  wasSplit: {
    en: 'Task {number} was cut into smaller ones:{list}',
    es: 'La tarea {number} se dividió en otras más chicas:{list}',
  },
  wasParked: {
    en: 'Task {number} ({title}) was parked. ADD TASK: and its words brings it back.',
    es: 'La tarea {number} ({title}) quedó aparcada. TAREA: y sus palabras la trae de vuelta.',
  },
  heldBy: {
    en: 'Thank you. Task {number} ({title}) is already with {name}.',
    es: 'Gracias. La tarea {number} ({title}) ya la tiene {name}.',
  },
  doneBy: {
    en: 'Good news: task {number} ({title}) is done already, thanks to {name}.',
    es: 'Buena noticia: la tarea {number} ({title}) ya está hecha, gracias a {name}.',
  },
  note: {
    en: '{name} about task {number} ({title}): "{note}"',
    es: '{name} sobre la tarea {number} ({title}): "{note}"',
  },
  someone: { en: 'A neighbor', es: 'Alguien del grupo' },
  noteAlone: { en: '{name} writes: "{note}"', es: '{name} escribe: "{note}"' },
});
