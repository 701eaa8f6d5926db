/** When our date moves, the party's day may move with it: whoever hosts has made plans, and hears it. */
import { workCopies as copy } from '../../../templates/phases/work.ts';
import type { Change } from '../change.ts';
import { hostOf } from '../find.ts';
import { type Phrase, phrase } from '../message.ts';
import type { Cycle, MemberId } from '../nouns.ts';

/** One more sentence for the host; nothing for anybody else, or when the day stays. */
export const partyMoved = (before: Cycle, changes: readonly Change[], to: MemberId): readonly Phrase[] => {
  const day = changes.flatMap((change) => (change.type === 'celebration-set' ? (change.celebration.day ?? []) : []))[0];
  if (day === undefined || day === before.celebration?.day || hostOf(before) !== to) return [];
  return [phrase(copy.partyMoved, { day: { day } })];
};
