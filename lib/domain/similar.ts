/** Are two sentences about the same thing? Conservative: a wrong yes costs one question, and the person decides. */
import { commonplaceWords, sameIdeas } from '../../templates/words/alike.ts';
import { small } from '../../templates/words/small.ts';

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const ignored = new Set([...commonplaceWords, ...small].map(fold));

const endings = /(?:mente|ciones|cion|iendo|ando|ings?|edly|ed|ers?|ly|es|os|as|s|o|a|e)$/;

/** The word without what grammar hangs on it; short words stay whole. */
const stem = (word: string): string => {
  const bare = word.replace(endings, '');
  return bare.length >= 4 ? bare : word;
};

const ideaOf = new Map(
  sameIdeas.flatMap((words, index) => words.flatMap((word) => [word, stem(word)].map((one) => [one, `idea ${index}`]))),
);

/** The ideas in a sentence: content words, stemmed, with the words of both languages for one idea made one. */
const ideasIn = (text: string): ReadonlySet<string> =>
  new Set(
    (
      fold(text)
        .replace(/['’]/g, '')
        .match(/[\p{L}\p{N}]+/gu) ?? []
    )
      .filter((word) => word.length > 2 && !ignored.has(word))
      .map((word) => ideaOf.get(word) ?? ideaOf.get(stem(word)) ?? stem(word)),
  );

export const isSimilar = (a: string, b: string): boolean => {
  const left = ideasIn(a);
  const right = ideasIn(b);
  const shared = [...left].filter((idea) => right.has(idea)).length;
  const all = left.size + right.size - shared;
  // One shared idea is enough only where hardly anything else is said (“speeding” and “cars speeding”).
  return shared >= 2 ? shared / all >= 0.5 : shared === 1 && all <= 2;
};
