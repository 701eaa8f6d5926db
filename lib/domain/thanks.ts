/** Thanks as they are read out to all. */
import { reflectCopies as copy } from '../../templates/phases/reflect.ts';
import { findMember } from './find.ts';
import type { Channel } from './intent.ts';
import { type Blank, type ListLine, type Phrase, phrase } from './message.ts';
import { nameOf } from './names.ts';
import type { MemberId, Pod, Thank } from './nouns.ts';

/** Their first name, or “a neighbor” when they are unnamed or have been forgotten. */
export const nameIn = (pod: Pod, id: MemberId): Blank => nameOf(findMember(pod, id));

const fromTo = (pod: Pod, { by, to }: Thank): Phrase =>
  to
    ? phrase(copy.line, { from: nameIn(pod, by), to: nameIn(pod, to) })
    : phrase(copy.lineToAll, { from: nameIn(pod, by) });

/** Two names stand on each line, so a text holds fewer of them than of other lists. */
export const mostThanks: Readonly<Record<Channel, number>> = { sms: 5, email: 40 };

/** “the ladder (Rosa to Sam)”, the first `most`. */
export const thanksLines = (pod: Pod, thanks: readonly Thank[], most: number): readonly ListLine[] =>
  thanks.slice(0, most).map((one) => ({ text: one.text, after: fromTo(pod, one) }));
