import { copies } from '../copy.ts';

export const namesakesCopies = copies({
  which: {
    en: 'Two people here are called {name}. Which one? Reply with the number. {list}',
    es: 'Hay más de una persona con el nombre {name}. ¿Cuál? Responde con el número. {list}',
  },
  withTask: { en: '{name}, with task {number}', es: '{name}, con la tarea {number}' },
  since: { en: '{name}, here since {day}', es: '{name}, aquí desde el {day}' },
});
