/** Does a task suit somebody? Words of its title against what they said they can do. */
import { crafts } from '../../../templates/words/crafts.ts';
import type { Member } from '../nouns.ts';

const endings = ['eria', 'eros', 'eras', 'ero', 'era', 'ura', 'cion', 'tion', 'ing', 'ry', 'ar', 'er', 'ir', 'or'];
const shortest = 3;

const less = (word: string, ending: string): string =>
  word.endsWith(ending) && word.length - ending.length >= shortest ? word.slice(0, -ending.length) : word;

/** “carpentry”, “carpenter” and “carpenters” share a stem; so do “pintar” and “pintura”. */
const stemOf = (word: string): string => {
  const single = less(word, 's');
  const found = endings.find((ending) => less(single, ending) !== single);
  return found ? less(single, found) : less(less(less(single, 'e'), 'a'), 'o');
};

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Words that say nothing about a craft. */
const empty = new Set(
  'the and for with our can who help make get some any good very from into para con los las una uno por que hacer ayudar del bien mucho soy have know work'.split(
    ' ',
  ),
);

const stems = (text: string): readonly string[] =>
  folded(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length >= shortest && !empty.has(word))
    .map(stemOf);

const groups: readonly ReadonlySet<string>[] = crafts.map((words) => new Set(words.map(stemOf)));

const isNear = (a: string, b: string): boolean => a === b || groups.some((group) => group.has(a) && group.has(b));

/** The skill, in the member's own words, that a title calls for. */
export const skillFor = (member: Member, title: string): string | undefined => {
  const wanted = stems(title);
  return member.skills.find((skill) => stems(skill).some((mine) => wanted.some((word) => isNear(mine, word))));
};

/** “Carpentry” is known; “cut the boards” is done. */
export const isDeed = (skill: string): boolean => skill.includes(' ');
