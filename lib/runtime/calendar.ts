/** The gathering in a mail: when the celebration opens, when its day, hour or place changes, and when it falls away. */
import { mailCopies as copy } from '../../templates/mail/letters.ts';
import { phrase } from '../domain/message.ts';
import type { Celebration, Cycle, World } from '../domain/nouns.ts';
import { gatheringAt, gatheringOf } from '../domain/phases/gathering.ts';
import type { Outgoing } from '../domain/settle.ts';
import { phraseWords } from '../language/render.ts';
import type { Part } from './commit.ts';
import type { CalendarEvent } from './mail.ts';
import { meetingFor } from './meeting-calendar.ts';

const minutes = 120;

const isCelebrating = ({ step }: Cycle): boolean => step.name === 'celebrate';

const gatheringIn = ({ pod }: World): Celebration | undefined =>
  pod.cycle && pod.cycle.step.name !== 'rest' ? gatheringOf(pod.cycle) : undefined;

const isSame = (a: Celebration | undefined, b: Celebration): boolean =>
  a?.day === b.day && a.time === b.time && a.where === b.where;

/** It was ahead, and now its cycle is over: nobody should stand before a locked door. */
const fellAway = ({ before, settled }: Part, now: string): Celebration | undefined => {
  const planned = gatheringIn(before);
  const isOver = gatheringIn(settled.world) === undefined;
  return planned && isOver && gatheringAt(planned, before.community.zone) > now ? planned : undefined;
};

/** News to who reads it: the invitation itself, or a change of what they were invited to. */
const announced = ({ before, settled }: Part): Celebration | undefined => {
  const { cycle } = settled.world.pod;
  const gathering = gatheringIn(settled.world);
  if (!cycle || !gathering) return undefined;
  const opens = isCelebrating(cycle) && !(before.pod.cycle && isCelebrating(before.pod.cycle));
  return opens || !isSame(gatheringIn(before), gathering) ? gathering : undefined;
};

/** Nothing for who is no member, and nothing where no gathering is news. The version of the pod only grows. */
export const calendarFor = (part: Part, one: Outgoing, now: string, domain: string): CalendarEvent | undefined => {
  if (!one.member) return undefined;
  const gone = fellAway(part, now);
  const gathering = gone ?? announced(part);
  if (!gathering) return meetingFor(part, one, now, domain);
  const { community, pod } = part.settled.world;
  const reader = { locale: one.locale, channel: 'email', zone: community.zone } as const;
  const number = (part.before.pod.cycle ?? pod.cycle)?.number ?? 0;
  return {
    uid: `gathering-${pod.id}-${number}@${domain}`,
    sequence: part.before.pod.version,
    title: phraseWords(phrase(copy.celebration, { community: community.name }), reader),
    day: gathering.day,
    time: gathering.time,
    zone: community.zone,
    minutes,
    ...(gathering.where ? { where: gathering.where } : {}),
    ...(gone ? { cancelled: true } : {}),
  };
};
