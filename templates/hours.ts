import { copies } from './copy.ts';

/** How long something takes, as people say it. */
export const hoursCopies = copies({
  minutes: { en: '{minutes} minutes', es: '{minutes} minutos' },
  half: { en: 'half an hour', es: 'media hora' },
  one: { en: 'an hour', es: 'una hora' },
  oneAndHalf: { en: 'an hour and a half', es: 'hora y media' },
  many: { en: '{hours} hours', es: '{hours} horas' },
  manyAndHalf: { en: '{hours} and a half hours', es: '{hours} horas y media' },
});
