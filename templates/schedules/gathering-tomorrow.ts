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
  place: { en: ', {where}', es: ', {where}' },
  remindSomewhere: {
    en: 'Tomorrow: {at}. Good that you come{name}. If not after all: OUT.',
    es: 'Mañana: {at}. Qué bueno que vienes{name}. Si no puedes: NO.',
  },
});
