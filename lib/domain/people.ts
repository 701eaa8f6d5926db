/** Whom a first name means. */
import { angryWords } from '../../templates/commands/stuck.ts';
import { nameWordsEnglish, nameWordsSpanish } from '../../templates/names.ts';
import { streetWords } from '../../templates/places.ts';
import { findMember, membersNamed, present } from './find.ts';
import type { Member, Pod } from './nouns.ts';

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

const isMemberId = (text: string): text is `m${number}` => /^m\d+$/.test(text);

/** Present members that “Sam”, “doña Rosa” or “Sam B” can mean; a member id means that member. */
export const peopleCalled = (pod: Pod, who: string): readonly Member[] => {
  if (isMemberId(who)) return [findMember(pod, who)].flatMap((one) => (one?.state === 'here' ? one : []));
  const exact = membersNamed(pod, who);
  if (exact.length > 0) return exact;
  const words = wordsOf(who);
  return present(pod).filter(({ name }) => {
    const own = wordsOf(name ?? '');
    return own.length > 0 && (own.every((word) => words.includes(word)) || words.every((word) => own.includes(word)));
  });
};

/** Members whose whole first name stands among these words. */
export const peopleIn = (pod: Pod, text: string): readonly Member[] => {
  const words = wordsOf(text);
  return present(pod).filter(({ name }) => {
    const own = wordsOf(name ?? '');
    return own.length > 0 && own.every((word) => words.includes(word));
  });
};

const bare = (word: string): string => word.replace(/[^\p{L}\p{N}]+$/u, '').replace(/^[^\p{L}\p{N}]+/u, '');

/** “May” may be a month and “Rose” a flower: only a capital inside the sentence makes such a word a name. */
const isNamed = (words: readonly string[], at: number, names: readonly string[]): boolean => {
  const typed = bare(words[at] ?? '').replace(/['’]s$/u, '');
  const [word] = wordsOf(typed);
  if (word === undefined || !names.includes(word)) return false;
  if (streetWords.includes(bare(words[at + 1] ?? '').toLowerCase())) return false;
  if (at === 0) return !nameWordsEnglish.includes(word);
  const isWord = nameWordsEnglish.includes(word) || nameWordsSpanish.includes(word);
  return !isWord || /^\p{Lu}/u.test(typed);
};

/** Does the sentence name a member? “Kim Street” does not. */
export const isAboutSomebody = (pod: Pod, text: string): boolean => {
  const names = present(pod).flatMap(({ name }) => wordsOf(name ?? '').at(-1) ?? []);
  const words = text.split(/\s+/u);
  return words.some((_word, at) => isNamed(words, at, names));
};

/** Does it name a member, or is it said in anger? Then it is heard, and not passed on. */
export const isBlame = (pod: Pod, text: string): boolean =>
  isAboutSomebody(pod, text) || wordsOf(text).some((word) => angryWords.includes(word));
