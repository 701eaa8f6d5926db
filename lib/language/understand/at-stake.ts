import type { Intent } from '../../domain/intent.ts';
import { freeText } from './free-text.ts';
import { mentionsIn } from './model/mentions.ts';
import { refusesEnding } from './opt-out.ts';
import type { Reading } from './reading.ts';
import { isAnswer, isAskedFirst, isDangerous, isHarmless, stakesOf } from './stakes.ts';
import { likelihoods } from './thresholds.ts';
import { holds, isAsked, isHesitation, isTurning } from './traits.ts';
import type { Typed } from './typed.ts';

export function atStake(
  reading: Reading,
  command: Typed | undefined,
  intent: Intent,
  likely: number,
): Intent | undefined {
  const { sentence } = reading;
  const { intent: name } = intent;
  if (name === 'unknown' || name === 'which') return intent;
  const stakes = stakesOf(name);
  if ((stakes & isHarmless) !== 0) return likely >= likelihoods.show ? intent : undefined;
  if (name === 'stop') {
    if (likely < likelihoods.stopAsked) return undefined;
    return likely >= likelihoods.stop && !refusesEnding(reading) ? intent : mayStop;
  }
  if (isMoreTime(reading, name)) return intent;
  // Without a task nothing is taken yet: what fits is asked anyway.
  if (name === 'claim' && intent.task === undefined) return likely >= likelihoods.fitting ? intent : undefined;
  if ((stakes & isDangerous) === 0 || freeText(reading)?.intent === name) return intent;
  // “Claim the photos maybe”: where the words hesitate we ask, however clear the rest is.
  if ((stakes & isAskedFirst) !== 0 && (holds(sentence, isHesitation) || isGuessed(reading)))
    return { intent: 'confirm', meant: intent };
  // “I hear 4 is done?” asks more than it tells; “but” may turn a sentence around.
  const needed =
    (stakes & isAnswer) !== 0
      ? likelihoods.answer
      : holds(sentence, isAsked | isTurning)
        ? likelihoods.asking
        : command?.intent.intent === name
          ? likelihoods.agreed
          : likelihoods.act;
  if (likely >= needed) return intent;
  if ((stakes & isAnswer) !== 0) return undefined;
  return likely >= likelihoods.ask ? { intent: 'confirm', meant: intent } : undefined;
}

/** “I have a van”: which thing is meant is only guessed from what it has to do with. */
function isGuessed(reading: Reading): boolean {
  return mentionsIn(reading).some(({ kind }) => kind === 'akin');
}

/** More time was offered in the same breath as the question. */
function isMoreTime({ context }: Reading, name: string): boolean {
  return context.asked === 'deadline' && name === 'extend';
}

/** Perhaps they want no more messages: that is asked, never passed over. */
export const mayStop: Intent = { intent: 'confirm', meant: { intent: 'stop' } };
