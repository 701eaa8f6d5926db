import { companions } from '../../../../templates/words/companions.ts';
import { hashesOf } from '../model/hashes.ts';
import { knownWords } from '../model/words.ts';
import type { Reading } from '../reading.ts';
import { canBeName } from './text.ts';

const one: ReadonlySet<string> = new Set(companions);
const joining: ReadonlySet<string> = new Set(['and', 'y', 'e', 'plus', 'mas', '&', 'n', 'an']);
const oneself: ReadonlySet<string> = new Set(['i', 'me', 'yo', 'myself']);
const alongWith: ReadonlySet<string> = new Set(['with', 'con', 'bringing', 'plus', 'llevo', 'traigo']);
const articles: ReadonlySet<string> = new Set([
  ...['la', 'el', 'the', 'mi', 'my', 'our', 'his', 'her', 'su', 'don', 'dona', 'mr', 'mrs', 'ms'],
]);
const mostNamed = 8;

/** Somebody who may come along, by what they are to the writer: one of them, or several. */
export const isCompanion = (word: string): boolean => one.has(word) || one.has(word.replace(/s$/, ''));

export const isOneself = (word: string | undefined): boolean => oneself.has(word ?? '');
export const isJoin = (word: string | undefined): boolean => joining.has(word ?? '');

/** “Harold and I”, “me, Joe and Bea”, “yo con Toño y Chela”, “with Stan”: how many are named beside the writer. */
export function namesBesideMe(reading: Reading): number {
  const { tokens } = reading.sentence;
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]?.word;
    if (isOneself(word) && !isOneself(tokens[at + 1]?.word)) {
      const beside = namesInRow(reading, at - 1, -1, false) + namesInRow(reading, at + 1, 1, false);
      if (beside > 0) return beside;
    }
    const along = alongWith.has(word ?? '') ? namesInRow(reading, at + 1, 1, true) : 0;
    if (along > 0) return along;
  }
  return 0;
}

/** How many names stand one after the other from here; who is no name but comes along is passed over. */
function namesInRow(reading: Reading, from: number, by: 1 | -1, leads: boolean): number {
  const { tokens } = reading.sentence;
  let count = 0;
  let isJoined = leads;
  let isBeside = false;
  for (let at = from; count < mostNamed; at += by) {
    const word = tokens[at]?.word ?? '';
    isJoined ||= by === 1 && tokens[at]?.gap === 1;
    if (isJoin(word)) {
      isJoined = true;
      isBeside = true;
      continue;
    }
    if (articles.has(word) || (isJoined && isCompanion(word))) {
      isBeside = false;
      continue;
    }
    if (!isJoined || !(isName(reading, at) || (isBeside && isUnheardOf(word)))) break;
    isBeside = false;
    count++;
  }
  return count;
}

/** A capital where no sentence begins, or a word that nobody knows where one does. */
function isName(reading: Reading, at: number): boolean {
  const token = reading.sentence.tokens[at];
  if (token?.kind !== 'word' || !/^\p{Lu}\p{Ll}/u.test(token.raw) || !canBeName(token.word)) return false;
  return token.gap < 3 || (isUnheardOf(token.word) && !knownWords().has(token.word));
}

/** A word of no language we know is a name, written in small letters. */
const isUnheardOf = (word: string): boolean => word.length > 2 && hashesOf(word).isStrange && canBeName(word);
