import { copies } from '../copy.ts';

export const claimCopies = copies({
  claimed: {
    en: 'Thank you{comma}. Task {number} ({title}) is yours, by {due}. DONE when it is finished. UNDO takes it back.',
    es: 'Gracias{comma}. La tarea {number} ({title}) es tuya, para el {due}. LISTO al terminar. DESHACER la devuelve.',
  },
  newDay: {
    en: 'The old day had passed. Does this one suit? If not: MORE TIME.',
    es: 'El día anterior ya pasó. ¿Te sirve este? Si no: MÁS TIEMPO.',
  },
  several: { en: 'Thank you{comma}. Yours now:{list}', es: 'Gracias{comma}. Ahora son tuyas:{list}' },
  by: { en: ', by {due}', es: ', para el {due}' },
  severalNext: {
    en: 'DONE and the number when one is finished. UNDO gives them back.',
    es: 'LISTO y el número al terminar una. DESHACER las devuelve.',
  },
  host: {
    en: 'Thank you{comma}. You host the celebration (task {number}), {when} unless you say otherwise. UNDO gives it back. Where will it be?',
    es: 'Gracias{comma}. Tú recibes la celebración (tarea {number}), {when} si no dices otra cosa. DESHACER la devuelve. ¿Dónde será?',
  },
  hostPlaced: {
    en: 'Thank you{comma}. You host the celebration (task {number}): {when}, {where}. GATHER and a day or place changes it. UNDO gives it back.',
    es: 'Gracias{comma}. Tú recibes la celebración (tarea {number}): {when}, {where}. REUNIÓN y un día o lugar lo cambia. DESHACER la devuelve.',
  },
  already: {
    en: 'Task {number} ({title}) is already yours, by {due}, thank you. DONE when it is finished.',
    es: 'La tarea {number} ({title}) ya es tuya, para el {due}, gracias. LISTO al terminar.',
  },
  finished: {
    en: 'You already finished task {number} ({title}). Thank you.',
    es: 'Ya terminaste la tarea {number} ({title}). Gracias.',
  },
  tooBig: {
    en: 'Task {number} ({title}) is more than two hours, too much for one person. Cut it first: SPLIT {number}: first part / second part',
    es: 'La tarea {number} ({title}) pasa de dos horas, es mucho para una persona. Divídela antes: DIVIDIR {number}: una parte / otra parte',
  },
  fullTwo: {
    en: 'Thank you. You hold two tasks already, and that is plenty.',
    es: 'Gracias. Ya tienes dos tareas, y con eso basta.',
  },
  fullHours: {
    en: 'Thank you. Your tasks already fill the time you said you have.',
    es: 'Gracias. Tus tareas ya llenan el tiempo que dijiste tener.',
  },
  couldAsk: {
    en: '{name} has none yet. You could ask: TELL {name} about task {number}.',
    es: '{name} aún no tiene. Podrías avisar: DILE A {name} de la tarea {number}.',
  },
  staysOpen: {
    en: 'Task {number} stays open for somebody else.',
    es: 'La tarea {number} queda libre para alguien más.',
  },
  wouldYou: {
    en: 'Thank you. Would task {number} suit you: {title}? About {time}. IN or OUT.',
    es: 'Gracias. ¿Te va la tarea {number}: {title}? Como {time}. SÍ o NO.',
  },
  declined: {
    en: 'That is fine, thank you for saying so. If you change your mind, LIST shows what is open.',
    es: 'Está bien, gracias por decirlo. Si cambias de idea, LISTA muestra las libres.',
  },
});

/** Words that mean to host, and nothing else. */
export const hostingWords = /\bhost(?:ing|ed|s)?\b|\banfitri|\brecib(?:o|ir|imos|e)\b/iu;
