import { copies } from '../copy.ts';

export const awayCopies = copies({
  away: {
    en: 'Have a good time{name}. We are silent until {day}. BACK ends it sooner.',
    es: 'Que te vaya bien{name}. No escribimos hasta el {day}. VOLVÍ lo termina antes.',
  },
  task: {
    en: 'Task {number}, {title}, is due before. DROP {number} lets somebody else take it.',
    es: 'La tarea {number}, {title}, vence antes. DEJO {number} para que otra persona la tome.',
  },
  tooLong: {
    en: 'Thanks for telling us. That is more than half a year; LEAVE may be simpler, and JOIN {code} brings you back.',
    es: 'Gracias por avisar. Es más de medio año; SALIR DEL GRUPO puede ser más simple, y UNIRME {code} te trae de vuelta.',
  },
  back: { en: 'Good to have you back{name}.', es: 'Qué bueno que volviste{name}.' },
  here: { en: 'You are here already{name}.', es: 'Ya estás aquí{name}.' },
  what: { en: 'being away', es: 'la ausencia' },
});

/** Words for “I am back”, without accents. */
export const backWords: readonly string[] = [
  ...['back', 'im back', 'i am back', 'back home', 'we are back', 'home again', 'back now', 'not away'],
  ...['volvi', 'ya volvi', 'regrese', 'ya regrese', 'ya estoy', 'ya estoy aqui', 'de vuelta', 'ya estoy de vuelta'],
];
