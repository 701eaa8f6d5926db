import { orderLeads } from '../../../templates/words/particles.ts';
import { enders, otherSubjects, receivers, refusals } from '../../../templates/words/sense.ts';
import { isSending } from './about-writing.ts';
import { isTitled } from './letters.ts';
import type { Reading } from './reading.ts';
import { canBeName } from './slots/text.ts';
import { elementAt, type Token, wordIn } from './token.ts';
import { holds, isEnder } from './traits.ts';

/**
 * Does somebody ask us, in whatever words, to write no more? Read sentence by sentence: a word that ends or
 * refuses, close before a word for our writing, with ourselves as the one who writes. “Please don't stop texting me”
 * refuses the ending, so it is none.
 */
export function asksToStop(reading: Reading): boolean {
  const { tokens } = reading.sentence;
  let start = 0;
  for (let at = 1; at <= tokens.length; at++) {
    if (at < tokens.length && (tokens[at]?.gap ?? 3) < 3) continue;
    if (sentenceAsks(tokens.slice(start, at))) return true;
    start = at;
  }
  return false;
}

function sentenceAsks(words: readonly Token[]): boolean {
  for (let at = 0; at < words.length; at++) {
    const word = wordIn(words, at);
    const isEnd = enders.has(word);
    if (!isEnd && !refusals.has(word)) continue;
    if (isEnd && isRefused(words, at)) return false;
    if (talksOfOthers(words, at)) continue;
    if (!isEnd && enders.has(wordIn(words, at + 1))) return false;
    if (sendingFollows(words, at, isEnd)) return true;
  }
  return false;
}

/** Does anybody ask us not to end something (“no paren de bailar”)? Then words alone prove no opt-out. */
export function refusesEnding(reading: Reading): boolean {
  const { tokens } = reading.sentence;
  return holds(reading.sentence, isEnder) && tokens.some(({ word }, at) => enders.has(word) && isRefused(tokens, at));
}

/** “No dejen de escribirme”, “please don't stop texting me”: an order to go on, and no other word that ends. */
export function asksToGoOn({ sentence }: Reading): boolean {
  if (!holds(sentence, isEnder)) return false;
  const { tokens } = sentence;
  const at = tokens.findIndex(({ word }) => enders.has(word));
  if (at < 1 || tokens.some(({ word }, place) => place > at && enders.has(word))) return false;
  const isOrder = tokens.slice(0, at - 1).every(({ word, asked }) => !asked && orderLeads.has(word));
  const isOurs = tokens.slice(at + 1, at + 5).some(({ word }) => isSending(word));
  return isOrder && isOurs && /^(?:not|no|never|nunca|jamas)$/.test(wordIn(tokens, at - 1));
}

/** “don't stop”, “no dejen”, “never stop”, “did you stop”. */
function isRefused(words: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - 2; back--) {
    if (/^(not|no|never|nunca|did|will|why|ni)$/.test(wordIn(words, back))) return true;
  }
  return false;
}

/** Somebody else's writing, a time or an amount: then it is a story, a mute or a wish for less. */
function talksOfOthers(words: readonly Token[], at: number): boolean {
  for (let i = Math.max(0, at - 4); i < Math.min(words.length, at + 9); i++) {
    const token = words[i];
    if (token !== undefined && (otherSubjects.has(token.word) || isSomebody(token))) return true;
  }
  return false;
}

/** “no texts from Ray”, “stop letting Kurt write to me”: a name inside the sentence is somebody else's. */
function isSomebody({ raw, word, gap, seen }: Token): boolean {
  return gap < 3 && isTitled(raw) && seen.isStrange && canBeName(word);
}

function sendingFollows(words: readonly Token[], at: number, isEnd: boolean): boolean {
  const speaker =
    elementAt(words, at - 1)?.word === 'do' ? elementAt(words, at - 2)?.word : elementAt(words, at - 1)?.word;
  for (let i = at + 1; i < Math.min(words.length, at + 6); i++) {
    const word = wordIn(words, i);
    if (!isSending(word)) continue;
    if (speaker === 'i' && !wants(words, at, i)) return false;
    return isEnd || hasReceiver(words, at, i);
  }
  return false;
}

/** “I don't text much” is about the writer; “I don't want your texts” is about us. */
function wants(words: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^(want|wish|need|like|care|quiero|deseo)$/.test(wordIn(words, i))) return true;
  return false;
}

function hasReceiver(words: readonly Token[], from: number, to: number): boolean {
  for (let i = Math.max(0, from - 1); i < Math.min(words.length, to + 4); i++) {
    const word = wordIn(words, i);
    if (receivers.has(word) || /(rme|ndome|nme|rnos)$/.test(word)) return true;
  }
  return false;
}
