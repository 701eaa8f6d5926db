import { wordSet } from '../../../templates/words/list.ts';
import { onlyAsking } from '../../../templates/words/turning.ts';
import type { Intent } from '../../domain/intent.ts';
import {
  daysAlone,
  evenOdds,
  isHeadcount,
  isOddNumber,
  isOnlyDay,
  isOnlyEmoji,
  isStrayWord,
  numbersAlone,
  thingAlone,
} from './alone.ts';
import { amend } from './amend.ts';
import { asks, forNoAsking } from './asked.ts';
import { atStake, mayStop } from './at-stake.ts';
import { fill } from './fill.ts';
import { nameAlone } from './fillers/name.ts';
import { freeText } from './free-text.ts';
import { endsInStop } from './last-words.ts';
import { classOf } from './model/classes.ts';
import { judgeClauses } from './model/clauses.ts';
import { featuresOf } from './model/features.ts';
import { type Judgement, judge } from './model/judge.ts';
import { withNote } from './note.ts';
import { closingAnswer, openingAnswer } from './opening.ts';
import { asksToGoOn, asksToStop } from './opt-out.ts';
import { partAlone } from './part-alone.ts';
import type { Reading } from './reading.ts';
import { likelihoods } from './thresholds.ts';
import { saidIn } from './token.ts';
import { holds, isOnly } from './traits.ts';
import { typed } from './typed.ts';
import { wholeAlone } from './whole-alone.ts';

/** How many of the likeliest meanings are tried before the message is left alone. */
const tries = 3;

/**
 * What the message means: one of our own commands as it is typed, else what the model finds likeliest, acted on when it
 * is sure enough for what is at stake, asked about when nearly, and otherwise left alone or kept as a free answer.
 */
export function choose(reading: Reading): Intent {
  const weighed = weigh(reading);
  const chosen = weighed.intent === 'unknown' ? (partAlone(reading) ?? weighed) : weighed;
  return endsAll(chosen) || !endsInStop(reading) ? chosen : mayStop;
}

/** Does it end all messages, or ask whether it should? */
const endsAll = (intent: Intent): boolean =>
  intent.intent === 'stop' || (intent.intent === 'confirm' && intent.meant.intent === 'stop');

function weigh(reading: Reading): Intent {
  const command = typed(reading);
  if (command !== undefined && (command.always || reading.context.asked === 'none'))
    return hidesStop(reading, command.intent) ? stop : amend(reading, command.intent);
  const odds = evenOdds(reading);
  if (odds !== undefined && !asksToStop(reading)) return odds;
  if (isHeadcount(reading) || isOddNumber(reading) || isOnlyEmoji(reading) || isOnlyDay(reading)) return left(reading);
  if (asksToGoOn(reading)) return left(reading);
  if (onlyAsks(reading))
    return reading.context.asked === 'confirm' ? { intent: 'no' } : { intent: 'unknown', text: reading.sentence.text };
  const counted = wholeAlone(reading) ?? numbersAlone(reading) ?? daysAlone(reading) ?? thingAlone(reading);
  if (counted !== undefined) return counted;
  const judgement = judgeClauses(reading);
  if (command !== undefined && judgement.of(classOf(command.intent)) >= likelihoods.exact)
    return amend(reading, command.intent);
  if (judgement.of('stop') >= likelihoods.stopSaid && asksToStop(reading)) return stop;
  const closing = closingAnswer(reading);
  const opening = openingAnswer(reading);
  const isOpening =
    opening !== undefined &&
    judgement.of(opening) >= likelihoods[opening === 'answer' || opening === 'stuck' ? 'exact' : 'opening'];
  const answer = isClosing(judgement, closing) ? closing : isOpening ? opening : undefined;
  if (answer !== undefined) return withNote(reading, fill(reading, answer) ?? left(reading));
  const isStray = isStrayWord(reading);
  for (let count = 0; count < tries; count++) {
    const { name, likely } = judgement.next();
    if (likely < likelihoods.consider || (isStray && name !== 'stop')) break;
    const intent = intentOf(reading, name);
    if (intent === undefined) continue;
    const chosen = atStake(reading, command, intent, withSiblings(judgement, name, likely)) ?? left(reading);
    return chosen.intent !== 'stop' && judgement.of('stop') >= doubtOf(reading, chosen, likely) ? mayStop : chosen;
  }
  return judgement.of('stop') >= likelihoods.stopAsked ? mayStop : left(reading);
}

/** “What? No, I only asked for the list!”, which answers nothing that was asked. */
function onlyAsks({ sentence, context }: Reading): boolean {
  if (!asks(context, forNoAsking) || sentence.tokens.length > longestProtest) return false;
  return holds(sentence, isOnly) && onlyAsking.test(saidIn(sentence));
}

const longestProtest = 10;

/** Whatever else it looks like, but no opt-out, and nothing that says not now or the contrary all over. */
const isClosing = (judgement: Judgement, name: string | undefined): boolean =>
  name !== undefined &&
  judgement.of('stop') < likelihoods.stopAsked &&
  judgement.of('later') + judgement.of(name === 'yes' ? 'no' : 'yes') < likelihoods.agreed;

/** No and not now end the same asking: what speaks for either speaks against yes. */
function withSiblings(judgement: Judgement, name: string, likely: number): number {
  return name === 'no' || name === 'later' ? judgement.of('no') + judgement.of('later') : likely;
}

/** “My proposal: stop texting me”: no keyword before it hides an opt-out. */
function hidesStop(reading: Reading, { intent }: Intent): boolean {
  if (!worded.has(intent) || !asksToStop(reading)) return false;
  return judge(featuresOf(reading)).of('stop') >= likelihoods.stop;
}

const worded = wordSet('propose frustration park concern reflect task theme ask');

/** From how likely an opt-out is it asked about, instead of doing this? */
function doubtOf(reading: Reading, chosen: Intent, likely: number): number {
  if (isHarmless(chosen)) return likelihoods.stopAsked;
  if (isFreeAnswer(reading, chosen)) return likelihoods.stopAnswered;
  return likely < likelihoods.answer ? likelihoods.stopRivals : 1;
}

/** Any sentence answers what was asked; one that may well want no more messages is asked about first. */
const isFreeAnswer = (reading: Reading, { intent }: Intent): boolean => freeText(reading)?.intent === intent;

/** What does nothing must not stand in the way of somebody who wants no more messages. */
const isHarmless = ({ intent }: Intent): boolean => intent === 'unknown' || intent === 'help';

function intentOf(reading: Reading, name: string): Intent | undefined {
  // “Does anybody have a broom?” is what would help.
  if (name === 'ask' && reading.context.asked === 'need') return freeText(reading);
  if (name === 'unknown') return nameAlone(reading) ?? { intent: 'unknown', text: reading.sentence.text };
  const intent = fill(reading, name);
  return intent === undefined ? undefined : withNote(reading, amend(reading, intent));
}

export const stop: Intent = { intent: 'stop' };

function left(reading: Reading): Intent {
  return freeText(reading) ?? { intent: 'unknown', text: reading.sentence.text };
}
