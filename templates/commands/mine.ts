import { copies } from '../copy.ts';

export const mineCopies = copies({
  yours: { en: 'Your tasks:{list}', es: 'Tus tareas:{list}' },
  by: { en: ', by {due}', es: ', para el {due}' },
  say: { en: 'DONE, STUCK or DROP and the number.', es: 'LISTO, ATORADO o DEJO y el número.' },
  finished: {
    en: 'You finished {count|one task|# tasks}, thank you.',
    es: 'Terminaste {count|una tarea|# tareas}, gracias.',
  },
  none: {
    en: 'You hold no task. LIST shows what is open.',
    es: 'No tienes ninguna tarea. LISTA muestra las libres.',
  },
  leads: { en: 'You lead this project.', es: 'Tú coordinas este proyecto.' },
  noneAtAll: {
    en: 'There are no tasks just now. STATUS shows where we are.',
    es: 'Ahora no hay tareas. ESTADO muestra dónde estamos.',
  },
});
