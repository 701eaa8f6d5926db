import { behindHeard } from '../../../../templates/words/particles.ts';
import { placeWords } from '../../../../templates/words/pointing.ts';
import type { Item } from '../../../domain/intent.ts';
import { type Akin, akinTo } from '../akin.ts';
import { numberOf, ordinalOf, soundsLike } from '../dictionary.ts';
import { itemNamed } from '../items.ts';
import { isLower, isUpper } from '../letters.ts';
import { nearTo } from '../near.ts';
import type { Reading } from '../reading.ts';
import { isUndecided } from '../slots/task.ts';
import { wordIn } from '../token.ts';
import { isA, isCount, isSmall } from '../traits.ts';

/** One place in the message that may name a thing of the list, or count something else. */
export type Mention = {
  readonly from: number;
  readonly to: number;
  readonly kind: 'digits' | 'word' | 'ordinal' | 'last' | 'sound' | 'name' | 'akin';
  readonly value: number;
  /** A name that fits several things equally. */
  readonly either?: readonly number[];
};

const longestMessage = 60;

/** The thing that such a word means, counted from the end of the list, its beginning or its middle. */
function itemAt(word: string, items: readonly Item[]): Item | undefined {
  if (!placeWords.has(word)) return undefined;
  if (word === 'top') return items[0];
  if (word.startsWith('penultim')) return items.at(-2);
  if (word !== 'middle' && !word.endsWith('medio')) return items.at(-1);
  return items.length % 2 === 1 ? items[items.length >> 1] : undefined;
}

/** Every number, ordinal and name of a thing in the message, from left to right. Found once for each message. */
export function mentionsIn(reading: Reading): readonly Mention[] {
  reading.mentions ??= findMentions(reading);
  return reading.mentions;
}

function findMentions(reading: Reading): readonly Mention[] {
  const end = Math.min(longestMessage, reading.sentence.tokens.length);
  const found: Mention[] = [];
  let isNamed = false;
  for (let at = 0; at < end; ) {
    const mention = mentionAt(reading, at);
    if (mention !== undefined) {
      found.push(mention);
      isNamed ||= mention.kind !== 'sound';
    }
    at = Math.max(at + 1, mention?.to ?? 0);
  }
  if (isNamed) return found;
  const near = nearTo(reading);
  for (const akin of near.length > 0 ? near : akinTo(reading)) found.push(akinMention(akin));
  return found;
}

/** Where nothing is named outright: what the words have to do with. */
const akinMention = ({ from, to, number }: Akin): Mention => ({ from, to, kind: 'akin', value: number });

function mentionAt(reading: Reading, at: number): Mention | undefined {
  const token = reading.sentence.tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === 'number')
    return token.word.length <= 3 && !isDoor(reading, at) ? mentionOfDigits(token.word, at) : undefined;
  if (token.kind !== 'word') return undefined;
  const named = isA(token, isSmall) ? undefined : itemNamed(reading, at)[0];
  if (named !== undefined) {
    if (isUndecided(named.value))
      return { from: at, to: named.end, kind: 'name', value: named.value.either[0] ?? 0, either: named.value.either };
    return { from: at, to: named.end, kind: 'name', value: named.value as number };
  }
  if (!isA(token, isCount)) return undefined;
  const number = isAfterOrdinal(reading, at) ? undefined : numberOf(token.word);
  if (number !== undefined) return mention(at, 'word', number);
  const items = reading.context.items ?? [];
  const ordinal = ordinalOf(token.word);
  // “The third” is number 3, or where there is none the third that was shown.
  if (ordinal !== undefined) {
    const isNumber = items.length === 0 || items.some((item) => item.number === ordinal);
    const value = isNumber ? ordinal : items[ordinal - 1]?.number;
    return value === undefined ? undefined : mention(at, 'ordinal', value);
  }
  const last = itemAt(token.word, items)?.number;
  if (last !== undefined) return mention(at, 'last', last);
  const sound = soundsLike(token.word);
  return sound === undefined || !mayBeHeard(reading, at) ? undefined : mention(at, 'sound', sound);
}

/** “2B”, “5D”: a door, in a sentence that does not shout. */
function isDoor({ sentence }: Reading, at: number): boolean {
  const [number, letter] = [sentence.tokens[at], sentence.tokens[at + 1]];
  const isGlued =
    letter?.kind === 'word' && letter.start === number?.end && letter.raw.length === 1 && isUpper(letter.raw);
  return isGlued && letter.raw !== 'X' && sentence.tokens.some(({ raw }) => isLower(raw, 0) && isLower(raw, 1));
}

function mentionOfDigits(word: string, at: number): Mention | undefined {
  const value = Number(word);
  return Number.isInteger(value) ? mention(at, 'digits', value) : undefined;
}

/** “claim for”, “l and 3”: a word that sounds like a number may be one where nothing follows it. */
function mayBeHeard({ sentence }: Reading, at: number): boolean {
  const next = sentence.tokens[at + 1];
  return next === undefined || next.gap > 0 || behindHeard.has(next.word);
}

/** “The first one”. */
function isAfterOrdinal({ sentence }: Reading, at: number): boolean {
  const before = wordIn(sentence.tokens, at - 1);
  return sentence.tokens[at]?.word === 'one' && (ordinalOf(before) !== undefined || placeWords.has(before));
}

const mention = (at: number, kind: Mention['kind'], value: number): Mention => ({ from: at, to: at + 1, kind, value });
