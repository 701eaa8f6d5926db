import { copies } from '../copy.ts';

/** Words that say somebody cannot come to a meeting they were told of. */
export const notComingWords: readonly string[] = [
  "(?:can'?t|can’t|cannot|can not|won'?t|won’t|will not|not able to|unable to|couldn'?t|couldn’t) (?:be able to )?(?:come|make it|make the meeting|be there|attend|go|join you|meet)",
  "(?:i'?m|i am) (?:not coming|away (?:that|this) day|busy (?:that|this) (?:day|evening|night))",
  'no (?:puedo|podré|podre|voy a poder|podemos|puede ser) (?:ir|llegar|estar|asistir|venir|acudir|juntarme)',
  'no (?:voy|iré|ire|llego|asistiré|asistire|estaré|estare)(?! a poder)',
];

/** They speak of the celebration, and not of the meeting. */
export const partyWords: readonly string[] = [
  'party',
  'celebration',
  'gathering',
  'fiesta',
  'celebración',
  'celebracion',
];

/** A bare no, in whatever form; with nothing else asked it is about the meeting. */
export const bareNoWords: readonly string[] = [
  ...['no', 'out', 'nope', "i can't", 'i can’t', "can't", 'can’t', 'cannot', 'not me', 'sorry no'],
  ...['no puedo', 'yo no', 'no podré', 'no podre', 'no voy'],
];

export const notComingCopies = copies({
  noted: {
    en: 'Thank you for saying so. {name} hears it, and you get the notes of {at}. A word for the meeting: TELL {name}.',
    es: 'Gracias por avisar. {name} lo sabrá y te llegan las notas del {at}. Algo que decir allí: DILE A {name}.',
  },
  notedAlone: {
    en: 'Thank you for saying so. You get the notes of {at}.',
    es: 'Gracias por avisar. Te llegan las notas del {at}.',
  },
  already: {
    en: 'Thank you, it is noted: we meet {at} without you, and you get the notes.',
    es: 'Gracias, está anotado: nos juntamos el {at} sin ti y te llegan las notas.',
  },
  toCaller: {
    en: '{from} cannot come {at}.',
    es: '{from} no puede el {at}.',
  },
  toCallerWords: {
    en: '{from} cannot come {at}: "{note}"',
    es: '{from} no puede el {at}: "{note}"',
  },
  undo: { en: 'that you cannot come', es: 'que no puedes ir' },
  askNotes: {
    en: 'What came out of our meeting{comma}? {names} could not come: a few words go to them. SKIP is fine.',
    es: '¿Qué salió de la junta{comma}? No vinieron todos: unas palabras tuyas pasan a {names}. SALTAR también vale.',
  },
  notes: {
    en: 'Notes from our meeting, thanks to {name}: "{note}"',
    es: 'Notas de la junta, gracias a {name}: "{note}"',
  },
  notesSent: {
    en: 'Thank you{comma}. {names} can read it now.',
    es: 'Gracias{comma}. Ya se lo pasé a {names}.',
  },
  notesSkipped: { en: 'That is fine{comma}.', es: 'Está bien{comma}.' },
});
