import { copies } from '../copy.ts';

/** With one of these before a name and a colon, somebody types for a person in the room. */
export const speakingForWords: readonly string[] = ['from', 'for', 'de parte de', 'de', 'por'];

export const forSomebodyCopies = copies({
  noted: {
    en: 'Thank you. Noted for {name}, shown without a name:{thing}\nUNDO takes it back.',
    es: 'Gracias. Anotado de parte de {name}, sin nombre:{thing}\nDESHACER lo quita.',
  },
  guest: {
    en: 'Thank you. Noted, without a name:{thing}\nUNDO takes it back.',
    es: 'Gracias. Anotado, sin nombre:{thing}\nDESHACER lo quita.',
  },
  toThem: {
    en: '{by} noted this for you, without your name:{thing}\nAnother sentence replaces it; UNDO takes it back.',
    es: '{by} anotó esto de tu parte, sin tu nombre:{thing}\nOtra frase lo reemplaza; DESHACER lo quita.',
  },
  theirs: {
    en: 'Thank you. {name} has said theirs already, and it stays.',
    es: 'Gracias. {name} ya dijo lo suyo, y así queda.',
  },
});
