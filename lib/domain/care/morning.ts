/** The hour at which we speak first: ten in the morning, where people live. */
import { findMember } from '../find.ts';
import type { Day, Instant, MemberId, World } from '../nouns.ts';
import { addDays, instantAt, localDay } from '../time.ts';

const morning = '10:00';

export const tenOn = (day: Day, zone: string): Instant => instantAt(day, morning, zone);

/** The first ten in the morning at or after an instant. */
export const tenAfter = (at: Instant, zone: string): Instant => {
  const today = localDay(at, zone);
  const ten = tenOn(today, zone);
  return ten >= at ? ten : tenOn(addDays(today, 1), zone);
};

/** The same moment, or the morning of their return for somebody who is away or wants silence then. */
export const onceBack = ({ community, pod }: World, id: MemberId, at: Instant): Instant => {
  const { awayUntil = '', mutedUntil = '' } = findMember(pod, id) ?? {};
  const back = awayUntil > mutedUntil ? awayUntil : mutedUntil;
  return back > localDay(at, community.zone) ? tenOn(back, community.zone) : at;
};
