import { copies } from './copy.ts';

/** For the rare moment when our own fault kept us from answering. */
export const troubleCopies = copies({
  aside: {
    en: 'We got your text but could not work with it. Nothing is lost: a person will look at it. Text MENU for what you can say.',
    es: 'Recibimos tu mensaje pero no pudimos usarlo. No se perdió: alguien lo verá. Escribe MENÚ para ver qué puedes decir.',
  },
});
