/** What a mail carries beside its words: its subject and thread, what it asks, what it answers, and a gathering. */
import { mailCopies as copy } from '../../templates/mail/letters.ts';
import { phrase } from '../domain/message.ts';
import type { Pod } from '../domain/nouns.ts';
import type { Outgoing } from '../domain/settle.ts';
import { type About, aboutOf } from '../domain/token.ts';
import { phraseWords } from '../language/render.ts';
import { calendarFor } from './calendar.ts';
import type { Part } from './commit.ts';
import type { House } from './house.ts';
import { photosFor } from './mail-photos.ts';
import type { MailWords } from './rows.ts';

/** The mail somebody wrote, which their answer replies to. */
export type Answering = { readonly address: string; readonly subject: string; readonly messageId?: string };

const cycleNumber = ({ cycle }: Pod): number => (cycle && cycle.step.name !== 'rest' ? cycle.number : 0);

/** One conversation a cycle; before, between and after there is one more. */
const threadOf = ({ settled }: Part): string => {
  const { community, pod } = settled.world;
  return community.code === '' ? 'door' : `${pod.id}.${cycleNumber(pod)}`;
};

const ownSubject = ({ settled }: Part, { locale }: Outgoing): string => {
  const { community, pod } = settled.world;
  const reader = { locale, channel: 'email', zone: community.zone } as const;
  if (community.code === '') return phraseWords(phrase(copy.atDoor), reader);
  const number = cycleNumber(pod);
  const names = { community: community.name };
  if (number === 0) return phraseWords(phrase(copy.atRest, names), reader);
  return phraseWords(
    number === 1 ? phrase(copy.project, names) : phrase(copy.nextProject, { ...names, number }),
    reader,
  );
};

/** “Re: claim 3”; never “Re: Re:”. */
const replied = (subject: string): string => `Re: ${subject.replace(/^(?:re|rv|aw|sv)\s*:\s*/giu, '')}`;

/** The one thing it asks; a mail that asks two is answered like a text, by what is open. */
const askedIn = ({ settled }: Part, { questions = [] }: Outgoing, now: string): About | undefined => {
  const [question, another] = questions;
  return question && !another ? aboutOf(settled.world.pod, { question, at: now }) : undefined;
};

export const mailWords = (house: House, part: Part, one: Outgoing, now: string, answering?: Answering): MailWords => {
  const about = askedIn(part, one, now);
  const calendar = calendarFor(part, one, now, house.mailDomain);
  const photos = photosFor(part, one);
  const isAnswer = one.kind === 'answer' && answering?.address === one.address;
  const theirs = isAnswer && answering.subject.trim() !== '' ? replied(answering.subject) : undefined;
  return {
    locale: one.locale,
    pod: part.settled.world.pod.id,
    thread: threadOf(part),
    subject: theirs ?? ownSubject(part, one),
    ...(about ? { about } : {}),
    ...(isAnswer && answering.messageId ? { inReplyTo: answering.messageId } : {}),
    ...(calendar ? { calendar } : {}),
    ...(photos.length > 0 ? { photos } : {}),
  };
};
