/** What follows when a meeting gets its hour, or another: everybody hears it once. */
import { meetCopies as copy } from '../../../../templates/commands/meet.ts';
import type { Change } from '../../change.ts';
import { findMember } from '../../find.ts';
import { answer, type Phrase, phrase, tell } from '../../message.ts';
import { nameOf } from '../../names.ts';
import type { Cycle, Instant, Meeting, World } from '../../nouns.ts';
import type { Outcome, Spoken } from '../../outcome.ts';
import { checkInFor, nextMeeting } from '../../phases/meeting.ts';
import { toAll } from '../../phases/step.ts';
import { isSamePlace } from '../../same-place.ts';

export type MeetingAt = Meeting & { readonly at: Instant };

export const sameMeeting = (a: Meeting, b: Meeting): boolean =>
  a.day === b.day && a.time === b.time && isSamePlace(a.where, b.where);

/** News of a meeting, or of its new hour or place. */
export const meetingWords = (world: World, next: MeetingAt, isFirst: boolean): Phrase => {
  const { at, where, by } = next;
  const when = { at: { at } };
  if (!isFirst) return where ? phrase(copy.moved, { ...when, where }) : phrase(copy.movedSomewhere, when);
  const name = nameOf(findMember(world.pod, by));
  return where ? phrase(copy.told, { ...when, where, name }) : phrase(copy.toldSomewhere, { ...when, name });
};

/** What UNDO does: the meeting as it was, or none. The others hear it from the schedule of news. */
const back = (cycle: Cycle, checkIn: number): readonly Change[] => {
  const before = nextMeeting(cycle);
  if (!before) return [{ type: 'meeting-withdrawn', checkIn }];
  return [{ type: 'meeting-set', checkIn: before.number, at: before.at, meeting: before.meeting }];
};

export const meetingSet = (world: World, cycle: Cycle, { me, now }: Spoken, next: MeetingAt): Outcome => {
  const { at, ...meeting } = next;
  const checkIn = checkInFor(cycle.checkIns, at);
  const own = next.where
    ? phrase(copy.set, { at: { at }, where: next.where })
    : phrase(copy.setSomewhere, { at: { at } });
  const words = meetingWords(world, next, !(cycle.meetingTold && cycle.meetingTold.at > now));
  const others = toAll(world, now, ({ id }) => (id === me.id ? undefined : tell(id, words)));
  return {
    changes: [
      { type: 'meeting-set', checkIn, at, meeting },
      { type: 'meeting-told', meeting: next },
    ],
    messages: [answer(me.id, own), ...others],
    undo: { what: copy.undo[me.locale], changes: back(cycle, checkIn) },
  };
};
