/** Whom a first name means. */
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
