import { copies } from '../copy.ts';

export const organizerSilentCopies = copies({
  ask: {
    en: '{community} has nobody looking after it just now. You know how it goes{name}: would you be its organizer? IN or OUT, both are fine.',
    es: '{community} no tiene ahora quien la cuide. Tú sabes cómo va{name}: ¿quieres organizar? SÍ o NO, las dos respuestas están bien.',
  },
});
