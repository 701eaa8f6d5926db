import { odds } from '../../../templates/words/coming.ts';
import { wordSet } from '../../../templates/words/list.ts';
import { dotJoins } from '../../../templates/words/others.ts';
import { pointingWords } from '../../../templates/words/pointing.ts';
import type { Intent } from '../../domain/intent.ts';
import { asks, forNoDay, forNumber } from './asked.ts';
import { numberOf } from './dictionary.ts';
import { pick } from './fillers/answers.ts';
import { fold } from './fold.ts';
import { isShown, wordsShown } from './items.ts';
import { type Mention, mentionsIn } from './model/mentions.ts';
import type { Reading } from './reading.ts';
import { heardAs, plainNumber } from './slots/number.ts';
import { readRating } from './slots/rating.ts';
import { unique } from './slots/task.ts';
import { dotsIn, gluedDigits } from './slots/votes.ts';
import { dayAt, mayTellDay } from './slots/when.ts';

/** One word that nobody knows, out of the blue: a name, a join word, a text for somebody else. */
export function isStrayWord({ sentence, context }: Reading): boolean {
  const only = sentence.tokens[0];
  return context.asked === 'none' && sentence.tokens.length === 1 && only?.kind === 'word' && only.seen.isStrange;
}

/** “2 2 5”, “8”: numbers alone answer what was asked for in numbers, and dots that come late are dots still. */
export function numbersAlone(reading: Reading): Intent | undefined {
  const { sentence, context } = reading;
  if (sentence.tokens[0]?.kind !== 'number' && !asks(context, forNumber)) return undefined;
  const values = valuesIn(reading);
  const [only, second] = values;
  if (only === undefined) return undefined;
  if (context.asked === 'vote') {
    // “6:2 4:1”: how many stands behind which.
    const isTold = sentence.tokens.some(({ gap }, at) => at > 0 && gap === 2);
    return { intent: 'vote', numbers: gluedDigits(reading) ?? (isTold ? dotsIn(reading) : values) };
  }
  if (context.asked === 'tasks') return { intent: 'claim', task: unique(values) };
  if (context.asked === 'survey')
    return sentence.tokens[0]?.kind === 'number' ? readRating(reading) : { intent: 'answer', value: only };
  if (second === undefined && context.asked === 'which')
    return (isShown(context, only) ? undefined : pick(reading)) ?? { intent: 'answer', value: only };
  if (second === undefined) return undefined;
  return context.asked === 'none' || context.asked === 'proposal' ? { intent: 'vote', numbers: values } : undefined;
}

/** The numbers, where nothing else is said; where some were asked for also as ears and thumbs make them: “l l 3”, “nin e”. */
function valuesIn({ sentence: { tokens }, context }: Reading): readonly number[] {
  if (tokens.every(({ kind }) => kind === 'number')) return tokens.flatMap((token) => plainNumber(token) ?? []);
  if (!asks(context, forNumber) || tokens.length > mostHeard) return [];
  const split = tokens.length === 2 ? numberOf(fold(`${tokens[0]?.raw}${tokens[1]?.raw}`)) : undefined;
  if (split === undefined && !tokens.every((token) => dotJoins.has(token.word) || heardAs(token) !== undefined))
    return [];
  const said = tokens.filter(({ word }) => !dotJoins.has(word));
  const values = split === undefined ? said.map(heardAs) : [split];
  const isFit = (value = Number.NaN): boolean => (context.asked === 'survey' ? value <= 10 : isShown(context, value));
  if (!values.every(isFit)) return [];
  // Words for numbers are weighed with what stands around them; “tree” may be a thing, and “I vote too” is no number.
  const isHeard = split !== undefined || said.some((token) => plainNumber(token) === undefined);
  const isFree =
    said.length * 2 >= tokens.length && !said.some(({ word }) => wordsShown(context.items).words.has(word));
  return isHeard && isFree ? (values as number[]) : [];
}

const mostHeard = 5;

/** “friday”, where no day was asked for in a question of its own: whoever did ask knows what it means. */
export function isOnlyDay(reading: Reading): boolean {
  const { sentence, context } = reading;
  if (sentence.tokens.length > longestDay || !asks(context, forNoDay) || !mayTellDay(reading)) return false;
  return dayAt(reading, 0)?.end === sentence.tokens.length;
}

const longestDay = 3;

/** Kindness, where it answers nothing. */
export function isOnlyEmoji({ sentence }: Reading): boolean {
  return sentence.tokens.every(({ kind }) => kind === 'emoji');
}

/** A number alone that was not among what was shown: whoever asked for one knows what it means. */
export function isOddNumber({ sentence, context }: Reading): boolean {
  const only = sentence.tokens[0];
  if (sentence.tokens.length > 1 || only?.kind !== 'number' || asks(context, forNumber)) return false;
  return context.asked !== 'deadline' && context.items?.some(({ number }) => String(number) === only.word) !== true;
}

/** “9”, “tres más”, where more time was offered. */
export function daysAlone({ sentence, context }: Reading): Intent | undefined {
  if (context.asked !== 'deadline') return undefined;
  const [only, second] = sentence.tokens.filter(({ word }) => !moreWords.has(word));
  const days = second === undefined ? plainNumber(only) : undefined;
  return days === undefined || sentence.tokens.length > longestDay ? undefined : { intent: 'extend', days };
}

const moreWords = wordSet('more mas extra please');

/** “la cuarta”, “the bench one”, where one of a few was asked for. */
export function thingAlone(reading: Reading): Intent | undefined {
  const { context } = reading;
  if (context.asked !== 'which' && context.asked !== 'tasks') return undefined;
  const only = mentionAlone(reading);
  if (only === undefined || (only.kind === 'akin' && context.asked !== 'which')) return undefined;
  if (only.either !== undefined || !isShown(context, only.value))
    return context.asked === 'which' ? pick(reading) : undefined;
  return context.asked === 'which' ? { intent: 'answer', value: only.value } : { intent: 'claim', task: only.value };
}

/** The one number or name beside which nothing else is said. */
function mentionAlone(reading: Reading): Mention | undefined {
  const { tokens } = reading.sentence;
  if (tokens.length > longestPointing) return undefined;
  const all = mentionsIn(reading);
  const only = all[0];
  if (only === undefined || all.length > 1 || only.kind === 'sound') return undefined;
  const around = tokens.filter((_, at) => at < only.from || at >= only.to);
  return around.every(({ word, asked }) => !asked && pointingWords.has(word)) ? only : undefined;
}

/** The thing shown that this names or numbers, and nothing else. */
export function onlyThing(reading: Reading): number | undefined {
  const only = mentionAlone(reading);
  return only !== undefined && only.either === undefined && only.kind !== 'akin' && isShown(reading.context, only.value)
    ? only.value
    : undefined;
}

const longestPointing = 8;

/** A number alone where somebody was asked to come says how many, and the rule knows of whom. */
export function isHeadcount({ sentence, context }: Reading): boolean {
  return context.asked === 'rsvp' && sentence.tokens.every(({ kind }) => kind === 'number');
}

/** “50/50”, “70%”, where somebody was asked to come. */
export function evenOdds({ sentence, context }: Reading): Intent | undefined {
  const isShort = context.asked === 'rsvp' && sentence.tokens.length <= longestPointing;
  return isShort && odds.test(sentence.text) ? { intent: 'rsvp', coming: 'maybe' } : undefined;
}
