import * as people from '../../../../templates/words/companions.ts';
import { numberOf } from '../dictionary.ts';
import { isTitled } from '../letters.ts';
import type { Reading } from '../reading.ts';
import { elementAt, type Token, wordIn } from '../token.ts';
import { isA, isCompanion, isOfPeople } from '../traits.ts';
import { canBeName } from './text.ts';

const mostNamed = 8;

/** One of them: “my wife”, not “my kids”, of whom it is not said how many. */
export const isSingular = (word: string): boolean =>
  isCompanion(word) && (people.singleOnes.has(word) || !/(?:s|people|children)$/.test(word));

/** What may be counted or brought along and is nobody. */
export const isNoOne = (word: string): boolean =>
  people.thingsCounted.has(word) || people.thingsCounted.has(word.replace(/s$/, ''));

/** “my dad's”: somebody's, where nothing says that he comes. */
export const isOwner = (token: Token | undefined): boolean =>
  /['\u2019]s$/.test(token?.raw ?? '') && canBeName(token?.word ?? '');

export const isPair = (word: string): boolean => people.pairWords.has(word);
export const isCompany = (word: string): boolean => isCompanion(word) || isPair(word);

/** Where the people stand that a number counts: “3 of my cousins”, “two little kids”; the place itself when there are none. */
export function companyAfter({ sentence }: Reading, at: number): number {
  for (let next = at + 1; next <= at + 3 && sentence.tokens[next]?.gap === 0; next++) {
    if (!isA(sentence.tokens[next], isOfPeople)) break;
    const word = wordIn(sentence.tokens, next);
    const isMore = people.describing.has(word);
    if (isCompany(word) && !(isMore && isCompany(wordIn(sentence.tokens, next + 1)))) return next;
    if (!isMore) break;
  }
  return at;
}

export const isOneself = (word: string | undefined): boolean => people.oneself.has(word ?? '');
export const isJoin = (word: string | undefined): boolean => people.joining.has(word ?? '');

/** “Harold and I”, “me, Joe and Bea”, “yo con Toño y Chela”, “with Stan”: how many are named beside the writer. */
export function namesBesideMe(reading: Reading, others: boolean): number {
  const { tokens } = reading.sentence;
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]?.word;
    if (isOneself(word) && !isOneself(tokens[at + 1]?.word)) {
      // “I'm diabetic and I'm coming”: who am, am alone.
      const before = tokens[at + 1]?.word === 'am' ? 0 : namesInRow(reading, at - 1, -1, others);
      const beside = before + namesInRow(reading, at + 1, 1, others);
      if (beside > 0) return beside;
    }
    // “Gerald too”, “so will Earl”.
    const isToo =
      /^(?:too|tambien)$/.test(word ?? '') &&
      (elementAt(tokens, at - 1)?.gap === 1 || isJoin(elementAt(tokens, at - 2)?.word));
    const isSo = elementAt(tokens, at - 1)?.word === 'so' && /^(?:will|is|are|does)$/.test(word ?? '');
    const leads = isSo || people.alongWith.has(word ?? '');
    const along = isToo || leads ? namesInRow(reading, isToo ? at - 1 : at + 1, isToo ? -1 : 1, others, true) : 0;
    if (along > 0) return along;
  }
  return 0;
}

/** How many names stand one after the other from here; who is no name but comes along is passed over. */
function namesInRow(reading: Reading, from: number, by: 1 | -1, others: boolean, leads = false): number {
  const { tokens } = reading.sentence;
  let count = 0;
  let isJoined = leads;
  let isBeside = false;
  for (let at = from; count < mostNamed; at += by) {
    const word = wordIn(tokens, at);
    isJoined ||= by === 1 && tokens[at]?.gap === 1;
    if (isJoin(word)) {
      isJoined = true;
      isBeside = true;
      continue;
    }
    if (people.titles.has(word) || (isJoined && (isCompany(word) || isOwner(tokens[at])))) {
      isBeside = false;
      continue;
    }
    // “My sister Lil” is one.
    if (isCompanion(wordIn(tokens, at - 1)) && tokens[at]?.gap === 0) continue;
    const isSomeone =
      (others && people.someone.has(word)) ||
      isName(reading, at) ||
      ((isBeside || (tokens[at]?.gap === 1 && isListed(reading, at))) && isUnheardOf(tokens[at]));
    if (!isJoined || !isSomeone) break;
    isBeside = false;
    count++;
  }
  return count;
}

/** A capital where no sentence begins, or a word that nobody knows where one does. */
export function isName(reading: Reading, at: number): boolean {
  const token = reading.sentence.tokens[at];
  if (token?.kind !== 'word' || !isTitled(token.raw) || !canBeName(token.word)) return false;
  return token.gap < 3 || (isUnheardOf(token) && (isListed(reading, at) || !token.seen.isKnown));
}

/** “Arnold, Pearl and I”: the first of several. */
const isListed = ({ sentence }: Reading, at: number): boolean =>
  sentence.tokens[at + 1]?.gap === 1 || isJoin(sentence.tokens[at + 1]?.word);

/** A word of no language we know is a name, written in small letters. */
const isUnheardOf = (token: Token | undefined): boolean =>
  token?.seen.isStrange === true && canBeName(token.word) && !isCount(token.word) && !isNoOne(token.word);

const isCount = (word: string): boolean =>
  numberOf(word) !== undefined || Object.hasOwn(people.groupSizes, word) || people.someMore.has(word);
