import { copies } from '../copy.ts';

/** Words with which somebody takes on hosting the celebration, whatever was asked; matched from the beginning. */
export const hostingWords: readonly string[] = [
  "(?:yes,? )?(?:i'?ll|i will|i can|i could|i would|i'?d like to|i want to|let me) (?:gladly )?host(?! (?:the |a |our )?(?:meeting|check))(?: it| the (?:party|celebration))?",
  '(?:yo (?:la |lo )?recibo|recibo yo|(?:yo )?(?:puedo|quiero) recibir(?:los|las|la)?|(?:yo )?recibo la (?:fiesta|celebraci[oó]n))',
];

export const hostCopies = copies({
  youHost: {
    en: 'You host the celebration already, thank you. GATHER and a day or place changes it.',
    es: 'Ya recibes la celebración, gracias. REUNIÓN y un día o lugar lo cambia.',
  },
});
