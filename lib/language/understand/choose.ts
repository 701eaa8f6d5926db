import { hesitations, turning } from '../../../templates/words/turning.ts';
import type { AskedKind, Intent } from '../../domain/intent.ts';
import { amend } from './amend.ts';
import { fill } from './fill.ts';
import { freeText } from './free-text.ts';
import { classOf } from './model/classes.ts';
import { featuresOf } from './model/features.ts';
import { hashesOf } from './model/hashes.ts';
import { judge } from './model/judge.ts';
import { mentionsIn } from './model/mentions.ts';
import { withNote } from './note.ts';
import { asksToStop, refusesEnding } from './opt-out.ts';
import type { Reading } from './reading.ts';
import { plainNumber } from './slots/number.ts';
import { readRating } from './slots/rating.ts';
import { unique } from './slots/task.ts';
import { gluedDigits } from './slots/votes.ts';
import { dayAt } from './slots/when.ts';
import { dangerous, harmless } from './stakes.ts';
import { likelihoods } from './thresholds.ts';
import { type Typed, typed } from './typed.ts';

/** How many of the likeliest meanings are tried before the message is left alone. */
const tries = 3;

/**
 * What the message means: one of our own commands as it is typed, else what the model finds likeliest, acted on when it
 * is sure enough for what is at stake, asked about when nearly, and otherwise left alone or kept as a free answer.
 */
export function choose(reading: Reading): Intent {
  const command = typed(reading);
  if (command !== undefined && (command.always || reading.context.asked === 'none'))
    return amend(reading, command.intent);
  if (isHeadcount(reading) || isOddNumber(reading) || isOnlyEmoji(reading) || isOnlyDay(reading)) return left(reading);
  const counted = numbersAlone(reading) ?? daysAlone(reading) ?? thingAlone(reading);
  if (counted !== undefined) return counted;
  const judgement = judge(featuresOf(reading));
  if (command !== undefined && judgement.of(classOf(command.intent)) >= likelihoods.exact)
    return amend(reading, command.intent);
  if (judgement.of('stop') >= likelihoods.stopSaid && asksToStop(reading)) return stop;
  const isStray = isStrayWord(reading);
  for (let count = 0; count < tries; count++) {
    const { name, likely } = judgement.next();
    if (likely < likelihoods.consider || (isStray && name !== 'stop')) break;
    const intent = intentOf(reading, name);
    if (intent === undefined) continue;
    const chosen = atStake(reading, command, intent, likely) ?? left(reading);
    return isHarmless(chosen) && judgement.of('stop') >= likelihoods.stopAsked ? mayStop : chosen;
  }
  return judgement.of('stop') >= likelihoods.stopAsked ? mayStop : left(reading);
}

/** What does nothing must not stand in the way of somebody who wants no more messages. */
const isHarmless = ({ intent }: Intent): boolean => intent === 'unknown' || intent === 'help';

/** One word that nobody knows, out of the blue: a name, a join word, a text for somebody else. */
function isStrayWord({ sentence, context }: Reading): boolean {
  const [only, second] = sentence.tokens;
  return context.asked === 'none' && second === undefined && only?.kind === 'word' && hashesOf(only.word).isStrange;
}

/** “2 2 5”, “8”: numbers alone answer what was asked for in numbers, and dots that come late are dots still. */
function numbersAlone(reading: Reading): Intent | undefined {
  const { sentence, context } = reading;
  if (!sentence.tokens.every(({ kind }) => kind === 'number')) return undefined;
  const values = sentence.tokens.map((token) => plainNumber(token)).filter((value) => value !== undefined);
  const [only, second] = values;
  if (only === undefined) return undefined;
  if (context.asked === 'vote') return { intent: 'vote', numbers: gluedDigits(reading) ?? values };
  if (context.asked === 'tasks') return { intent: 'claim', task: unique(values) };
  if (context.asked === 'survey') return readRating(reading);
  if (second === undefined) return context.asked === 'which' ? { intent: 'answer', value: only } : undefined;
  return context.asked === 'none' || context.asked === 'proposal' ? { intent: 'vote', numbers: values } : undefined;
}

/** “friday”, where no day was asked for in a question of its own: whoever did ask knows what it means. */
function isOnlyDay(reading: Reading): boolean {
  const { sentence, context } = reading;
  if (sentence.tokens.length > longestDay || !dayless.has(context.asked)) return false;
  return dayAt(reading, 0)?.end === sentence.tokens.length;
}

const longestDay = 3;
const dayless: ReadonlySet<AskedKind> = new Set(['none', 'frustration', 'proposal', 'confirm']);

