/** Somebody says what they are called. */
import {
  afterTold,
  behindName,
  jokes,
  nameCues,
  nameCuesOfTwo,
  nameOpeners,
  originName,
  settledOn,
} from '../../../../templates/words/naming.ts';
import { notNames } from '../../../../templates/words/particles.ts';
import { isTitled, isUpper } from '../letters.ts';
import { spanOf } from '../model/spans.ts';
import { pattern } from '../pattern.ts';
import type { Reading } from '../reading.ts';
import {
  isAside,
  isCapital,
  isJoined,
  isNamed,
  isStrange,
  nameEnd,
  nameEnds,
  nameStart,
  nameText,
} from '../slots/names.ts';
import { isOneOf, type Sentence, type Token, wordIn } from '../token.ts';
import type { Filler } from './filler.ts';

export const name: Filler = (reading) => {
  const { sentence, context } = reading;
  const told =
    (context.asked === 'name'
      ? (chosen(sentence) ?? answered(sentence, true) ?? nameFrom(sentence, 0, true))
      : undefined) ?? learned(reading);
  return told === undefined ? undefined : { intent: 'name', name: told };
};

const mayFollow = pattern(afterTold, 'iu');
const origins = pattern(originName, 'iu');

/** A long sentence tells a name only where one is written as names are. */
const longestNaming = 5;

/** What is surely told, or what the learned reader finds, to the ends of the name. */
function learned(reading: Reading): string | undefined {
  const { sentence } = reading;
  const surely = introduced(sentence, false);
  const told = surely === undefined ? spanned(reading) : (chosen(sentence) ?? surely);
  return told !== undefined && sentence.tokens.length > longestNaming && !isUpper(told) ? undefined : told;
}

function spanned(reading: Reading): string | undefined {
  const { sentence } = reading;
  const span = spanOf(reading, 'name', 'name');
  if (span === undefined) return undefined;
  const from = nameStart(sentence, span.from);
  const first = sentence.tokens[from];
  // “Not Ron”, “and who are you” name nobody; “la mamá de Kevin” and “K” may.
  const isOpening = isOneOf(notNames, first) || isOneOf(nameOpeners, first);
  if (first !== undefined && isOpening && !/^(?:.|l[ao]s?|the)$/i.test(first.raw) && !isNamed(first, true))
    return undefined;
  return nameText(sentence, from, Math.max(span.to, nameEnd(sentence, from)));
}

/** “Theodora, Teddy to you”, “Will. Will Stone”: a name by itself at the end, behind another. */
function chosen(sentence: Sentence): string | undefined {
  const { tokens, text } = sentence;
  const at = tokens.findLastIndex(
    ({ gap, word }, place) =>
      place > 0 &&
      (jokes.test(wordIn(tokens, place - 1)) || (gap > 0 && !isJoined(sentence, place) && !nameEnds.test(word))),
  );
  const to = at < 0 ? at : nameEnd(sentence, at);
  const isName = to > at && isTitled(tokens[at]?.raw ?? '') && settledOn.test(text.slice(tokens[to - 1]?.end));
  return isName ? nameText(sentence, at, to) : undefined;
}

/** Where a name was asked for: behind the last words that lead to one, else where a part of the answer begins with one. */
function answered(sentence: Sentence, mayBeStrange: boolean): string | undefined {
  const { tokens } = sentence;
  let found = introduced(sentence, mayBeStrange);
  for (let at = 0; at < tokens.length && found === undefined; at++)
    if (at === 0 || tokens[at]?.gap !== 0) found = nameFrom(sentence, at, false);
  return found;
}

/** Where a name was asked for and nothing else was understood: one that is surely told. */
export const nameAlone: Filler = ({ sentence, context }) => {
  const { text } = sentence;
  const told = context.asked === 'name' ? answered(sentence, false) : undefined;
  const isTold = told !== undefined && mayFollow().test(text.slice(text.lastIndexOf(told) + told.length));
  return isTold ? { intent: 'name', name: told } : undefined;
};

/** “I'm Stan”, “me dicen Paco”: the last that is told so. */
export function introduced(sentence: Sentence, mayBeStrange: boolean): string | undefined {
  let found: string | undefined;
  sentence.tokens.forEach((_, at) => {
    if (isCue(sentence, at)) found = nameFrom(sentence, at, mayBeStrange) ?? found;
  });
  return found;
}

function isCue({ tokens }: Sentence, at: number): boolean {
  const [word, before] = [wordIn(tokens, at - 1), wordIn(tokens, at - 2)];
  if (tokens[at]?.gap !== 0 || !(nameCues.has(word) || nameCuesOfTwo.has(`${before} ${word}`))) return false;
  // “No soy Pedro”, “don't call me Becky”, “nobody calls me Margaret”
  return !/^(?:not?|nadie|nobody)$/.test(before) && !/^(?:not|nadie|nobody)$/.test(wordIn(tokens, at - 3));
}

/** The name that begins here, past what may stand before one; a word we never heard is one only where it may be. */
function nameFrom(sentence: Sentence, start: number, mayBeStrange: boolean): string | undefined {
  const { tokens } = sentence;
  let from = start;
  while (from < tokens.length - 1 && (leadsOn(sentence, from) || isAside(sentence, from))) from++;
  const [first, second] = [tokens[from], tokens[from + 1]];
  if (first === undefined || isSpelled(sentence, first)) return undefined;
  const isBoth = isCapital(first) && second !== undefined && isCapital(second) && isJoined(sentence, from + 1);
  const isSure = nameEnd(sentence, from) > from || (isBoth && !isOneOf(notNames, first));
  if (!isSure && !(mayBeStrange && isStrange(first) && !/^(?:el|la|the)$/.test(wordIn(tokens, from - 1))))
    return undefined;
  const to = Math.max(nameEnd(sentence, from), nameEnd(sentence, from, from + 1));
  if (/'s$/.test(first.raw) && tokens[to]?.gap === 0 && !behindName.has(tokens[to].word)) return undefined;
  let end = to;
  while (
    !isCapital(tokens[end - 1] ?? first) &&
    end - from < longestName &&
    isPlain(tokens[end]) &&
    tokens[end]?.word !== first.word
  )
    end++;
  const origin = origins().exec(sentence.text.slice(tokens[end - 1]?.end))?.[0];
  if (origin !== undefined) return nameText(sentence, from, end) + origin;
  const next = tokens[end];
  const isLast = next === undefined || next.gap > 0 || next.kind !== 'word';
  if (isLast || (isOneOf(behindName, next) && (isSure || !/^m[iy]$/.test(next.word))))
    return nameText(sentence, from, end);
  return isSure ? nameText(sentence, from, to) : undefined;
}

/** “F E R N”, “W-E-I”. */
const isSpelled = ({ text }: Sentence, { raw, end }: Token): boolean => raw.length === 1 && text.charAt(end) !== '.';

/** What may stand before a name: “hi there, this is”, and what is misspelled of it: “uhh Trevor”, “my nmae is tony”. */
function leadsOn({ tokens }: Sentence, at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || next === undefined || isOneOf(nameOpeners, token)) return token !== undefined;
  if (next.gap > 0 || isNamed(token) || !isStrange(token)) return false;
  return /^(?:is|es)$/.test(next.word) || (isNamed(next) && !isCapital(token));
}

const longestName = 4;

/** “lucila bermúdez”, “juan pablo”: a word that may go on with a name in small letters. */
const isPlain = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  token.gap === 0 &&
  !isCapital(token) &&
  !isOneOf(behindName, token) &&
  !isOneOf(notNames, token);
