/** The morning after a meeting, who called it is asked for a few words for those who could not come. */
import { notComingCopies as copy } from '../../../templates/commands/not-coming.ts';
import { mornings } from '../care/morning.ts';
import { findMember, isAway } from '../find.ts';
import { namesOf } from '../finished.ts';
import { asking, phrase, tell } from '../message.ts';
import { comma } from '../names.ts';
import type { CheckIn, Cycle, World } from '../nouns.ts';
import { silence } from '../outcome.ts';
import { absentFrom } from '../phases/meeting.ts';
import type { Schedule } from '../schedule.ts';
import { localDay } from '../time.ts';
import { atWork } from './working-cycle.ts';

/** It has been, somebody was missed, and nobody was asked yet. */
const unasked = (cycle: Cycle): CheckIn | undefined =>
  cycle.checkIns.find(
    ({ meeting, openedAt, absent = [], notesAsked }) => meeting && openedAt && absent.length > 0 && !notesAsked,
  );

const askedPerson = ({ community, pod }: World, { meeting }: CheckIn, now: string) => {
  const caller = meeting && findMember(pod, meeting.by);
  return caller?.state === 'here' && !isAway(caller, localDay(now, community.zone)) ? caller : undefined;
};

export const meetingNotes: Schedule = {
  name: 'meeting-notes',
  dueAt: ({ community, pod, contacts }) => {
    const cycle = atWork({ community, pod, contacts });
    const met = cycle && unasked(cycle);
    return met?.openedAt && mornings(met.openedAt, 1, community.zone);
  },
  speak: (world, now) => {
    const cycle = atWork(world);
    const met = cycle && unasked(cycle);
    if (!met) return silence;
    const changes = [{ type: 'meeting-notes-asked', checkIn: met.number }] as const;
    const person = askedPerson(world, met, now);
    const names = namesOf(
      world.pod,
      absentFrom(world, met.number, now).map(({ id }) => id),
    );
    if (!person || names.length === 0) return { changes, messages: [] };
    const words = phrase(copy.askNotes, { comma: comma(person), names: { names } });
    return { changes, messages: [asking({ kind: 'notes', checkIn: met.number }, tell(person.id, words))] };
  },
};
