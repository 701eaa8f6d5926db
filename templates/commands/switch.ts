import { copies } from '../copy.ts';

export const switchCopies = copies({
  switched: {
    en: 'From now on your texts go to the group with the word {code}.',
    es: 'Desde ahora tus mensajes van al grupo con la palabra {code}.',
  },
  same: { en: 'Your texts go to {community} already.', es: 'Tus mensajes ya van a {community}.' },
  notIn: {
    en: 'You are not in a group called {name}. JOIN and its word gets you in.',
    es: 'No estás en un grupo llamado {name}. UNIRME y su palabra te hace entrar.',
  },
});
