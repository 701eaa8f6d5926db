import { copies } from '../copy.ts';

export const parkCopies = copies({
  parked: {
    en: 'Thank you, parked for later: {text}. Nothing is lost. UNDO takes it out.',
    es: 'Gracias, aparcado para después: {text}. Nada se pierde. DESHACER lo quita.',
  },
  already: {
    en: 'That idea is in the parking lot already, thank you.',
    es: 'Esa idea ya está en el aparcadero, gracias.',
  },
  person: {
    en: 'Thank you. Everybody will read it one day, so name the thing rather than a person: PARK: and the idea.',
    es: 'Gracias. Algún día lo leerán todos: nombra la cosa y no a una persona. APARCAR: y la idea.',
  },
  what: {
    en: 'What shall we keep for later? PARK: and a few words.',
    es: '¿Qué guardamos para después? APARCAR: y unas palabras.',
  },
  task: {
    en: 'Thank you. Task {number} ({title}) is parked for later. UNDO brings it back.',
    es: 'Gracias. La tarea {number} ({title}) queda aparcada para después. DESHACER la trae de vuelta.',
  },
  taskAlready: {
    en: 'Task {number} ({title}) is parked already, thank you.',
    es: 'La tarea {number} ({title}) ya está aparcada, gracias.',
  },
  finished: {
    en: 'Task {number} ({title}) is done already, so there is nothing to park.',
    es: 'La tarea {number} ({title}) ya está hecha, no hay nada que aparcar.',
  },
  host: {
    en: 'Hosting the celebration stays on the list: every project ends with one.',
    es: 'Recibir la celebración sigue en la lista: todo proyecto termina con una.',
  },
  notYours: {
    en: 'Thank you. Task {number} ({title}) can be parked by whoever holds or added it, or by {name}.',
    es: 'Gracias. La tarea {number} ({title}) la aparca quien la tiene o la agregó, o {name}.',
  },
  toHolder: {
    en: '{name} parked task {number} ({title}) for later, so you are free of it. Thank you.',
    es: '{name} aparcó la tarea {number} ({title}) para después, así que ya no la tienes. Gracias.',
  },
});
