import type { Intent } from '../../domain/intent.ts';
import { amend } from './amend.ts';
import { freeText } from './answers.ts';
import type { Evidence } from './evidence.ts';
import { fill } from './fill.ts';
import type { Reading } from './match.ts';
import { classOf } from './model/classes.ts';
import { featuresOf } from './model/features.ts';
import { type Judgement, judge } from './model/judge.ts';
import { dangerous, harmless } from './stakes.ts';
import { likelihoods } from './thresholds.ts';

/** How many of the likeliest meanings are tried before the message is left alone. */
const tries = 3;

/**
 * What the message means, from what the phrases found and how likely the model thinks each meaning is: acted on when it
 * is sure enough for what is at stake, asked about when nearly, and otherwise left alone or kept as a free answer.
 */
export function choose(reading: Reading, evidence: Evidence): Intent {
  if (evidence.exact && (reading.context.asked === 'none' || evidence.said.intent === 'stop' || hasColon(reading))) {
    const typed = amend(reading, evidence.said);
    if (typed.intent !== 'unknown' && typed.intent !== 'confirm') return typed;
  }
  if (isHeadcount(reading)) return left(reading);
  const isStray = isStrayWord(reading, evidence);
  const judgement = judge(featuresOf(reading, evidence));
  const typed = exactly(evidence, judgement);
  if (typed !== undefined) return amend(reading, typed);
  for (let count = 0; count < tries; count++) {
    const { name, likely } = judgement.next();
    if (likely < likelihoods.consider || (isStray && name !== 'stop')) break;
    const intent = intentOf(reading, evidence, name);
    if (intent === undefined) continue;
    const chosen = atStake(reading, evidence, intent, likely) ?? left(reading);
    return chosen.intent === 'unknown' && judgement.of('stop') >= likelihoods.stopAsked ? mayStop : chosen;
  }
  return left(reading);
}

/** One word that no phrase knows, out of the blue: a name, a join word, a text for somebody else. */
function isStrayWord({ sentence, context }: Reading, { found, stops }: Evidence): boolean {
  return context.asked === 'none' && sentence.tokens.length === 1 && found.length === 0 && !stops;
}

/** A number alone where somebody was asked to come says how many, and the rule knows of whom. */
function isHeadcount({ sentence, context }: Reading): boolean {
  return context.asked === 'rsvp' && sentence.tokens.every(({ kind }) => kind === 'number');
}

/** “Tarea: una noche de películas”: a keyword and its colon are a command wherever they stand. */
function hasColon({ sentence }: Reading): boolean {
  return sentence.tokens.slice(1, 5).some(({ gap }) => gap === 2);
}

/** Our own words, letter by letter, are what they say, unless the model is all but certain that they are not. */
function exactly({ exact, said }: Evidence, judgement: Judgement): Intent | undefined {
  if (!exact || said.intent === 'confirm' || said.intent === 'unknown') return undefined;
  // An opt-out word alone is obeyed whatever else it could be.
  return said.intent === 'stop' || judgement.of(classOf(said)) >= likelihoods.exact ? said : undefined;
}

function intentOf(reading: Reading, evidence: Evidence, name: string): Intent | undefined {
  const said = evidence.said.intent === 'confirm' ? evidence.said.meant : evidence.said;
  if (name === 'unknown') return { intent: 'unknown', text: reading.sentence.text };
  const intent = classOf(said) === name ? said : fill(reading, evidence, name);
  return intent === undefined ? undefined : amend(reading, intent);
}

function atStake(reading: Reading, evidence: Evidence, intent: Intent, likely: number): Intent | undefined {
  const { said, stops } = evidence;
  if (intent.intent === 'unknown' || intent.intent === 'which') return intent;
  if (harmless.has(intent.intent)) return likely >= likelihoods.show ? intent : undefined;
  if (intent.intent === 'stop') return likely >= (stops ? likelihoods.stopSaid : likelihoods.stop) ? intent : undefined;
  if (isMoreTime(reading, intent)) return intent;
  // “Claim the photos maybe”: where the phrases hear a condition we ask, however clear the rest is.
  if (said.intent === 'confirm' && said.meant.intent === intent.intent) return { intent: 'confirm', meant: intent };
  const isAnswer = freeText(reading)?.intent === intent.intent;
  if (isAnswer || !dangerous.has(intent.intent)) return intent;
  const needed = answers.has(intent.intent)
    ? likelihoods.answer
    : isQuestion(reading) || isTurned(reading)
      ? likelihoods.asking
      : isPlainly(evidence, intent)
        ? likelihoods.agreed
        : likelihoods.act;
  if (likely >= needed) return intent;
  if (answers.has(intent.intent)) return undefined;
  return { intent: 'confirm', meant: intent };
}

/** A command of ours opens the message, and the model agrees. */
function isPlainly({ found, said }: Evidence, intent: Intent): boolean {
  const [best] = found;
  return said.intent === intent.intent && best?.match.rule.strength === 'exact' && !best.before;
}

/** “I hear 4 is done?” asks more than it tells. */
function isQuestion({ sentence }: Reading): boolean {
  return sentence.tokens.some(({ asked }) => asked);
}

/** “I would do 6 but…”, “no to rice”: words that may turn a sentence around. */
function isTurned({ sentence }: Reading): boolean {
  return sentence.tokens.some(({ word }) => turning.has(word));
}

const turning: ReadonlySet<string> = new Set([
  ...[
    'not',
    'no',
    'never',
    'would',
    'if',
    'but',
    'unless',
    'when',
    'wish',
    'thought',
    'said',
    'says',
    'he',
    'she',
    'they',
    'his',
  ],
  ...[
    'her',
    'their',
    'pero',
    'si',
    'nunca',
    'ni',
    'cuando',
    'dice',
    'dijo',
    'haria',
    'hubiera',
    'ojala',
    'el',
    'ella',
    'su',
  ],
]);

/** More time was offered in the same breath as the question. */
function isMoreTime({ context }: Reading, { intent }: Intent): boolean {
  return context.asked === 'deadline' && intent === 'extend';
}

/** A yes does whatever we asked about, so words that merely look like none of the other answers are no yes. */
const answers: ReadonlySet<string> = new Set(['yes', 'no', 'later']);

/** Perhaps they want no more messages: that is asked, never passed over. */
const mayStop: Intent = { intent: 'confirm', meant: { intent: 'stop' } };

function left(reading: Reading): Intent {
  return freeText(reading) ?? { intent: 'unknown', text: reading.sentence.text };
}
