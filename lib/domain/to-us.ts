/** What their words do, whatever was asked: a question to us, a courtesy, no place at all. */
import {
  askingOpeners,
  howToStop,
  nods,
  noNews,
  notInPlaces,
  politeMarks,
  politeOnly,
  whoAreYou,
  wrongNumber,
} from '../../templates/commands/to-us.ts';

const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const wordsOf = (text: string): readonly string[] =>
  folded(text)
    .split(' ')
    .filter((word) => word !== '');

/** A long text that also asks who we are says more than that. */
const mostWords = 12;
const isShort = (text: string): boolean => wordsOf(text).length <= mostWords;

const says =
  (patterns: readonly RegExp[]) =>
  (text: string): boolean =>
    isShort(text) && patterns.some((pattern) => pattern.test(folded(text)));

/** “Who is this?” */
export const asksWho = says(whoAreYou);
/** “How do I stop these?” */
export const asksHowToStop = says(howToStop);
export const saysWrongNumber = says(wrongNumber);

/** “Thanks!”, “good morning”: manners, and nothing else. */
export const isCourtesy = (text: string): boolean => {
  const words = wordsOf(text);
  return words.every((word) => politeOnly.includes(word)) && words.some((word) => politeMarks.includes(word));
};

/** Manners that say nothing of how it goes. */
export const isNoNews = (text: string): boolean => noNews.test(folded(text));

/** “Ok, great”: heard, and no more. */
export const isNod = (text: string): boolean => {
  const words = wordsOf(text);
  return words.length > 0 && words.every((word) => nods.includes(word));
};

/** Spanish asks with an accent: “que Rosa salude” wishes, “qué piensan” asks. */
const accented = /^\s*(?:por\s+)?(?:qué|quién|quiénes|cómo|cuándo|dónde|cuál|cuáles)(?=\s|$)/iu;

/** Ends in a question mark, or begins like a question and is short. */
export const isQuestion = (text: string): boolean => {
  const words = wordsOf(text);
  const [first = ''] = words;
  if (words.length === 0 || words.length > mostWords) return false;
  return /\?[\s)"'”]*$/u.test(text) || /^\s*¿/u.test(text) || askingOpeners.includes(first) || accented.test(text);
};

/** “What? No, I only asked for the list!” is not where we meet. */
export const isNoPlace = (text: string): boolean =>
  /\?/u.test(text) || /^\s*no\b\s*[,.;:!]?/iu.test(text) || wordsOf(text).some((word) => notInPlaces.includes(word));
