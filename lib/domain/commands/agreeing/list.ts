import type { Answers, Commands } from '../rules.ts';

/** One line a verb. */
export const agreeingCommands = {} satisfies Commands;

/** One line a question: what a bare reply to it does. */
export const agreeingAnswers = {} satisfies Answers;
