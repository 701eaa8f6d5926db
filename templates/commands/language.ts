import { copies } from '../copy.ts';

export const languageCopies = copies({
  now: {
    en: 'From now on we write to you in English. ESPAÑOL changes it back.',
    es: 'Desde ahora te escribimos en español. ENGLISH lo cambia.',
  },
  same: { en: 'We write to you in English already.', es: 'Ya te escribimos en español.' },
  what: { en: 'the change of language', es: 'el cambio de idioma' },
});
