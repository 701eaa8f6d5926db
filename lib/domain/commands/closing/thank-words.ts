/** What thanks are for, without the words that only say thank you and to whom. */
import { namingWords, thankingWords } from '../../../../templates/words/thanking.ts';
import { membersNamed } from '../../find.ts';
import type { Member, Pod } from '../../nouns.ts';

const folded = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

const withoutLeading = (words: readonly string[], dropped: readonly string[]): readonly string[] => {
  const first = words.findIndex((word) => !dropped.includes(folded(word)));
  return first < 0 ? [] : words.slice(first);
};

/** `text` is empty when nothing but thanks, and perhaps a name, was said. */
export type Thanking = { readonly people: readonly Member[]; readonly text: string };

/** “thanks Sam for the ladder” is Sam, “for the ladder”; “Sam was patient” keeps every word. */
export const thankingIn = (pod: Pod, typed: string): Thanking => {
  const words = typed.trim().split(/\s+/);
  const rest = withoutLeading(words, thankingWords);
  const named = withoutLeading(rest, namingWords);
  const people = membersNamed(pod, folded(named[0] ?? ''));
  const reason = named
    .slice(1)
    .join(' ')
    .replace(/^[\s,:;.-]+/u, '');
  const isThanking = rest.length < words.length || /^(for|por|,)/iu.test(reason) || /[,:]$/u.test(named[0] ?? '');
  const isNameOnly = named.length === 1 && rest.length < words.length;
  if (people.length > 0 && isThanking && (reason || isNameOnly)) return { people, text: reason };
  return { people, text: rest.length > 0 ? typed.trim() : '' };
};
