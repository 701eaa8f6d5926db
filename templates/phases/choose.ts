import { copies } from '../copy.ts';

export const chooseCopies = copies({
  opening: {
    en: 'What frustrates us:{things}\nThree dots each, they may pile up: reply with numbers like {example} by {day}. SKIP is fine.',
    es: 'Lo que nos molesta:{things}\nTres puntos por persona, se pueden juntar: responde números como {example} hasta el {day}. SALTAR también vale.',
  },
  more: { en: 'MORE shows the rest.', es: 'MÁS muestra el resto.' },
  oneMoreDay: {
    en: 'No dots yet, so there is time until {day}. Reply with up to three numbers, like {example}. LIST shows them all.',
    es: 'Aún no hay puntos: hay tiempo hasta el {day}. Responde hasta tres números, como {example}. LISTA los muestra todos.',
  },
  runoff: {
    en: 'A tie, {dots|one dot|# dots} each:{things}\nOne dot each this time: reply with one number by {day}.',
    es: 'Empate, {dots|un punto|# puntos} cada cosa:{things}\nEsta vez un punto por persona: responde un número hasta el {day}.',
  },
});
