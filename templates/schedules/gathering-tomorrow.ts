import { copies } from '../copy.ts';

export const gatheringTomorrowCopies = copies({
  remind: {
    en: 'Tomorrow: {at}, {where}. Good that you come{name}. If not after all: OUT.',
    es: 'Mañana: {at}, {where}. Qué bueno que vienes{name}. Si no puedes: NO.',
  },
  remindSomewhere: {
    en: 'Tomorrow: {at}. Good that you come{name}. If not after all: OUT.',
    es: 'Mañana: {at}. Qué bueno que vienes{name}. Si no puedes: NO.',
  },
});
