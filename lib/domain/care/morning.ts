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

/** Ten in the morning so many days later: counted in days, so that a few seconds never cost a whole one. */
export const mornings = (at: Instant, days: number, zone: string): Instant =>
  tenOn(addDays(localDay(at, zone), days), zone);

/** A waking may be spread over some minutes, and still is the morning's. */
const stillMorning = '10:20';

/** `from` itself while it lies ahead; once it has passed, the next ten in the morning, so that nobody is asked at odd hours. */
export const morningTurn = (from: Instant, now: Instant, zone: string): Instant => {
  if (from > now) return from;
  const today = localDay(now, zone);
  const isMorning = now >= tenOn(today, zone) && now < instantAt(today, stillMorning, zone);
  return isMorning ? tenOn(today, zone) : tenAfter(now, zone);
};
