import type { Intent } from '../../../domain/intent.ts';
import type { Reading } from '../reading.ts';

/** Finds the slots of one intent wherever in the message they are; nothing when one that it needs is missing. */
export type Filler = (reading: Reading) => Intent | undefined;