/** Kindness, where it answers nothing. */
function isOnlyEmoji({ sentence }: Reading): boolean {
  return sentence.tokens.every(({ kind }) => kind === 'emoji');
}

/** A number alone that was not among what was shown: whoever asked for one knows what it means. */
function isOddNumber({ sentence, context }: Reading): boolean {
  const [only, second] = sentence.tokens;
  if (second !== undefined || only?.kind !== 'number' || byNumber.has(context.asked)) return false;
  return context.asked !== 'deadline' && context.items?.some(({ number }) => String(number) === only.word) !== true;
}

/** “9”, “tres más”, where more time was offered. */
function daysAlone({ sentence, context }: Reading): Intent | undefined {
  if (context.asked !== 'deadline') return undefined;
  const [only, second] = sentence.tokens.filter(({ word }) => !moreWords.has(word));
  const days = second === undefined ? plainNumber(only) : undefined;
  return days === undefined || sentence.tokens.length > longestDay ? undefined : { intent: 'extend', days };
}

const moreWords: ReadonlySet<string> = new Set(['more', 'mas', 'extra', 'please']);

/** “la cuarta”, “the bench one”, where one of a few was asked for. */
function thingAlone(reading: Reading): Intent | undefined {
  const { sentence, context } = reading;
  if (context.asked !== 'which' || sentence.tokens.length > longestPointing) return undefined;
  const [only, second] = mentionsIn(reading);
  if (only === undefined || second !== undefined || only.either !== undefined || only.kind === 'sound')
    return undefined;
  const isShown = context.items?.some(({ number }) => number === only.value) === true;
  const around = sentence.tokens.filter((_, at) => at < only.from || at >= only.to);
  return isShown && around.every(({ word, asked }) => !asked && pointing.has(word))
    ? { intent: 'answer', value: only.value }
    : undefined;
}

const longestPointing = 8;
const pointing: ReadonlySet<string> = new Set([
  ...[
    'the',
    'one',
    'la',
    'el',
    'los',
    'las',
    'lo',
    'de',
    'del',
    'please',
    'por',
    'favor',
    'that',
    'ese',
    'esa',
    'this',
  ],
  ...['number', 'task', 'tarea', 'numero', 'thing', 'about', 'with', 'a', 'an', 'ones', 'al', 'por', 'porfa', 'pues'],
]);

const byNumber: ReadonlySet<AskedKind> = new Set(['vote', 'tasks', 'which', 'survey']);

/** A number alone where somebody was asked to come says how many, and the rule knows of whom. */
function isHeadcount({ sentence, context }: Reading): boolean {
  return context.asked === 'rsvp' && sentence.tokens.every(({ kind }) => kind === 'number');
}

function intentOf(reading: Reading, name: string): Intent | undefined {
  if (name === 'unknown') return { intent: 'unknown', text: reading.sentence.text };
  const intent = fill(reading, name);
  return intent === undefined ? undefined : withNote(reading, amend(reading, intent));
}

function atStake(reading: Reading, command: Typed | undefined, intent: Intent, likely: number): Intent | undefined {
  if (intent.intent === 'unknown' || intent.intent === 'which') return intent;
  if (harmless.has(intent.intent)) return likely >= likelihoods.show ? intent : undefined;
  if (intent.intent === 'stop') {
    if (likely < likelihoods.stopAsked) return undefined;
    return likely >= likelihoods.stop && !refusesEnding(reading) ? intent : mayStop;
  }
  if (isMoreTime(reading, intent)) return intent;
  // Without a task nothing is taken yet: what fits is asked anyway.
  if (intent.intent === 'claim' && intent.task === undefined) return likely >= likelihoods.agreed ? intent : undefined;
  const isAnswer = freeText(reading)?.intent === intent.intent;
  if (isAnswer || !dangerous.has(intent.intent)) return intent;
  if (asksFirst.has(intent.intent) && hesitates(reading)) return { intent: 'confirm', meant: intent };
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

const asksFirst: ReadonlySet<string> = new Set(['claim', 'drop', 'done', 'takeover', 'leave', 'vote']);

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
const answers: ReadonlySet<string> = new Set(['yes', 'no', 'later']);

const stop: Intent = { intent: 'stop' };

/** Perhaps they want no more messages: that is asked, never passed over. */
const mayStop: Intent = { intent: 'confirm', meant: { intent: 'stop' } };

function left(reading: Reading): Intent {
  return freeText(reading) ?? { intent: 'unknown', text: reading.sentence.text };
}
