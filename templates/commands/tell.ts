import { copies } from '../copy.ts';

export const tellCopies = copies({
  how: {
    en: 'To whom, and what? For example: TELL Rosa the paint is here.',
    es: '¿A quién y qué? Por ejemplo: DILE A Rosa que llegó la pintura.',
  },
  unknown: {
    en: 'I know nobody here called {name}. WHO shows the names.',
    es: 'No conozco aquí a nadie con el nombre {name}. QUIÉN muestra los nombres.',
  },
  yourself: { en: 'That would come to you yourself.', es: 'Eso te llegaría a ti.' },
  nameFirst: {
    en: 'Gladly, but {name} should know who writes. First text MY NAME IS and your first name.',
    es: 'Con gusto, pero {name} debe saber quién escribe. Antes escribe ME LLAMO y tu nombre.',
  },
  enough: {
    en: 'Thanks. You have sent five today, and that is all we carry in a day. Try again tomorrow.',
    es: 'Gracias. Hoy ya enviaste cinco, y es todo lo que llevamos en un día. Prueba mañana.',
  },
  silent: {
    en: '{name} gets no texts from us just now. Try again in a few days, or say it in person.',
    es: '{name} no recibe mensajes ahora. Prueba en unos días, o dilo en persona.',
  },
  sent: { en: 'Told {name}: "{text}"', es: 'Le dijimos a {name}: "{text}"' },
  later: {
    en: 'Thanks. {name} gets it in the morning: "{text}"',
    es: 'Gracias. A {name} le llega por la mañana: "{text}"',
  },
  told: {
    en: '{who} says: "{text}" To answer: TELL {who} and your words.',
    es: '{who} dice: "{text}" Para responder: DILE A {who} y tus palabras.',
  },
});
