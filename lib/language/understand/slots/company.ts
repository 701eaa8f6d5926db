import { companions } from '../../../../templates/words/companions.ts';
import { hashesOf } from '../model/hashes.ts';
import type { Reading } from '../reading.ts';
import { canBeName } from './text.ts';

export const one: ReadonlySet<string> = new Set(companions);

const joining: ReadonlySet<string> = new Set(['and', 'y', 'e', 'plus', 'mas', '&', 'n', 'an']);

const oneself: ReadonlySet<string> = new Set(['i', 'me', 'yo', 'myself']);

const alongWith: ReadonlySet<string> = new Set(['with', 'con', 'bringing', 'plus', 'llevo', 'traigo']);

/** “Harold and I”, “me, Joe and Bea”, “yo con Toño y Chela”, “with Stan”: names beside the writer. */
export function namedBesideMe(reading: Reading): number {
  const { tokens } = reading.sentence;
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]?.word ?? '';
    if (oneself.has(word) && !oneself.has(tokens[at + 1]?.word ?? '')) {
      const beside = inRow(reading, at - 1, -1, false) || inRow(reading, at + 1, 1, false);
      if (beside > 0) return beside;
    }
    if (!alongWith.has(word)) continue;
    const along = inRow(reading, at + 1, 1, true);
    if (along > 0) return along;
  }
  return tokens.some(({ word }, at) => (word === 'both' || word === 'ambos') && at > 0) ? 1 : 0;
}

const mostNamed = 8;

const articles: ReadonlySet<string> = new Set(['la', 'el', 'the', 'mi', 'my', 'our', 'don', 'dona', 'mr', 'mrs', 'ms']);

/** How many people are named one after the other from here; before the writer only where “and” leads to them. */
function inRow(reading: Reading, from: number, by: 1 | -1, leads: boolean): number {
  const { tokens } = reading.sentence;
  let count = 0;
  let isJoined = leads;
  for (let at = from; count < mostNamed; at += by) {
    const word = tokens[at]?.word ?? '';
    isJoined ||= by === 1 && tokens[at]?.gap === 1;
    if (joining.has(word)) isJoined = true;
    else if (articles.has(word)) continue;
    else if (isJoined && (isPerson(reading, at) || (!leads && isUnheardOf(word)))) count++;
    else break;
  }
  return count;
}

function isPerson(reading: Reading, at: number): boolean {
  const token = reading.sentence.tokens[at];
  return (
    token !== undefined &&
    token.kind === 'word' &&
    (one.has(token.word) || (/^\p{Lu}\p{Ll}/u.test(token.raw) && canBeName(token.word)))
  );
}

/** A word of no language we know is a name, written in small letters. */
function isUnheardOf(word: string): boolean {
  return word.length > 2 && hashesOf(word).isStrange && canBeName(word);
}

export function isCompanion(word: string): boolean {
  return (
    one.has(word) ||
    one.has(word.replace(/s$/, '')) ||
    /^(kids|children|people|friends|guests|grandkids|boys|girls|adults|grandchildren)$/.test(word)
  );
}
