import { copies } from './copy.ts';

export const namesCopies = copies({
  someone: { en: 'a neighbor', es: 'alguien del grupo' },
});

/** Words before a first name that are no name by themselves. */
export const titles: readonly string[] = [
  ...[
    'mr',
    'mrs',
    'ms',
    'miss',
    'dr',
    'sr',
    'sra',
    'srta',
    'don',
    'doña',
    'dona',
    'la',
    'el',
    'tía',
    'tia',
    'tío',
    'tio',
  ],
];

/** First names that are common words too, without accents; in Spanish such a word stands after an article. */
export const nameWordsEnglish: readonly string[] = [
  'april art august bill dale dawn faith forest glen grace grant guy hope iris ivy jack joy june lane lily mark may',
  'miles olive pat penny ray rich rob robin rock rose ruby rusty sandy sky sue summer will wood young',
].flatMap((line) => line.split(' '));

export const nameWordsSpanish: readonly string[] = [
  'abril alba amor angel blanca consuelo cruz dolores esperanza flor gracia jesus linda luna luz mar mercedes milagros',
  'nieves paz pilar reina rocio rosa salvador santos sol soledad victoria',
].flatMap((line) => line.split(' '));
