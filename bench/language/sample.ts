import { type Pattern, readPattern } from '../../lib/language/understand/pattern.ts';
import { groups } from '../../templates/words/groups.ts';
import { laterHeads, noHeads, yesHeads } from '../../templates/words/heads.ts';

const all: Readonly<Record<string, readonly string[]>> = {
  ...groups,
  yesHead: yesHeads,
  noHead: noHeads,
  laterHead: laterHeads,
};

/** What stands in a slot when a phrase is written out. */
const fillings: Readonly<Record<string, readonly string[]>> = {
  task: ['3', '# 4', 'number two', '2 and 5', 'la 3', 'the flyer'],
  number: ['3', '2'],
  other: ['5'],
  numbers: ['2 2 5'],
  votes: ['2 2 5'],
  pair: ['2 and 5'],
  text: ['fix the fence', 'the paint is here', 'llegó la pintura'],
  clause: ['it'],
  who: ['Sam', 'Rosa'],
  who2: ['Bea'],
  known: ['Sam'],
  name: ['Rosa', 'Walt'],
  code: ['maple'],
  community: ['maple'],
  where: ['library'],
  place: ['the library'],
  address: ['555-0134'],
  email: ['rosa@example.org'],
  date: ['monday', 'el lunes', 'may 15'],
  until: ['friday'],
  days: ['3 days', 'a week', 'dos dias'],
  dayspan: ['a week'],
  when: ['saturday 10'],
  hours: ['2 hours', 'una hora'],
  key: ['checkins'],
  value: ['2'],
  deed: ['bring lemonade', 'bake a cake'],
  deedEs: ['llevo pan'],
  did: ['painted the bench'],
  participle: ['pintado'],
  past: ['pinte'],
  named: ['the flyer'],
  item: ['the bench'],
  doneAs: ['painted'],
  doing: ['pinto la banca'],
  craft: ['coser'],
  ing: ['helping'],
};

/** A repeatable stream of numbers from 0 to 1, so that the model is the same each time it is made. */
export function stream(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

/** One sentence a phrase of the templates allows, by chance. */
export function writeOut(pattern: Pattern, random: () => number, depth = 0): string {
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];
  return pattern
    .map((element) => {
      if (element.kind === 'word') return element.word;
      if (element.kind === 'slot') return pick(fillings[element.name] ?? ['it']) ?? '';
      if (element.kind === 'group')
        return depth > 6 ? '' : writeOut(readPattern(pick(all[element.name] ?? []) ?? ''), random, depth + 1);
      if (element.absent && random() < 0.55) return '';
      return writeOut(pick(element.options) ?? [], random, depth + 1);
    })
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
