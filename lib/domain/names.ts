/** How members are called: the first name they gave, never more. */
import { namesCopies as copy, titles } from '../../templates/names.ts';
import { type Blank, type Phrase, phrase } from './message.ts';
import type { Member } from './nouns.ts';

/** Their first name, or “a neighbor”. */
export const nameOf = (member: Member | undefined): string | Phrase => member?.name ?? phrase(copy.someone);

/** “, Rosa” after a greeting; nothing for who has not said their name. */
export const comma = (member: Pick<Member, 'name'> | undefined): Blank => (member?.name ? `, ${member.name}` : '');

const mostLetters = 20;
const edges = /^[\s"'“”.,;:!¡?¿()*_-]+|[\s"'“”,;:!¡?¿()*_-]+$/gu;

const capital = (word: string): string => {
  const first = [...word][0] ?? '';
  const isShouted = word.length > 2 && word === word.toUpperCase();
  const rest = word.slice(first.length);
  return first.toUpperCase() + (isShouted ? rest.toLowerCase() : rest);
};

const isTitle = (word: string): boolean => titles.includes(word.toLowerCase().replace('.', ''));

/** The first word, as a name is written. */
export const firstWord = (text: string): string => capital((text.trim().split(/\s+/u)[0] ?? '').replace(edges, ''));

/** The first name in what somebody typed, with a title if it has one (“don Chuy”); undefined when nothing is left. */
export const firstName = (text: string): string | undefined => {
  const words = text
    .split(/\s+/u)
    .map((word) => word.replace(edges, ''))
    .filter((word) => /[\p{L}\p{N}@]/u.test(word));
  const titled = words.slice(0, -1).findIndex((word) => !isTitle(word));
  const until = words.length > 1 && isTitle(words[0] ?? '') ? Math.max(titled, 1) : 0;
  const name = [...words.slice(0, until), capital(words[until] ?? '')].join(' ');
  // An address or a number is never taken for a name: names are shown to everybody.
  if (/@|\d{4}/u.test(name)) return undefined;
  return [...name].slice(0, mostLetters).join('').trim() || undefined;
};

/** A goal or a title inside a sentence is cut to this many letters, so that the text stays short. */
export const mostOfGoal = 60;

/** The text, cut at a word to at most `most` letters. */
export const cut = (text: string, most: number): string => {
  const letters = [...text.trim().replace(/\s+/gu, ' ')];
  if (letters.length <= most) return letters.join('');
  const kept = letters.slice(0, most - 2).join('');
  const word = kept.lastIndexOf(' ');
  return `${word > most / 2 ? kept.slice(0, word) : kept}..`;
};
