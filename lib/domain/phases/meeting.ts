/** A check-in around a table: which one it is, when it is, and what it does to those that come by message. */
import { meetCopies as copy } from '../../../templates/commands/meet.ts';
import { withMeeting, withoutMeeting } from '../apply/meetings.ts';
import { tenAfter } from '../care/morning.ts';
import { reachable } from '../find.ts';
import { type Phrase, phrase } from '../message.ts';
import type { CheckIn, Cycle, Instant, Meeting, Member, World } from '../nouns.ts';
import { hoursBetween, laterOf, localDay, plusDays, plusMinutes } from '../time.ts';

export const meetingMinutes = 15;
/** The digest comes two days after a check-in, so the next question is at least that far. */
const daysAfter = 2;

export type MeetingAhead = CheckIn & { readonly meeting: Meeting };

const hasMeeting = (one: CheckIn): one is MeetingAhead => one.meeting !== undefined && one.openedAt === undefined;

/** The meeting that has been set and not begun, while tasks are shared out or worked on. */
export const nextMeeting = (cycle: Cycle): MeetingAhead | undefined =>
  cycle.step.name === 'staff' || cycle.step.name === 'work' ? cycle.checkIns.find(hasMeeting) : undefined;

/** The check-in a meeting takes the place of: the nearest that lies ahead; one more where none does. */
export const checkInFor = (checkIns: readonly CheckIn[], at: Instant): number => {
  const planned = withoutMeeting(checkIns);
  const far = (one: CheckIn): number => Math.abs(hoursBetween(one.at, at));
  const nearest = planned.filter(({ openedAt }) => !openedAt).sort((a, b) => far(a) - far(b))[0];
  return nearest?.number ?? Math.max(0, ...planned.map(({ number }) => number)) + 1;
};

/** The check-ins of the work, with the meeting that was set while tasks were shared out. */
export const meetingKept = (
  planned: readonly CheckIn[],
  cycle: Cycle | undefined,
  now: Instant,
): readonly CheckIn[] => {
  const set = cycle && nextMeeting(cycle);
  if (!set || set.at <= now) return planned;
  return withMeeting(planned, checkInFor(planned, set.at), set.at, set.meeting);
};

/** When a check-in opens: at its own moment, and not while the answers of a meeting still come in. */
export const afterMeeting = (cycle: Cycle, checkIn: CheckIn, zone: string): Instant => {
  const met = cycle.checkIns.findLast(({ openedAt, meeting }) => openedAt && meeting)?.openedAt;
  if (!met || checkIn.meeting || checkIn.at >= plusDays(met, daysAfter)) return checkIn.at;
  return laterOf(checkIn.at, tenAfter(plusDays(met, daysAfter), zone));
};

/** Those who said they cannot come, and can be reached. */
export const absentFrom = ({ community, pod }: World, number: number, now: Instant): readonly Member[] => {
  const absent = pod.cycle?.checkIns.find((one) => one.number === number)?.absent ?? [];
  return reachable(pod, localDay(now, community.zone)).filter(({ id }) => absent.includes(id));
};

/** The first line of a check-in that is a meeting; nothing once the quarter of an hour has passed (a pause, an outage). */
export const meetingNow = ({ at, meeting }: CheckIn, now: Instant): readonly Phrase[] => {
  if (!meeting || now > plusMinutes(at, meetingMinutes)) return [];
  return [meeting.where ? phrase(copy.now, { where: meeting.where }) : phrase(copy.nowSomewhere)];
};
