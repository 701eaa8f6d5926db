import { copies } from '../copy.ts';

export const offerCopies = copies({
  offered: {
    en: 'Thank you{comma}. I am telling {name} that you can help with task {number} ({title}). UNDO takes it back.',
    es: 'Gracias{comma}. Le aviso a {name} que puedes ayudar con la tarea {number} ({title}). DESHACER lo quita.',
  },
  toHolder: {
    en: '{name} can help you with task {number} ({title}). TELL {name} and your words to agree on it.',
    es: '{name} puede ayudarte con la tarea {number} ({title}). DILE A {name} y tus palabras para ponerse de acuerdo.',
  },
  toHolderUnnamed: {
    en: 'A neighbor can help you with task {number} ({title}). We asked for their name, so that you can answer.',
    es: 'Alguien del grupo puede ayudarte con la tarea {number} ({title}). Preguntamos su nombre, para que puedas responder.',
  },
  yourName: {
    en: 'What is your first name, so that they can answer you?',
    es: '¿Cuál es tu nombre, para que puedan responderte?',
  },
  says: { en: 'They say: "{note}"', es: 'Dice: "{note}"' },
  already: {
    en: 'Thank you, {name} has your offer for task {number} ({title}) already.',
    es: 'Gracias, {name} ya tiene tu oferta para la tarea {number} ({title}).',
  },
  yours: {
    en: 'Task {number} ({title}) is yours, thank you. STUCK asks the others for a hand.',
    es: 'La tarea {number} ({title}) es tuya, gracias. ATORADO pide una mano a los demás.',
  },
  nobodys: {
    en: 'Thank you. Nobody holds task {number} ({title}) yet. CLAIM {number} takes it.',
    es: 'Gracias. Nadie tiene aún la tarea {number} ({title}). TOMO {number} para tomarla.',
  },
  nobodyStuck: {
    en: 'Thank you. Nobody is stuck just now.',
    es: 'Gracias. Ahora nadie está atorado.',
  },
});
