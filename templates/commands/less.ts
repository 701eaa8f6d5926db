import { copies } from '../copy.ts';

export const lessCopies = copies({
  less: {
    en: 'Fewer texts from now on: only what we chose, what got done, and the party. BACK brings the rest again.',
    es: 'Desde ahora menos mensajes: lo elegido, lo hecho y la fiesta. VOLVÍ trae de nuevo el resto.',
  },
  already: {
    en: 'You get only the big news already. AWAY UNTIL and a day pauses those too.',
    es: 'Ya recibes solo lo importante. FUERA HASTA y un día pausa eso también.',
  },
  what: { en: 'fewer texts', es: 'menos mensajes' },
});
