import { copies } from '../copy.ts';

export const splitCopies = copies({
  split: {
    en: 'Thank you. Task {number} is now smaller tasks:{list}',
    es: 'Gracias. La tarea {number} ahora son tareas más chicas:{list}',
  },
  yours: {
    en: '{number} stays yours. UNDO puts them back together.',
    es: 'La {number} sigue siendo tuya. DESHACER las junta de nuevo.',
  },
  theirs: {
    en: '{number} stays with {name}. UNDO puts them back together.',
    es: 'La {number} sigue con {name}. DESHACER las junta de nuevo.',
  },
  open: {
    en: 'CLAIM and a number takes one. UNDO puts them back together.',
    es: 'TOMO y un número para tomar una. DESHACER las junta de nuevo.',
  },
  stillBig: {
    en: 'Still over two hours each, so cut them once more before they are claimed.',
    es: 'Aún pasan de dos horas, divídelas otra vez antes de tomarlas.',
  },
  toHolder: {
    en: '{name} cut task {number} into smaller ones. You keep {kept} ({title}); the rest is open.',
    es: '{name} dividió la tarea {number}. Tú sigues con la {kept} ({title}); el resto queda libre.',
  },
  how: {
    en: 'Name at least two parts, with / between them: SPLIT {number}: first part / second part',
    es: 'Nombra al menos dos partes, con / en medio: DIVIDIR {number}: una parte / otra parte',
  },
  notYours: {
    en: 'Thank you. Task {number} ({title}) can be cut by whoever holds or added it, or by {name}.',
    es: 'Gracias. La tarea {number} ({title}) la divide quien la tiene o la agregó, o {name}.',
  },
  finished: {
    en: 'Task {number} ({title}) is done already, thank you. Nothing to split.',
    es: 'La tarea {number} ({title}) ya está hecha, gracias. No hay nada que dividir.',
  },
  host: {
    en: 'Hosting stays one task. ADD TASK: and a few words adds what else the celebration needs.',
    es: 'Recibir la celebración es una sola tarea. TAREA: y unas palabras agrega lo que falte.',
  },
});
