/** An answer may be changed while its step is open: the last vote counts, in the same few words as the first. */
import { inOrOutWords, politeWords } from '../../templates/words/anew.ts';
import { isVoting, isYesNoStep } from './find.ts';
import type { Cycle, Member, MemberId, Pod, Question } from './nouns.ts';
import { hasAnswered } from './phases/answered.ts';

/** “2 2 5”, “2, 2 y 5”: nothing but numbers. */
const isNumbers = (text: string): boolean => /^\s*\d+(?:[\s,;.&+]|and|y)*(?:\d+(?:[\s,;.&+]|and|y)*)*$/i.test(text);

/** IN or OUT and no more. */
export const isInOrOut = (text: string): boolean =>
  inOrOutWords.includes(
    text
      .trim()
      .toLowerCase()
      .replace(/[.!]+$/, ''),
  );

const leastWords = 4;
/** Somebody who has not said theirs yet is more likely to mean it. */
const leastFirstWords = 3;

/** Long enough to be meant, and neither a question nor thanks. */
const isSentence = (text: string, least: number): boolean => {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.length >= least && !/\?\s*$/.test(text) && !politeWords.includes(words[0] ?? '');
};

/** A sentence replaces their frustration or is one more proposal; who passed or came later may still say theirs. */
const said = (cycle: Cycle, id: MemberId, text: string): Question | undefined => {
  if (!isSentence(text, hasAnswered(cycle, id) ? leastWords : leastFirstWords)) return undefined;
  if (cycle.step.name === 'surface') return { kind: 'frustration' };
  return cycle.step.name === 'define' ? { kind: 'proposal' } : undefined;
};

/** Who was here when it opened has a say, though the question has left their line (they stopped, or asked for less). */
const mayAnswer = ({ step }: Cycle, { id, joinedAt }: Member): boolean => id in step.votes || joinedAt <= step.openedAt;

/** The question these words answer anew, though it is answered already; `top` is what is open. */
export const secondThought = (
  { cycle }: Pod,
  member: Member,
  text: string,
  top: Question | undefined,
): Question | undefined => {
  // Numbers cannot be meant for a doubt of ours, which takes IN or OUT.
  if (!cycle || (top && top.kind !== 'confirm')) return undefined;
  if (isVoting(cycle.step) && isNumbers(text)) return { kind: 'vote' };
  if (top) return undefined;
  if (isYesNoStep(cycle.step) && mayAnswer(cycle, member) && isInOrOut(text)) return { kind: 'agree' };
  return said(cycle, member.id, text);
};
