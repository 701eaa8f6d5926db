/** The page behind the stop link in our mails: one button, and what it did. */
import { copies } from '../copy.ts';

export const unsubscribeCopies = copies({
  title: {
    en: 'Mail from {community}',
    es: 'Correos de {community}',
  },
  ask: {
    en: 'Do you want no more mail from {community}? Press the button and it ends at once.',
    es: '¿No quieres más correos de {community}? Pulsa el botón y terminan enseguida.',
  },
  button: {
    en: 'Stop all mail',
    es: 'No recibir más correos',
  },
  less: {
    en: 'Or stay, and hear only the big moments: what was chosen, what was done, and the celebration.',
    es: 'O quédate y recibe solo lo importante: lo elegido, lo logrado y la celebración.',
  },
  lessButton: {
    en: 'Send me less',
    es: 'Mándenme menos',
  },
  stopped: {
    en: 'Done. You get no more mail from {community}. Thank you for the time you gave.',
    es: 'Listo. Ya no recibirás correos de {community}. Gracias por el tiempo que diste.',
  },
  lessened: {
    en: 'Done. From now on {community} writes to you only at the big moments.',
    es: 'Listo. Desde ahora {community} te escribe solo en los momentos importantes.',
  },
  back: {
    en: 'If this was a mistake, reply START to any of our mails.',
    es: 'Si fue un error, responde REACTIVAR a cualquiera de nuestros correos.',
  },
  unknown: {
    en: 'This link is not valid any more. To get no more mail, reply STOP to any of our mails.',
    es: 'Este enlace ya no vale. Para no recibir más correos, responde ALTO a cualquiera de ellos.',
  },
});
