import type { Phrase } from '../message.ts';

export type ItemName =
  | 'shared'
  | 'achievable'
  | 'two-hours'
  | 'volunteered'
  | 'check-ins'
  | 'celebration'
  | 'rotated'
  | 'parking-lot';

/** One line: whether it holds as things stand, and the count it rests on. */
export type Item = { readonly item: ItemName; readonly holds: boolean; readonly because: Phrase };

export const holds = (item: ItemName, because: Phrase): Item => ({ item, holds: true, because });
export const doesNot = (item: ItemName, because: Phrase): Item => ({ item, holds: false, because });
