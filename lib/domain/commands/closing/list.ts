import type { Answers, Commands } from '../rules.ts';
import { answerCame } from './came.ts';
import { answerPlace, gather } from './gather.ts';
import { answerPhoto } from './photo.ts';
import { answerReflection, reflect } from './reflect.ts';
import { answerRsvp, rsvp } from './rsvp.ts';
import { answerThanks, thank } from './thank.ts';

/** One line a verb. */
export const closingCommands = { rsvp, thank, gather, reflect } satisfies Commands;

/** One line a question: what a bare reply to it does. */
export const closingAnswers = {
  rsvp: answerRsvp,
  thanks: answerThanks,
  place: answerPlace,
  came: answerCame,
  reflection: answerReflection,
  photo: answerPhoto,
} satisfies Answers;
