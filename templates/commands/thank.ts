import { copies } from '../copy.ts';

export const thankCopies = copies({
  relayed: { en: '{from} thanks you: "{text}"', es: '{from} te da las gracias: "{text}"' },
  relayedPlain: { en: '{from} thanks you.', es: '{from} te da las gracias.' },
  /** Thanks that name no reason, as they are read out. */
  plain: { en: 'thank you', es: 'gracias' },
  told: { en: 'Passed on to {to}: "{text}".', es: 'Se lo dije a {to}: "{text}".' },
  toldAndRead: {
    en: 'Passed on to {to}: "{text}". Everybody hears it when we look back.',
    es: 'Se lo dije a {to}: "{text}". Todos lo oirán al final.',
  },
  kept: {
    en: 'Kept for {to}: "{text}". Everybody hears it when we look back.',
    es: 'Guardado para {to}: "{text}". Todos lo oirán al final.',
  },
  toAll: {
    en: 'Kept: "{text}". Everybody hears it when we look back.',
    es: 'Guardado: "{text}". Todos lo oirán al final.',
  },
  unknown: {
    en: 'I know nobody here called {who}. WHO shows the names; then THANKS, the name, and for what.',
    es: 'No conozco a nadie aquí que se llame {who}. QUIÉN muestra los nombres.',
  },
  whom: {
    en: 'That is kind. Whom shall I tell? For example: THANKS Sam for the ladder.',
    es: 'Qué amable. ¿A quién se lo digo? Por ejemplo: GRACIAS Sam por la escalera.',
  },
  undo: { en: 'your thanks', es: 'tus gracias' },
  yourself: {
    en: 'You deserve it. Who else comes to mind? For example: THANKS Sam for the ladder.',
    es: 'Te lo mereces. ¿Quién más? Por ejemplo: GRACIAS Sam por la escalera.',
  },
  same: { en: 'That thank-you to {to} is kept already.', es: 'Ese agradecimiento a {to} ya está guardado.' },
  sameToAll: { en: 'That thank-you is kept already.', es: 'Ese agradecimiento ya está guardado.' },
  passed: { en: 'That is fine. Thank you for taking part.', es: 'Está bien. Gracias por participar.' },
});
