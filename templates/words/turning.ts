import { wordSet } from './list.ts';

/** Words that may turn a sentence around: then we must be surer before we act. */
export const turning = wordSet(
  'not no never would if but unless when wish thought said says he she they his her their pero si nunca ni cuando dice dijo haria hubiera ojala el ella su',
);

/** Words with which somebody hesitates: then we ask. */
export const hesitations = wordSet('maybe perhaps might possibly quizas quiza supongo capaz talvez');

/** Somebody only asked, and is surprised at what it was taken for. */
export const onlyAsking =
  /\b(?:(?:only|just|merely) (?:asked|asking|wondering|wondered|(?:wanted|want) to (?:see|know))|(?:solo|nomas|nada mas) (?:pregunt\w+|pedi|queria (?:ver|saber)))\b/;

/** One of these stands in it. */
export const onlyWords = wordSet('only just merely solo nomas nada');

/** Before a yes or no that closes a message. */
export const closingLeads = /^(?:(?:but|pero|so|then|entonces|oh|ah|ha|well|pues|bueno|ok|fine) )+/;
