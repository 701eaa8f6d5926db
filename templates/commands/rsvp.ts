import { copies } from '../copy.ts';

export const rsvpCopies = copies({
  yes: {
    en: 'See you {at}{place}{guests}. If it changes: OUT.',
    es: 'Nos vemos el {at}{place}{guests}. Si cambia: NO.',
  },
  no: {
    en: 'Thank you for saying so. We will miss you {at}. If it changes: IN.',
    es: 'Gracias por avisar. Te extrañaremos el {at}. Si cambia: SÍ.',
  },
  maybe: {
    en: 'Maybe, then: {at}{place}. When you know: IN or OUT.',
    es: 'Quizá, entonces: el {at}{place}. Cuando sepas: SÍ o NO.',
  },
  place: { en: ', {where}', es: ', {where}' },
  nothing: { en: '', es: '' },
  guests: { en: ', with {count|one guest|# guests}', es: ', con {count|un invitado|# invitados}' },
  passedOn: { en: '{name} gets your words.', es: '{name} recibe tus palabras.' },
  forHost: {
    en: '{from} about {at}: "{note}". To answer: TELL {from} and your words.',
    es: '{from} sobre el {at}: "{note}". Para responder: DILE A {from} y tus palabras.',
  },
  hearsIt: { en: '{name} hears it.', es: 'Le avisamos a {name}.' },
  off: {
    en: '{from} cannot come {at} after all.',
    es: '{from} al final no puede el {at}.',
  },
  offWords: {
    en: '{from} cannot come {at} after all: "{note}"',
    es: '{from} al final no puede el {at}: "{note}"',
  },
  withWords: {
    en: 'Shall I put you down for {at} and tell {name}: "{note}"? IN or OUT',
    es: '¿Te apunto para el {at} y le digo a {name}: "{note}"? SÍ o NO',
  },
  undo: { en: 'your answer about the gathering', es: 'tu respuesta sobre la reunión' },
  none: {
    en: 'No gathering is being planned just now. STATUS tells where we are.',
    es: 'Ahora no hay reunión prevista. ESTADO dice cómo vamos.',
  },
  over: {
    en: 'The gathering on {at} has been. Good that you think of it.',
    es: 'La reunión del {at} ya pasó. Qué bueno que pienses en ella.',
  },
});

/** Words in an answer that the host needs to know of. */
export const needWords: readonly string[] = [
  ...['lift', 'ride', 'bring', 'bringing', 'wheelchair', 'ramp', 'allergic', 'allergy', 'vegetarian', 'vegan'],
  ...['save me', 'late', 'need', 'aventón', 'aventon', 'raite', 'ride', 'llevo', 'llevar', 'traigo', 'silla de ruedas'],
  ...['rampa', 'alergia', 'alérgico', 'alérgica', 'vegetariano', 'vegetariana', 'necesito', 'tarde', 'quién me lleva'],
];
