import type { Answers, Commands } from '../rules.ts';
import { begin } from './begin.ts';
import { extend } from './extend.ts';
import { frustration } from './frustration.ts';
import { frustrationAnswer, sameAnswer } from './frustration-answer.ts';
import { go } from './go.ts';
import { hide } from './hide.ts';
import { merge } from './merge.ts';
import { next } from './next.ts';
import { pause, pauseAnswer } from './pause.ts';
import { propose } from './propose.ts';
import { cutAnswer, proposalAnswer } from './propose-answer.ts';
import { same } from './same.ts';
import { vote } from './vote.ts';
import { agreeAnswer, voteAnswer } from './vote-answer.ts';

/** One line a verb. */
export const agreeingCommands = {
  begin,
  extend,
  frustration,
  go,
  hide,
  merge,
  next,
  pause,
  propose,
  same,
  vote,
} satisfies Commands;

/** One line a question: what a bare reply to it does. */
export const agreeingAnswers = {
  agree: agreeAnswer,
  cut: cutAnswer,
  frustration: frustrationAnswer,
  pause: pauseAnswer,
  proposal: proposalAnswer,
  same: sameAnswer,
  vote: voteAnswer,
} satisfies Answers;
