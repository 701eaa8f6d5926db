import { endings } from '../../../templates/words/endings.ts';
import { sameThing } from '../../../templates/words/same-thing.ts';
import type { Token } from './token.ts';

let shared: ReadonlyMap<string, string> | undefined;
const remembered = new Map<string, string>();
const mostRemembered = 4000;

/** “flyers” and “flyer”, “paint” and “painted”, “dogs” and “perros” are one word when people point at something. */
export function stem(word: string): string {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const found = stemOf(word);
  if (remembered.size < mostRemembered) remembered.set(word, found);
  return found;
}

/** The same of a word of a message. */
export function stemIn({ kind, word, seen }: Token): string {
  if (kind !== 'word') return stem(word);
  if (seen.stem === undefined) {
    seen.stem = stem(word);
    seen.mark = markOf(seen.stem);
  }
  return seen.stem;
}

/** One bit of a stem. */
export const markOf = (stem: string): number => 1 << (stem.length + stem.charCodeAt(0) + 3 * stem.charCodeAt(1));

/** May a word of a message be among stems of these marks? */
export function mayBeAmong(marks: number, token: Token): boolean {
  stemIn(token);
  return token.kind !== 'word' || (token.seen.mark & marks) !== 0;
}

function stemOf(word: string): string {
  shared ??= sharedNames();
  const whole =
    shared.get(word) ?? shared.get(word.replace(/s$/, '')) ?? shared.get(word.replace(/ies$/, 'y').replace(/es$/, ''));
  if (whole !== undefined) return whole;
  const root = rootOf(word);
  const verb = /(?:ing|ed|ers?)$/.test(word)
    ? (shared.get(`${root}e`) ?? (root.length > 3 ? shared.get(root) : undefined))
    : undefined;
  return shared.get(`${root}-`) ?? verb ?? root;
}

/** Every name of a thing to one mark: by the word itself, and by its root where that is long enough to be its own. */
function sharedNames(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const line of sameThing.trim().split('\n')) {
    const words = line.split(' ');
    const mark = `=${words[0]}`;
    for (const word of words) {
      names.set(word, mark);
      const root = rootOf(word);
      const isVerb = root.length > 2 && /[aei]r$/.test(word);
      if ((root.length > 4 || isVerb) && !names.has(`${root}-`)) names.set(`${root}-`, mark);
    }
  }
  return names;
}

export function rootOf(word: string): string {
  if (word.length < 4) return word;
  for (const ending of endings) {
    if (word.length - ending.length >= 3 && word.endsWith(ending)) return undouble(word.slice(0, -ending.length));
  }
  return word;
}

function undouble(word: string): string {
  const last = word.length - 1;
  return word.length > 3 && word.charAt(last) === word.charAt(last - 1) ? word.slice(0, -1) : word;
}
