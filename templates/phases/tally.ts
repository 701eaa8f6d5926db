import { copies } from '../copy.ts';

/** What a vote came to, and why it counts. */
export const tallyCopies = copies({
  chosen: {
    en: 'Thank you. The dots are in, and we go with the first:{standings}',
    es: 'Gracias. Con estos puntos vamos con lo primero:{standings}',
  },
  tied: { en: 'Thank you. The dots are in:{standings}', es: 'Gracias. Los puntos:{standings}' },
  first: { en: 'We take up:{thing}', es: 'Nos ocupamos de:{thing}' },
  dots: { en: ' ({dots|one dot|# dots})', es: ' ({dots|un punto|# puntos})' },
  others: { en: 'Others: {dots}.', es: 'Otros: {dots}.' },
  silent: { en: '{silent|One has|# have} not voted.', es: '{silent|Una persona no votó|# no votaron}.' },
  blank: { en: '{blank|One left it blank|# left it blank}.', es: '{blank|Uno en blanco|# en blanco}.' },
  people: {
    en: 'Tied twice, so the one that more people gave dots to goes first.',
    es: 'Dos empates: va primero lo que más personas eligieron.',
  },
  same: {
    en: 'Tied twice, so the one that more of us had named goes first.',
    es: 'Dos empates: va primero lo que más personas nombraron.',
  },
  earliest: {
    en: 'Tied twice, so the one that came first goes first.',
    es: 'Dos empates: va lo que se dijo primero.',
  },
  sameEarliest: {
    en: 'Tied twice, so of those that more of us had named the one that came first goes first.',
    es: 'Dos empates: de lo que más personas nombraron, va lo que se dijo primero.',
  },
  noDotsSame: {
    en: 'No dots came, so we take what most of us named.',
    es: 'No hubo puntos: tomamos lo que más personas nombraron.',
  },
  noDotsSameEarliest: {
    en: 'No dots came, so of what most of us named we take the one that came first.',
    es: 'No hubo puntos: de lo que más personas nombraron, tomamos lo que se dijo primero.',
  },
  noDotsEarliest: {
    en: 'No dots came, so we take the one that came first.',
    es: 'No hubo puntos: tomamos lo que se dijo primero.',
  },
  parked: {
    en: '{count|The other is|The others are} parked for later.',
    es: '{count|Lo otro queda aparcado|Lo demás queda aparcado} para después.',
  },
});
