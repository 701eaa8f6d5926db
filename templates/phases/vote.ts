import { copies } from '../copy.ts';

export const voteCopies = copies({
  opening: {
    en: 'What we could finish:{things}\nThree dots each, they may pile up: reply with numbers like {example} by {day}. SKIP is fine.',
    es: 'Lo que podríamos terminar:{things}\nTres puntos por persona, se pueden juntar: responde números como {example} hasta el {day}. SALTAR también vale.',
  },
  date: { en: ' (by {day})', es: ' (para el {day})' },
  shall: {
    en: 'Thank you. One proposal:{thing}\nShall we? IN or OUT by {day}. It goes ahead unless more are out than in.',
    es: 'Gracias. Una propuesta:{thing}\n¿Lo hacemos? SÍ o NO hasta el {day}. Va adelante salvo que haya más NO que SÍ.',
  },
  unopposed: { en: 'Nobody said OUT, so it goes ahead.', es: 'Nadie dijo NO, así que va adelante.' },
  agreed: {
    en: 'Thank you. {in} IN, {out} OUT, {silent} not heard from: it goes ahead.',
    es: 'Gracias. {in} SÍ, {out} NO, {silent} sin responder: va adelante.',
  },
});
