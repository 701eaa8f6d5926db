import { copies } from '../copy.ts';

export const skipCopies = copies({
  nothing: { en: 'There is nothing to skip just now.', es: 'Ahora no hay nada que saltar.' },
});
