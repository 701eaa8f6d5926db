import { copies } from '../copy.ts';

export const gatheringTomorrowCopies = copies({
  remind: {
    en: 'Tomorrow: {at}, {where}. Good that you come{name}. If not after all: OUT.',
    es: 'Mañana: {at}, {where}. Qué bueno que vienes{name}. Si no puedes: NO.',
  },
  host: {
    en: 'Tomorrow you host: {at}{place}. {count|One comes|# come}, you not counted. Thank you{name}.',
    es: 'Mañana recibes: {at}{place}. {count|Viene una persona|Vienen #}, sin contarte. Gracias{name}.',
  },
  hostAlone: {
    en: 'Tomorrow you host: {at}{place}. Nobody has said yes so far; people often come all the same. Thank you{name}.',
    es: 'Mañana recibes: {at}{place}. Nadie ha dicho que sí todavía; a menudo vienen igual. Gracias{name}.',
  },
  place: { en: ', {where}', es: ', {where}' },
  remindSomewhere: {
    en: 'Tomorrow: {at}. Good that you come{name}. If not after all: OUT.',
    es: 'Mañana: {at}. Qué bueno que vienes{name}. Si no puedes: NO.',
  },
});
