import { copies } from '../copy.ts';

/** Where we write to somebody: their phone or their mailbox, confirmed at the new one. */
export const preferCopies = copies({
  sentMail: {
    en: 'We sent a mail there. Reply IN to it, and from then on we write to you by email.',
    es: 'Enviamos un correo ahí. Responde SÍ en ese correo y desde entonces te escribimos por correo.',
  },
  sentText: {
    en: 'We sent a text there. Reply IN to it, and from then on we text you.',
    es: 'Enviamos un mensaje ahí. Responde SÍ en ese teléfono y desde entonces te escribimos ahí.',
  },
  confirmHere: {
    en: '{name} of {community} asked us to write here from now on. Is that you? IN or OUT. Nothing else comes here before that.',
    es: '{name} de {community} pidió que escribamos aquí desde ahora. ¿Eres tú? SÍ o NO. Antes de eso no llega nada más.',
  },
  movedMail: {
    en: 'Done. From now on we write to you by email. TEXT ME INSTEAD brings the texts back.',
    es: 'Listo. Desde ahora te escribimos por correo. MEJOR POR MENSAJE trae de vuelta los mensajes.',
  },
  movedText: {
    en: 'Done. From now on we text you here. EMAIL ME brings the mails back.',
    es: 'Listo. Desde ahora te escribimos aquí. MEJOR POR CORREO trae de vuelta los correos.',
  },
  notHere: {
    en: 'Thank you for telling us. We will not write here.',
    es: 'Gracias por avisar. No escribiremos aquí.',
  },
  alreadyMail: { en: 'We write to you by email already.', es: 'Ya te escribimos por correo.' },
  alreadyText: { en: 'We text you already.', es: 'Ya te escribimos por mensaje.' },
  whichMail: {
    en: 'Gladly. At which address? Reply EMAIL ME AT and the address.',
    es: 'Con gusto. ¿A qué dirección? Responde ESCRÍBEME A y la dirección.',
  },
  whichText: {
    en: 'Gladly. At which number? Reply TEXT ME AT and the number.',
    es: 'Con gusto. ¿A qué número? Responde MEJOR POR MENSAJE AL y el número.',
  },
  cannot: {
    en: 'We cannot write to that address. Try another, or ask your organizer.',
    es: 'No podemos escribir a esa dirección. Prueba otra o pregunta a quien organiza.',
  },
  stopped: {
    en: 'We were told to stop there. START from there first, then ask me again.',
    es: 'Ahí nos pidieron parar. Primero START desde ahí y luego pídemelo otra vez.',
  },
  waiting: {
    en: 'We have written there already. Please reply IN to that message.',
    es: 'Ya escribimos ahí. Responde SÍ a ese mensaje.',
  },
  what: { en: 'where we write to you', es: 'dónde te escribimos' },
});
