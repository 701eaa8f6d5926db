import { copies } from '../copy.ts';

export const unknownCopies = copies({
  sorry: { en: 'Sorry, I did not understand that.', es: 'Perdón, no entendí.' },
  notYet: { en: 'Sorry, I cannot do that yet.', es: 'Perdón, eso todavía no lo puedo hacer.' },
  late: {
    en: 'Thank you. The question you answered is closed by now.',
    es: 'Gracias. La pregunta que respondes ya se cerró.',
  },
  nothingAsked: { en: 'Thanks. Nothing was asked just now.', es: 'Gracias. Ahora no había ninguna pregunta.' },
});
