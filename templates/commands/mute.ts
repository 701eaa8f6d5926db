import { copies } from '../copy.ts';

export const muteCopies = copies({
  muted: {
    en: '{community} is silent for you until {day}. You can still write to us, and BACK ends it sooner.',
    es: '{community} queda en silencio para ti hasta el {day}. Puedes escribirnos, y VOLVÍ lo termina antes.',
  },
  past: {
    en: 'That day is past. For example: MUTE UNTIL MAY 20.',
    es: 'Ese día ya pasó. Por ejemplo: SILENCIO HASTA 20 de mayo.',
  },
  tooLong: {
    en: 'Thanks. Half a year is the longest silence. For example: MUTE UNTIL MAY 20. LEAVE ends it all.',
    es: 'Gracias. Medio año es el silencio más largo. Por ejemplo: SILENCIO HASTA 20 de mayo. SALIR DEL GRUPO lo termina todo.',
  },
  what: { en: 'the silence', es: 'el silencio' },
});
