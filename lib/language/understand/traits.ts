import { courtesies } from '../../../templates/words/commands.ts';
import { companions, describing, pairWords } from '../../../templates/words/companions.ts';
import { corrections } from '../../../templates/words/corrections.ts';
import { farewells, greetings, introductions } from '../../../templates/words/letter.ts';
import { wordSet } from '../../../templates/words/list.ts';
import { titles } from '../../../templates/words/naming.ts';
import { eachWords, nearLast, wholeWords } from '../../../templates/words/others.ts';
import { selfNaming } from '../../../templates/words/particles.ts';
import { articles, firstWords, lastWords, noteJoins, placeWords, telling } from '../../../templates/words/pointing.ts';
import { enders } from '../../../templates/words/sense.ts';
import { small } from '../../../templates/words/small.ts';
import { hesitations, onlyWords, turning } from '../../../templates/words/turning.ts';
import { commandTables } from './command-tables.ts';
import { daysOfUnit, groupOf, monthOf, nearDayOf, numberOf, ordinalOf, soundsLike, weekdayOf } from './dictionary.ts';
import { isGivenName } from './given-name.ts';
import type { Sentence, Token } from './token.ts';

/** What a word may be, a bit each: it is found once for each word, and a list is then not looked into for every message. */
export const isSmall = 1;
export const isEnder = 2;
export const isOnly = 4;
export const isHesitation = 8;
export const isTurning = 16;
export const isTelling = 32;
export const isWhole = 64;
export const isCourtesy = 128;
/** It may begin a correction. */
export const isCorrection = 256;
/** A number, a place in a row, or what sounds like one. */
export const isCount = 512;
/** The beginning or the end of a list, or as much as there is: “first”, “last two”, “both”. */
export const isEdge = 1024;
/** A day, a month or a time of days. */
export const isDay = 2048;
/** It may begin a letter, end one, say who writes, or say the writer's name. */
export const isGreeting = 262144;
export const isFarewell = 524288;
export const isIntroducing = 1048576;
export const isNaming = 2097152;
/** It stands before a name, or is one. */
export const isTitle = 4194304;
export const isGiven = 8388608;
/** It may lead to a name of a thing, or to a note. */
export const isArticle = 16777216;
export const isNoteJoin = 33554432;
/** Somebody who may come along, several of them in one word (“a dozen”), or a word about them; without this it is none of these. */
export const isOfPeople = 67108864;
/** It stands in a command, behind its first word. */
export const isInCommand = 134217728;
/** Without one of these nothing says the last but one, or one for each. */
export const isNearLast = 268435456;
export const isEach = 536870912;
/** What else a word of a message may be: written in digits, asked, set apart from the word before. */
export const isNumber = 4096;
export const isAddress = 8192;
export const isAsked = 16384;
export const isBehindComma = 32768;
export const isBehindColon = 65536;
export const isBehindStop = 131072;

/** The lists that a word may stand in. */
const lists = [
  [isSmall, small],
  [isEnder, enders],
  [isOnly, onlyWords],
  [isHesitation, hesitations],
  [isTurning, turning],
  [isTelling, telling],
  [isWhole, wholeWords],
  [isCourtesy, courtesies],
  [isGreeting, greetings],
  [isFarewell, farewells],
  [isNaming, selfNaming],
  [isTitle, titles],
  [isArticle, articles],
  [isNoteJoin, noteJoins],
  [isNearLast, nearLast],
  [isEach, eachWords],
  [isOfPeople, pairWords],
  [isOfPeople, describing],
] as const;

const allWords = wordSet('both ambas ambos all las los');
let correcting: ReadonlySet<string> | undefined;
let introducing: ReadonlySet<string> | undefined;

/** The first words of these. */
const firstOf = (sayings: Iterable<string>): ReadonlySet<string> =>
  new Set(Array.from(sayings, (words) => words.replace(/ .*/, '')));

/** Somebody who may come along, by what they are to the writer: one of them, or several. */
export const isCompanion = (word: string): boolean => companions.has(word) || companions.has(word.replace(/s$/, ''));

/** All that a word is. */
export function traitsOf(word: string): number {
  correcting ??= firstOf(corrections);
  introducing ??= firstOf(introductions);
  let traits = 0;
  for (const [trait, words] of lists) if (words.has(word)) traits |= trait;
  if (correcting.has(word)) traits |= isCorrection;
  if (placeWords.has(word) || (numberOf(word) ?? ordinalOf(word) ?? soundsLike(word)) !== undefined) traits |= isCount;
  if (firstWords.has(word) || lastWords.has(word) || allWords.has(word)) traits |= isEdge;
  if (introducing.has(word)) traits |= isIntroducing;
  if (isGivenName(word)) traits |= isGiven;
  if (isCompanion(word) || groupOf(word) !== undefined) traits |= isOfPeople;
  if (commandTables().behind.has(word)) traits |= isInCommand;
  const time = weekdayOf(word) ?? nearDayOf(word) ?? monthOf(word) ?? daysOfUnit(word);
  return time !== undefined || word === 'weekend' || word === 'finde' ? traits | isDay : traits;
}

/** Is this word one of these? */
export const isA = (token: Token | undefined, traits: number): boolean =>
  token !== undefined && (token.seen.traits & traits) !== 0;

/** Is one of these in a message? */
export function holds(sentence: Sentence, traits: number): boolean {
  sentence.traits ??= traitsIn(sentence.tokens);
  return (sentence.traits & traits) !== 0;
}

function traitsIn(tokens: readonly Token[]): number {
  let traits = 0;
  for (let at = 0; at < tokens.length; at++) traits |= traitsAt(tokens[at] as Token, at);
  return traits;
}

const traitsAt = ({ seen, kind, asked, gap }: Token, at: number): number =>
  (kind === 'word' ? seen.traits : kind === 'number' ? isNumber : kind === 'address' ? isAddress : 0) |
  (asked ? isAsked : 0) |
  (at > 0 && gap > 0 ? isAsked << gap : 0);
