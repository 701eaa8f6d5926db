import { copies } from '../copy.ts';

export const setCopies = copies({
  notYours: {
    en: 'Thanks. {who} can change that, as an organizer.',
    es: 'Gracias. {who} puede cambiarlo, porque organiza.',
  },
  noOrganizer: {
    en: 'Thanks. Only an organizer can change that.',
    es: 'Gracias. Solo quien organiza puede cambiarlo.',
  },
  checkIns: {
    en: 'From the next project on there are {count} check-ins.',
    es: 'Desde el próximo proyecto habrá {count} revisiones.',
  },
  quiet: {
    en: 'We are quiet from {from} to {to}. Answers to a text still come at once.',
    es: 'Guardamos silencio de {from} a {to}. La respuesta a un mensaje llega siempre.',
  },
  same: { en: 'It is set like that already.', es: 'Ya está así.' },
  how: {
    en: 'You can set two things: SET CHECKINS 2 (or 3), and SET QUIET 9pm to 8am.',
    es: 'Puedes ajustar dos cosas: SET CHECKINS 2 (o 3), y SET QUIET 9pm a 8am.',
  },
  tooShort: {
    en: 'Our quiet hours may be longer than 9pm to 8am, not shorter: people sleep.',
    es: 'El silencio puede ser más largo que de 9pm a 8am, no más corto: la gente duerme.',
  },
  what: { en: 'that setting', es: 'ese ajuste' },
});
