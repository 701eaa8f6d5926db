import { copies } from '../copy.ts';

export const defineCopies = copies({
  opening: {
    en: 'What one thing could we finish within a month? One sentence by {day}. Away from screens is welcome.',
    es: '¿Qué cosa podríamos terminar en un mes? Una frase hasta el {day}. Mejor aún lejos de las pantallas.',
  },
  parked: { en: 'Parked before:{ideas}', es: 'Aparcado antes:{ideas}' },
  author: {
    en: 'You named this:{thing}\nNobody has proposed yet. What one thing could we finish within a month? One sentence by {day}, or SKIP. Only you are asked.',
    es: 'Tú nombraste esto:{thing}\nAún no hay propuestas. ¿Qué podríamos terminar en un mes? Una frase hasta el {day}, o SALTAR. Solo te preguntamos a ti.',
  },
  organizer: {
    en: 'Nobody has proposed yet for:{thing}\nWhat one thing could we finish within a month? One sentence by {day}, or SKIP. Only you are asked.',
    es: 'Aún no hay propuestas para:{thing}\n¿Qué podríamos terminar en un mes? Una frase hasta el {day}, o SALTAR. Solo te preguntamos a ti.',
  },
  noProposal: {
    en: 'No proposal came, and that is fine. We turn to what came next in the choosing:{thing}',
    es: 'No hubo propuestas, y está bien. Pasamos a lo siguiente que elegimos:{thing}',
  },
  notThis: {
    en: 'Thank you. {out} said OUT and {in} IN, so we turn to what came next in the choosing:{thing}',
    es: 'Gracias. {out} dijeron NO y {in} SÍ: pasamos a lo siguiente que elegimos:{thing}',
  },
  notThisNoneLeft: {
    en: 'Thank you. {out} said OUT and {in} IN.',
    es: 'Gracias. {out} NO y {in} SÍ.',
  },
});
