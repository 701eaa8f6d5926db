/** Where the name of somebody begins and ends. */

import { formalTitles, nameOpeners, nameParticles, titles } from '../../../../templates/words/naming.ts';
import { notNames } from '../../../../templates/words/particles.ts';
import { isGivenName } from '../given-name.ts';
import { isUpper, wordsBetween } from '../letters.ts';
import { isOrdinary } from '../model/words.ts';
import { elementAt, isOneOf, type Sentence, type Token, wordIn } from '../token.ts';

/** A word we never heard. */
export const isStrange = ({ word, kind, seen }: Token): boolean =>
  kind === 'word' && word.length > 2 && !seen.isKnown && !isOrdinary(word);

/** “Rosa”, “TJ”; what is shouted says nothing. */
export const isCapital = ({ raw }: Token): boolean => isUpper(raw) && (raw.length < 4 || raw !== raw.toUpperCase());

/** “Al”, “Em”, “Pa”: a word in small letters, somebody with a capital. */
export const isShort = ({ raw }: Token): boolean => /^(?:Al|Bo|Em|Pa|Will)$/.test(raw);

/** A common first name, in small letters too, or a capital that no sentence asked for. */
export const isNamed = (token: Token, isInside = token.gap < 3): boolean =>
  token.kind === 'word' &&
  (!isOneOf(notNames, token) || (isInside && isShort(token))) &&
  ((isGivenName(token.word) && token.slips === 0 && !/\u00F3$/.test(token.raw)) || (isInside && isCapital(token)));

/** “J.”, “B”: a letter with a dot, or a capital that is no word. */
export const isInitial = ({ text }: Sentence, { raw, end }: Token): boolean =>
  raw.length === 1 && (text.charAt(end) === '.' || /[B-DF-HJ-NP-XZ]/.test(raw));

/** “T.J. Maddox”, “Mei-Ling”, “Dr. Amin”: nothing but a space, a dash, or the dot of something short between. */
export function isJoined({ tokens, text }: Sentence, at: number): boolean {
  const [before, token] = [elementAt(tokens, at - 1), tokens[at]];
  if (before === undefined || token === undefined) return false;
  const between = text.slice(before.end, token.start);
  return /^[ -]$/.test(between) || (/^\. ?$/.test(between) && (before.raw.length === 1 || isOneOf(titles, before)));
}

/** What may stand behind a name, and is none by itself. */
export const nameEnds = /^(?:[js]r|i{2,3}|iv|esq)$/;
const nameJoins = /^(?:and|[yen&])$/;

/** The place behind the name, or the names, that begin here; the same place where none does. */
export function nameEnd(sentence: Sentence, from: number, sure = from): number {
  const { tokens } = sentence;
  let end = sure;
  for (let at = sure; at === from || isJoined(sentence, at); at++) {
    const token = tokens[at];
    const before = elementAt(tokens, at - 1);
    // “Sal sal sal”
    if (token === undefined || (end > from && token.gap === 0 && token.word === before?.word)) break;
    const isTitled = at > from && isOneOf(titles, before) && canFollow(token, before);
    if (isTitled || isNamed(token, at > from || token.gap < 3) || isInitial(sentence, token)) end = at + 1;
    else if (end > from && nameEnds.test(token.word)) end = at + 1;
    else if (!isOneOf(titles, token) && (end === from || !isParticle(token, before))) break;
  }
  const join = tokens[end];
  if (end === from || join === undefined || join.gap > 0 || !nameJoins.test(join.word)) return end;
  // “A Toño y a Vale”, “Reggie and also Flo”
  const next = end + (/^(?:a|also)$/.test(wordIn(tokens, end + 1)) ? 2 : 1);
  const both = nameEnd(sentence, next);
  return both > next && tokens[next]?.word !== tokens[from]?.word ? both : end;
}

/** “mr okafor”, “tía Chayo”; no “maestro jubilado”. */
const canFollow = (token: Token, title: Token | undefined): boolean =>
  isNamed(token, true) || (isOneOf(formalTitles, title) && token.kind === 'word' && !isOneOf(notNames, token));

const isParticle = (token: Token, before: Token | undefined): boolean =>
  isOneOf(nameParticles, token) || (before?.word === 'de' && /^l[ao]s?$/.test(token.word));

/** Where the name that holds this word begins. */
export function nameStart(sentence: Sentence, from: number): number {
  const { tokens } = sentence;
  for (let at = from; ; ) {
    const before = elementAt(tokens, at - 1);
    if (before === undefined || isOneOf(nameOpeners, before) || isAside(sentence, at - 1)) return at;
    if (isJoined(sentence, at) && (isNamed(before) || isOneOf(titles, before) || isInitial(sentence, before))) at--;
    else if (nameJoins.test(before.word) && tokens[at]?.gap === 0 && canOpen(elementAt(tokens, at - 2), before))
      at -= 2;
    else return at;
  }
}

/** “la señora Rosa”, “my uncle Zeke”: who somebody is, not what they are called. */
export const isAside = ({ tokens }: Sentence, at: number): boolean =>
  isOneOf(titles, tokens[at]) &&
  !isUpper(tokens[at]?.raw ?? '') &&
  tokens[at]?.gap === 0 &&
  /^(?:la|el|m[iy]|our|the|good)$/.test(wordIn(tokens, at - 1));

/** “Art and Joy”, “Mr. & Mrs. Kim”. */
const canOpen = (token: Token | undefined, join: Token): boolean =>
  token !== undefined && (join.gap === 0 ? isNamed(token, true) : isOneOf(titles, token));

/** The words as they were typed, with the dot of a last initial; “Jean-Guy” is one, and “R-O-S-A” is Rosa. */
export const nameText = (sentence: Sentence, start: number, end: number): string => {
  const { tokens, text } = sentence;
  let [from, to] = [start, end];
  while (isHyphened(sentence, from)) from--;
  while (isHyphened(sentence, to)) to++;
  const letters = tokens.slice(from, to).map(({ raw }) => raw);
  if (letters.length > 2 && letters.every((raw) => raw.length === 1))
    return letters.join('').replace(/(?<=.)./g, (letter) => letter.toLowerCase());
  const last = tokens[to - 1];
  const isDotted = last?.raw.length === 1 && text.charAt(last.end) === '.';
  return wordsBetween(text, tokens[from]?.start ?? 0, (last?.end ?? 0) + (isDotted ? 1 : 0)).replace(
    /['\u2019]s$|(?<= (?:y|and)) (?:a|also)(?= )/g,
    '',
  );
};

/** Does only a hyphen stand before this word? */
const isHyphened = ({ tokens, text }: Sentence, at: number): boolean =>
  at > 0 && at < tokens.length && text.slice(elementAt(tokens, at - 1)?.end, tokens[at]?.start) === '-';

/** The whole of the name that this word belongs to; with a capital it is surely one at the beginning. */
export function nameAround(sentence: Sentence, at: number): string | undefined {
  const from = nameStart(sentence, at);
  const [first] = sentence.tokens;
  const isSure = at === 0 && first !== undefined && isCapital(first) && !isOneOf(notNames, first);
  const to = nameEnd(sentence, from, isSure ? 1 : from);
  return to > from ? nameText(sentence, from, to) : undefined;
}
