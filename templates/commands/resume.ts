import { copies } from '../copy.ts';

export const resumeCopies = copies({
  already: {
    en: 'You get our texts already. To start a project, an organizer texts BEGIN PROJECT. MENU shows what you can say.',
    es: 'Ya recibes nuestros mensajes. Para iniciar un proyecto, quien organiza escribe EMPEZAR PROYECTO. MENÚ muestra más.',
  },
  begin: {
    en: 'You get our texts already. To start a project, text BEGIN PROJECT.',
    es: 'Ya recibes nuestros mensajes. Para iniciar un proyecto, escribe EMPEZAR PROYECTO.',
  },
});
