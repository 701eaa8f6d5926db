/** A check-in that becomes a meeting, and what it was before. One meeting at most lies ahead. */
import type { CheckIn, Instant, Meeting } from '../nouns.ts';
import { plusDays } from '../time.ts';
import { without } from './parts.ts';

/** Back to the moment it was planned for; nothing is left of one that was there only for the meeting. */
const byMessage = (one: CheckIn): readonly CheckIn[] => {
  if (!one.meeting || one.openedAt) return [one];
  return one.plannedAt ? [{ ...without(without(one, 'meeting'), 'plannedAt'), at: one.plannedAt }] : [];
};

export const withoutMeeting = (checkIns: readonly CheckIn[]): readonly CheckIn[] => checkIns.flatMap(byMessage);

export const withMeeting = (
  checkIns: readonly CheckIn[],
  number: number,
  at: Instant,
  meeting: Meeting,
): readonly CheckIn[] => {
  const rest = withoutMeeting(checkIns);
  if (!rest.some((one) => one.number === number)) return [...rest, { number, at, meeting, asked: [], answers: {} }];
  // Who could not come then may be able to now.
  return rest.map((one) =>
    one.number === number ? { ...without(one, 'absent'), at, meeting, plannedAt: one.at } : one,
  );
};

/** A pause moves what comes by message; the hour of a meeting stands in people's calendars. */
export const later = (one: CheckIn, days: number): CheckIn => {
  if (!one.meeting) return { ...one, at: plusDays(one.at, days) };
  return one.plannedAt ? { ...one, plannedAt: plusDays(one.plannedAt, days) } : one;
};
