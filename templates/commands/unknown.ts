import { copies } from '../copy.ts';

export const unknownCopies = copies({
  sorry: { en: 'Sorry, I did not understand that.', es: 'Perdón, no entendí.' },
  notYet: { en: 'Sorry, I cannot do that yet.', es: 'Perdón, eso todavía no lo puedo hacer.' },
  nothingAsked: { en: 'Thanks. Nothing was asked just now.', es: 'Gracias. Ahora no había ninguna pregunta.' },
});
