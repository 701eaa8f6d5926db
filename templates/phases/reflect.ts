import { copies } from '../copy.ts';

/** Looking back: who came, the thanks read out, and one question. */
export const reflectCopies = copies({
  came: { en: 'Who came: {came}.', es: 'Quiénes vinieron: {came}.' },
  said: {
    en: '{count|One|#} of us said they would come.',
    es: '{count|Una persona dijo que vendría|# personas dijeron que vendrían}.',
  },
  host: { en: 'Thank you for hosting, {name}.', es: 'Gracias a {name} por recibirnos.' },
  stillMeet: { en: 'We still meet {at}.', es: 'Nos reunimos igual el {at}.' },
  partyOff: {
    en: 'Nobody is asked to the celebration {at} now; meeting all the same is fine.',
    es: 'Ya no invitamos a la celebración del {at}; reunirse igual está bien.',
  },
  thanks: { en: 'Thanks, read out to all:{list}', es: 'Gracias, leídas para todos:{list}' },
  more: { en: 'And {count|one more thank-you|# more}.', es: 'Y {count|uno más|# más}.' },
  line: { en: ' ({from} to {to})', es: ' ({from} a {to})' },
  lineToAll: { en: ' ({from} to all)', es: ' ({from} a todos)' },
  ask: {
    en: 'What did we learn about working together? What would we do differently? Kept without names.',
    es: '¿Qué aprendimos de trabajar juntos? ¿Qué haríamos distinto? Se guarda sin nombres.',
  },
  already: {
    en: 'What you learned is kept already. REFLECT and new words replace it.',
    es: 'Lo que aprendiste ya está guardado. REFLEXIÓN y otras palabras lo reemplazan.',
  },
  postMortem: {
    en: 'We did not get all the way with "{goal}", and that happens. What got in the way: the season, the size, something unclear? No names, please.',
    es: 'No llegamos hasta el final con "{goal}", y eso pasa. ¿Qué estorbó: la época, el tamaño, algo poco claro? Sin nombres, por favor.',
  },
  doers: { en: 'Thank you, {names}, for what you did.', es: 'Gracias, {names}: lo hecho cuenta.' },
});
