/** Thanks as they are read out to all. */
import { reflectCopies as copy } from '../../templates/phases/reflect.ts';
import { findMember } from './find.ts';
import { type Blank, type ListLine, type Phrase, phrase } from './message.ts';
import { nameOf } from './names.ts';
import type { MemberId, Pod, Thank } from './nouns.ts';

/** Their first name, or “a neighbor” when they are unnamed or have been forgotten. */
export const nameIn = (pod: Pod, id: MemberId): Blank => nameOf(findMember(pod, id));

const fromTo = (pod: Pod, { by, to }: Thank): Phrase =>
  to
    ? phrase(copy.line, { from: nameIn(pod, by), to: nameIn(pod, to) })
    : phrase(copy.lineToAll, { from: nameIn(pod, by) });

/** Nine at a time, as every list. */
const mostLines = 9;

/** “the ladder (Rosa to Sam)”, the first nine. */
export const thanksLines = (pod: Pod, thanks: readonly Thank[]): readonly ListLine[] =>
  thanks.slice(0, mostLines).map((one) => ({ text: one.text, after: fromTo(pod, one) }));

export const thanksLeftOut = (thanks: readonly Thank[]): number => Math.max(0, thanks.length - mostLines);
