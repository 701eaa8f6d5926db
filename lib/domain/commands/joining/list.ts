import type { Answers, Commands } from '../rules.ts';

/** One line a verb. */
export const joiningCommands = {} satisfies Commands;

/** One line a question: what a bare reply to it does. */
export const joiningAnswers = {} satisfies Answers;
