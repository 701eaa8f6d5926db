/** The short word people text to join, made from the group's name. */
import { emptyWords, plainCode, reservedWords } from '../../../templates/door/reserved.ts';

const mostLetters = 14;
const fewestLetters = 3;
/** Every candidate is looked up, so there are only so many. */
const mostNumbered = 20;

const wordsOf = (name: string): readonly string[] =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/gu) ?? [];

/** Letters first: a join word that is a number would read like a task. */
const isCode = (word: string): boolean =>
  word.length <= mostLetters && /^[a-z]{3}/u.test(word) && !reservedWords.has(word);

/** Join words for a name, best first: “maple”, “maplestreet”, “maple2” … ASCII, lower case, three letters first. */
export const codeCandidates = (name: string): readonly string[] => {
  const words = wordsOf(name);
  const telling = words.filter((word) => !emptyWords.has(word) && word.length >= fewestLetters);
  const whole = words.join('').slice(0, mostLetters);
  const first = [...telling, words.slice(0, 2).join(''), whole].find(isCode) ?? plainCode;
  const second = words.slice(words.indexOf(first), words.indexOf(first) + 2).join('');
  const plain = [first, second, ...telling, whole].filter(isCode);
  const numbered = Array.from({ length: mostNumbered - 1 }, (_, index) => `${first}${index + 2}`);
  return [...new Set([...plain, ...(plain.length === 0 ? [plainCode] : []), ...numbered])];
};

/** The first join word that no other group has; undefined when all are taken. */
export const freeCode = (name: string, taken: readonly string[]): string | undefined =>
  codeCandidates(name).find((code) => !taken.includes(code));

/** How a join word may be typed: “Maple”, “maple.”, “#maple”. */
export const typedCode = (text: string): string => wordsOf(text).join('');
