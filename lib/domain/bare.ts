/** A reply that is no command of its own: what it answers to the question that is open. */
import type { Answer } from './commands/rules.ts';
import type { Intent } from './intent.ts';
import type { Question } from './nouns.ts';
import { askedKind } from './questions.ts';

const thumbsUp = new Set(['👍', '❤️', '❤']);

/** The reply as an answer, when it is no command of its own. */
export const asAnswer = (intent: Intent, question: Question): Answer | undefined => {
  switch (intent.intent) {
    case 'yes':
    case 'no':
    case 'later':
    case 'skip':
      return { kind: intent.intent };
    case 'answer':
      if (intent.value !== undefined) return { kind: 'numbers', numbers: [intent.value] };
      return intent.text === undefined ? undefined : { kind: 'text', text: intent.text };
    case 'unknown':
      return { kind: 'text', text: intent.text };
    case 'reaction':
      // A thumbs-up answers only our own single yes/no question.
      return askedKind(question) === 'confirm' && !intent.removed && thumbsUp.has(intent.emoji)
        ? { kind: 'yes' }
        : undefined;
    default:
      return undefined;
  }
};
