import { copies } from '../copy.ts';

export const concernCopies = copies({
  empty: {
    en: 'We are listening. Text CONCERN: and what worries you. Only one person reads it.',
    es: 'Te escuchamos. Escribe ME PREOCUPA: y lo que te inquieta. Solo lo lee una persona.',
  },
  shared: {
    en: 'We all chose this: {frustration}.',
    es: 'Esto lo elegimos todos: {frustration}.',
  },
  heard: {
    en: 'Thank you for saying it. {who} reads it without your name. To talk it over, with your name: TELL {who}.',
    es: 'Gracias por decirlo. {who} lo lee sin tu nombre. Para hablarlo, con tu nombre: DILE A {who}.',
  },
  heardUnnamed: {
    en: 'Thank you for saying it. One organizer reads it, without your name.',
    es: 'Gracias por decirlo. Lo lee una persona que organiza, sin tu nombre.',
  },
  nobody: {
    en: 'Thank you for saying it. Nobody leads just now who could read it, and it goes to no one else. Talking to a neighbor you trust may help.',
    es: 'Gracias por decirlo. Ahora nadie coordina que pueda leerlo, y no va a nadie más. Hablar con un vecino de confianza puede ayudar.',
  },
  passed: {
    en: 'A member worries, and only you read it: {text} Talking first helps most. Nobody else is told.',
    es: 'A alguien del grupo le preocupa, y solo lo lees tú: {text} Hablar primero es lo que más ayuda. Nadie más lo sabe.',
  },
});
