/** The carrier's client without what sending a text never needs. */
import { type Replacement, replacing } from './replaced.ts';

export const carrierReplacements: readonly Replacement[] = [
  {
    file: 'mime-db/db.json',
    why: 'Types of files by their name, for uploads we never make: 137 kB.',
    by: '{}',
  },
];

export const slimCarrier = replacing('slim-carrier', carrierReplacements);
