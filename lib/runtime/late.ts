/** A mail answers the message it replies to, whatever is asked now: which question that was, and what it means too late. */
import { isVoting } from '../domain/find.ts';
import type { Intent } from '../domain/intent.ts';
import type { Member, Pod, Question } from '../domain/nouns.ts';
import { openQuestions, standingQuestion } from '../domain/questions.ts';
import { secondThought } from '../domain/second-thoughts.ts';
import { type About, isAbout } from '../domain/token.ts';

/** The question a reply to that mail answers, while its step lasts; undefined when it is closed. */
export const questionOf = (pod: Pod, me: Member, about: About, text: string, now: string): Question | undefined => {
  const open = openQuestions(pod, me, now).find((asked) => isAbout(pod, about, asked));
  if (open) return open.question;
  // Answered already, and the step still open: the last answer counts.
  const anew = [secondThought(pod, me, text, undefined), standingQuestion(pod, me)];
  return anew.find((one) => one !== undefined && isAbout(pod, about, { question: one, at: now }));
};

const wordsOf = (intent: Intent): string | undefined => {
  if (intent.intent === 'unknown') return intent.text;
  return intent.intent === 'answer' && intent.value === undefined ? intent.text : undefined;
};

const numbersIn = (intent: Intent): readonly number[] | undefined => {
  if (intent.intent === 'vote') return intent.numbers;
  return intent.intent === 'answer' && intent.value !== undefined ? [intent.value] : undefined;
};

/** Told the result, unless another ballot is open by now: the same numbers would mean other things there. */
const lateDots = ({ cycle }: Pod, numbers: readonly number[]): Intent => {
  const isOtherBallot = cycle !== undefined && isVoting(cycle.step);
  return isOtherBallot ? { intent: 'answer', text: numbers.join(' ') } : { intent: 'vote', numbers };
};

/**
 * What a bare answer to a closed question comes to: ideas are kept, dots and words on coming are told the result.
 * Commands stand as they are: done, stuck and thanks always count.
 */
export const tooLate = (pod: Pod, kind: Question['kind'], intent: Intent): Intent => {
  const text = wordsOf(intent);
  const numbers = numbersIn(intent);
  if (kind === 'vote' && numbers) return lateDots(pod, numbers);
  if (kind === 'rsvp' && (intent.intent === 'yes' || intent.intent === 'no'))
    return { intent: 'rsvp', coming: intent.intent };
  if (text === undefined) return intent;
  switch (kind) {
    case 'frustration':
      return { intent: 'frustration', text };
    case 'proposal':
    case 'cut':
      return { intent: 'propose', text };
    case 'thanks':
      return { intent: 'thank', text };
    case 'reflection':
      return { intent: 'reflect', text };
    default:
      return intent;
  }
};
