import { copies } from '../copy.ts';

export const joinCopies = copies({
  already: {
    en: 'You are in {community} already{name}, and we are glad. MENU shows what you can say.',
    es: 'Ya estás en {community}{name}, y nos alegra. MENÚ muestra qué puedes decir.',
  },
});
