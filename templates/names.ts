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
