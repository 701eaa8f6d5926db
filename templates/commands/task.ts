import { copies } from '../copy.ts';

export const taskCopies = copies({
  added: {
    en: 'Thank you. Task {number} is on the list: {title}. About {time}, by {due}. CLAIM {number} takes it. UNDO takes it off.',
    es: 'Gracias. Tarea {number} en la lista: {title}. Como {time}, para el {due}. TOMO {number} para tomarla. DESHACER la quita.',
  },
  /** A question follows, so this stays short. */
  addedShort: {
    en: 'Thank you. Task {number} is on the list: {title}.',
    es: 'Gracias. Tarea {number} en la lista: {title}.',
  },
  mine: {
    en: 'Thank you{comma}. Task {number} is on the list and yours: {title}, by {due}. DONE when it is finished. UNDO takes it off.',
    es: 'Gracias{comma}. La tarea {number} está en la lista y es tuya: {title}, para el {due}. LISTO al terminar. DESHACER la quita.',
  },
  big: {
    en: 'Thank you. Task {number} is on the list: {title}. It is over two hours, so please cut it: SPLIT {number}: first part / second part',
    es: 'Gracias. Tarea {number} en la lista: {title}. Pasa de dos horas, divídela por favor: DIVIDIR {number}: una parte / otra parte',
  },
  full: {
    en: 'Task {number} is on the list for somebody else: {title}. You hold enough already, thank you. UNDO takes it off.',
    es: 'La tarea {number} queda en la lista para alguien más: {title}. Ya tienes bastante, gracias. DESHACER la quita.',
  },
  helps: {
    en: 'How does this help us finish "{goal}"? A few words, or PARK {number}.',
    es: '¿Cómo nos ayuda a terminar "{goal}"? Unas palabras, o APARCAR {number}.',
  },
  visible: {
    en: 'What will be there when it is done? A few words, or SKIP.',
    es: '¿Qué habrá cuando esté hecha? Unas palabras, o SALTAR.',
  },
  what: {
    en: 'What is the task? For example ADD TASK: call the city clerk (1h)',
    es: '¿Cuál es la tarea? Por ejemplo TAREA: llamar al municipio (1h)',
  },
  already: {
    en: 'That is task {number} already, thank you: {title}. STATUS shows how we are doing.',
    es: 'Esa ya es la tarea {number}, gracias: {title}. ESTADO muestra cómo vamos.',
  },
  enough: {
    en: 'Thank you. We have {count} tasks, as many as we can follow. PARK: and your words keeps the idea for next time.',
    es: 'Gracias. Tenemos {count} tareas, las que podemos seguir. APARCAR: y tus palabras guarda la idea para la próxima.',
  },
  helpsKept: {
    en: 'Thank you, that is kept with task {number}.',
    es: 'Gracias, queda junto a la tarea {number}.',
  },
  helpsSkipped: {
    en: 'That is fine. Task {number} stays on the list. PARK {number} keeps it for later.',
    es: 'Está bien. La tarea {number} sigue en la lista. APARCAR {number} la guarda para después.',
  },
  steps: {
    en: 'Thank you. On the list now:{list}',
    es: 'Gracias. Ya en la lista:{list}',
  },
  stepsClaim: {
    en: 'CLAIM and a number takes one. UNDO takes them off.',
    es: 'TOMO y un número para tomar una. DESHACER las quita.',
  },
  noSteps: {
    en: 'That is fine, thank you. ADD TASK: and a few words adds one any time.',
    es: 'Está bien, gracias. TAREA: y unas palabras agrega una cuando quieras.',
  },
});
