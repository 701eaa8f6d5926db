/** Whatever somebody says about their tasks answers the check-in that is open. */
import type { Change } from '../../change.ts';
import type { CheckIn, Cycle, Instant, MemberId } from '../../nouns.ts';

/** The check-in that was asked last, if it still waits for this person. */
export const openCheckIn = (cycle: Cycle, id: MemberId): CheckIn | undefined => {
  const latest = cycle.checkIns.findLast((one) => one.openedAt !== undefined);
  return latest?.asked.includes(id) && !latest.answers[id] ? latest : undefined;
};

export const checkInAnswered = (
  cycle: Cycle,
  by: MemberId,
  kind: 'done' | 'stuck' | 'going',
  at: Instant,
): readonly Change[] => {
  const open = openCheckIn(cycle, by);
  return open ? [{ type: 'checkin-answered', number: open.number, by, kind, at }] : [];
};
