import { wordSet } from '../../../templates/words/list.ts';
import { hesitations, turning } from '../../../templates/words/turning.ts';
import type { Intent } from '../../domain/intent.ts';
import { freeText } from './free-text.ts';
import { mentionsIn } from './model/mentions.ts';
import { refusesEnding } from './opt-out.ts';
import type { Reading } from './reading.ts';
import { dangerous, harmless } from './stakes.ts';
import { likelihoods } from './thresholds.ts';
import type { Typed } from './typed.ts';

export function atStake(
  reading: Reading,
  command: Typed | undefined,
  intent: Intent,
  likely: number,
): Intent | undefined {
  if (intent.intent === 'unknown' || intent.intent === 'which') return intent;
  if (harmless.has(intent.intent)) return likely >= likelihoods.show ? intent : undefined;
  if (intent.intent === 'stop') {
    if (likely < likelihoods.stopAsked) return undefined;
    return likely >= likelihoods.stop && !refusesEnding(reading) ? intent : mayStop;
  }
  if (isMoreTime(reading, intent)) return intent;
  // Without a task nothing is taken yet: what fits is asked anyway.
  if (intent.intent === 'claim' && intent.task === undefined) return likely >= likelihoods.fitting ? intent : undefined;
  const isAnswer = freeText(reading)?.intent === intent.intent;
  if (isAnswer || !dangerous.has(intent.intent)) return intent;
  if (asksFirst.has(intent.intent) && (hesitates(reading) || isGuessed(reading)))
    return { intent: 'confirm', meant: intent };
  const needed = answers.has(intent.intent)
    ? likelihoods.answer
    : isQuestion(reading) || isTurned(reading)
      ? likelihoods.asking
      : command?.intent.intent === intent.intent
        ? likelihoods.agreed
        : likelihoods.act;
  if (likely >= needed) return intent;
  if (answers.has(intent.intent)) return undefined;
  return likely >= likelihoods.ask ? { intent: 'confirm', meant: intent } : undefined;
}

/** “Claim the photos maybe”: where the words hesitate we ask, however clear the rest is. */
function hesitates({ sentence }: Reading): boolean {
  return sentence.tokens.some(({ word }) => hesitations.has(word));
}

/** “I have a van”: which thing is meant is only guessed from what it has to do with. */
function isGuessed(reading: Reading): boolean {
  return mentionsIn(reading).some(({ kind }) => kind === 'akin');
}

const asksFirst = wordSet('claim drop done takeover leave vote');

/** “I hear 4 is done?” asks more than it tells. */
function isQuestion({ sentence }: Reading): boolean {
  return sentence.tokens.some(({ asked }) => asked);
}

/** “I would do 6 but…”, “no to rice”: words that may turn a sentence around. */
function isTurned({ sentence }: Reading): boolean {
  return sentence.tokens.some(({ word }) => turning.has(word));
}

/** More time was offered in the same breath as the question. */
function isMoreTime({ context }: Reading, { intent }: Intent): boolean {
  return context.asked === 'deadline' && intent === 'extend';
}

/** A yes does whatever we asked about, so words that merely look like none of the other answers are no yes. */
const answers = wordSet('yes no later');

/** Perhaps they want no more messages: that is asked, never passed over. */
export const mayStop: Intent = { intent: 'confirm', meant: { intent: 'stop' } };
