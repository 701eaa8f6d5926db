/** A meeting in a mail: the entry goes with the words that tell of it, of its new hour, and that it is off. */
import { mailCopies as copy } from '../../templates/mail/letters.ts';
import { phrase } from '../domain/message.ts';
import type { Cycle } from '../domain/nouns.ts';
import { meetingMinutes } from '../domain/phases/meeting.ts';
import type { Outgoing } from '../domain/settle.ts';
import { phraseWords } from '../language/render.ts';
import type { Part } from './commit.ts';
import type { CalendarEvent } from './mail.ts';

type Told = NonNullable<Cycle['meetingTold']>;

/** What this part told: a meeting, or that the one people knew of is off. */
const news = ({ before, settled }: Part, now: string): { readonly told: Told; readonly isOff: boolean } | undefined => {
  const known = before.pod.cycle?.meetingTold;
  const told = settled.world.pod.cycle?.meetingTold;
  if (told) return JSON.stringify(told) === JSON.stringify(known) ? undefined : { told, isOff: false };
  return known && known.at > now ? { told: known, isOff: true } : undefined;
};

/** The same number while one meeting is moved about; the next one comes after it has been held. */
const numberOf = ({ checkIns }: Cycle): number =>
  checkIns.filter(({ meeting, openedAt }) => meeting && openedAt).length;

/** Nothing for who is no member, and nothing where no meeting is news. The version of the pod only grows. */
export const meetingFor = (part: Part, one: Outgoing, now: string, domain: string): CalendarEvent | undefined => {
  const said = news(part, now);
  const { cycle } = part.before.pod;
  if (!one.member || !said || !cycle) return undefined;
  const { community, pod } = part.settled.world;
  const { day, time, where } = said.told;
  const reader = { locale: one.locale, channel: 'email', zone: community.zone } as const;
  return {
    uid: `meeting-${pod.id}-${cycle.number}-${numberOf(cycle)}@${domain}`,
    sequence: part.before.pod.version,
    title: phraseWords(phrase(copy.meeting, { community: community.name }), reader),
    day,
    time,
    zone: community.zone,
    minutes: meetingMinutes,
    isMeeting: true,
    ...(where ? { where } : {}),
    ...(said.isOff ? { cancelled: true } : {}),
  };
};
