import { copies } from '../copy.ts';

export const undoCopies = copies({
  nothing: { en: 'There is nothing of yours to take back just now.', es: 'Ahora no hay nada tuyo que deshacer.' },
  tooLate: {
    en: 'It is too late to take back {what}: things have moved on. LIST shows where they stand.',
    es: 'Ya es tarde para deshacer {what}: las cosas avanzaron. LISTA muestra cómo están.',
  },
  undone: { en: 'Taken back: {what}.', es: 'Deshecho: {what}.' },
});
