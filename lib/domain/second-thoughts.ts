/** An answer may be changed while its step is open: the last vote counts, in the same few words as the first. */
import { inOrOutWords } from '../../templates/words/anew.ts';
import { isVoting, isYesNoStep } from './find.ts';
import type { Member, Pod, Question } from './nouns.ts';

/** “2 2 5”, “2, 2 y 5”: nothing but numbers. */
const isNumbers = (text: string): boolean => /^\s*\d+(?:[\s,;.&+]|and|y)*(?:\d+(?:[\s,;.&+]|and|y)*)*$/i.test(text);

const isInOrOut = (text: string): boolean =>
  inOrOutWords.includes(
    text
      .trim()
      .toLowerCase()
      .replace(/[.!]+$/, ''),
  );

/** Our own doubt about their dots is open, and they simply send other dots. */
const isDoubtAboutDots = (question: Question | undefined): boolean =>
  question?.kind === 'confirm' && question.meant.intent === 'vote';

/** The question these words answer anew, though it is answered already; `top` is what is open. */
export const secondThought = (
  { cycle }: Pod,
  { id }: Member,
  text: string,
  top: Question | undefined,
): Question | undefined => {
  if (!cycle || (top && !isDoubtAboutDots(top))) return undefined;
  if (isVoting(cycle.step) && isNumbers(text)) return { kind: 'vote' };
  return !top && isYesNoStep(cycle.step) && id in cycle.step.votes && isInOrOut(text) ? { kind: 'agree' } : undefined;
};
