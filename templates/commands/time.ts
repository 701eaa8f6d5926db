import { copies } from '../copy.ts';

export const timeCopies = copies({
  kept: {
    en: 'Thank you, noted: {time} a week. We will not ask for more than that.',
    es: 'Gracias, anotado: {time} a la semana. No pediremos más que eso.',
  },
  same: {
    en: 'Yes, we count on {time} a week from you.',
    es: 'Sí, contamos con {time} a la semana.',
  },
  none: {
    en: 'That is fine. AWAY UNTIL and a day pauses our texts; LESS keeps only the big news.',
    es: 'Está bien. FUERA HASTA y un día nos pausa; MENOS deja solo lo importante.',
  },
  unclear: {
    en: 'How many hours a week do you have? For example: I HAVE 2 HOURS.',
    es: '¿Cuántas horas a la semana tienes? Por ejemplo: TENGO 2 HORAS.',
  },
  what: { en: 'the hours you have', es: 'las horas que tienes' },
});
