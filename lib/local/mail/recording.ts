/** A transcript played once more as if everybody were on email: each message as its words stand in a mail. */

import type { Locale } from '../../domain/intent.ts';
import type { Community, Pod, World } from '../../domain/nouns.ts';
import type { Settled } from '../../domain/settle.ts';
import { nextDue, wake } from '../../domain/waking.ts';
import { render } from '../../language/render.ts';
import { loadContact } from '../../runtime/load.ts';
import { storyOf } from '../../runtime/story.ts';
import type { Neighborhood } from '../neighborhood.ts';
import { clockWords, type PhoneBook, readTranscript, type Step } from '../transcript.ts';

export type RecordedMail = {
  /** The commands or schedules that spoke: `begin`, `nudge+checkinOpens`. */
  readonly why: string;
  readonly to: string;
  readonly locale: Locale;
  readonly isReply: boolean;
  readonly at: string;
  readonly text: string;
  readonly world: World;
};

const mailsOf = (settled: Settled, book: PhoneBook): readonly RecordedMail[] =>
  settled.outgoing
    .filter(({ withheld }) => withheld === undefined)
    .map(({ parts, locale, address, kind, at, why }) => ({
      ...{ why, locale, at, to: book.nameOf(address), isReply: kind === 'answer', world: settled.world },
      text: render(parts, { locale, channel: 'email', zone: settled.world.community.zone }),
    }));

const heard = async (
  town: Neighborhood,
  book: PhoneBook,
  who: string,
  text: string,
): Promise<readonly RecordedMail[]> => {
  const from = book.phoneOf(who);
  const contact = await loadContact(town.house.table, from);
  const key = { pk: `HEARD#${from}`, sk: 'recording' };
  const { parts } = await storyOf(town.house, key, { text, to: '', photos: [] }, contact);
  await town.says(from, text);
  return parts.flatMap(({ settled }) => mailsOf(settled, book));
};

const worldsOf = (town: Neighborhood): readonly World[] =>
  town.bodies<Pod>('POD#').flatMap((pod) => {
    const community = town.bodies<Community>('COMMUNITY#').find(({ code }) => code === pod.community);
    return community ? [{ community, pod, contacts: {} }] : [];
  });

/** More wakings than this in one jump would be a reason that never stops being due. */
const mostWakings = 200;

const waited = async (town: Neighborhood, book: PhoneBook, to: string): Promise<readonly RecordedMail[]> => {
  const mails: RecordedMail[] = [];
  for (let count = 0; count < mostWakings; count += 1) {
    const due = worldsOf(town)
      .flatMap((world) => ({ world, at: nextDue(world, town.now())?.at ?? '9' }))
      .toSorted((a, b) => a.at.localeCompare(b.at))[0];
    if (!due || due.at > to) break;
    const at = due.at > town.now() ? due.at : town.now();
    mails.push(...mailsOf(wake(due.world, at), book));
    await town.until(at);
  }
  await town.until(to);
  return mails;
};

const played = async (town: Neighborhood, book: PhoneBook, step: Step, worldNamed: (name: string) => string) => {
  if (step.kind === 'given') return recordMails(town, book, worldNamed(step.world), worldNamed);
  if (step.kind === 'says') return heard(town, book, step.who, step.text);
  return step.kind === 'clock' ? waited(town, book, clockWords(step.to, town.now())) : [];
};

/** Every mail of a transcript and of the worlds it begins in, in order. */
export const recordMails = async (
  town: Neighborhood,
  book: PhoneBook,
  transcript: string,
  worldNamed: (name: string) => string,
): Promise<readonly RecordedMail[]> => {
  const mails: RecordedMail[] = [];
  for (const step of readTranscript(transcript)) mails.push(...(await played(town, book, step, worldNamed)));
  return mails;
};
