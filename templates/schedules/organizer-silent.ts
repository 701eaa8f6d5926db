import { copies } from '../copy.ts';

export const organizerSilentCopies = copies({
  ask: {
    en: '{community} could use somebody to look after it. You know how it goes{name}: would you be its organizer? IN or OUT, both are fine.',
    es: '{community} necesita a alguien que lo cuide. Tú sabes cómo va{name}: ¿quieres organizar? SÍ o NO, las dos respuestas están bien.',
  },
});
