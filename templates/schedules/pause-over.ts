import { copies } from '../copy.ts';

export const pauseOverCopies = copies({
  ask: {
    en: 'The pause is over and we go on tomorrow. If it is too soon, say until when: a day, or PAUSE 5.',
    es: 'La pausa terminó y mañana seguimos. Si es pronto, di hasta cuándo: un día, o PAUSA 5.',
  },
});
