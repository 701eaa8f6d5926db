/** The shapes of the two lists: what a verb does, and what a bare reply to a question does. */
import type { IntentName } from '../intent.ts';
import type { Question, World } from '../nouns.ts';
import type { Outcome, Request, Rule } from '../outcome.ts';

export type Commands = { readonly [N in IntentName]?: Rule<N> };

/** A reply that is no command: yes, no, later, skip, numbers or words. */
export type Answer =
  | { readonly kind: 'yes' | 'no' | 'later' | 'skip' }
  | { readonly kind: 'numbers'; readonly numbers: readonly number[] }
  | { readonly kind: 'text'; readonly text: string };

/** Undefined = this reply does not answer that question; the person is told what they can say. */
export type AnswerRule<K extends Question['kind'] = Question['kind']> = (
  world: World,
  request: Request,
  reply: Answer,
  question: Extract<Question, { kind: K }>,
) => Outcome | undefined;

export type Answers = { readonly [K in Question['kind']]?: AnswerRule<K> };
