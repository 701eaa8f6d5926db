import { copies } from '../copy.ts';

export const leaveCopies = copies({
  left: {
    en: 'You have left {community}. Thank you for being part of it{name}. JOIN {code} brings you back any time.',
    es: 'Saliste de {community}. Gracias por haber sido parte{name}. UNIRME {code} te trae de vuelta cuando quieras.',
  },
});
