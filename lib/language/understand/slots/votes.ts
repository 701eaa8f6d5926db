import { dotWords, towardWords } from '../../../../templates/words/particles.ts';
import { meantIn } from '../model/meant.ts';
import { type Mention, mentionsIn } from '../model/mentions.ts';
import type { Reading } from '../reading.ts';
import { isWeight, mostDots } from './dots.ts';
import { upTo } from './row.ts';

const times: ReadonlyMap<string, number> = new Map(
  Object.entries({
    once: 1,
    twice: 2,
    thrice: 3,
    doble: 2,
    double: 2,
    triple: 3,
  }),
);
/** Everything there is to give. */
const everything: ReadonlySet<string> = new Set(['all', 'everything', 'todo', 'todos', 'todas', 'whole', 'every']);
/** What is left of the dots. */
const remainder: ReadonlySet<string> = new Set(['rest', 'resto', 'others', 'remaining', 'restantes', 'demas']);
const between: ReadonlySet<string> = new Set([
  'the',
  'la',
  'el',
  'los',
  'las',
  'number',
  'numero',
  '#',
  'lo',
  'it',
  'go',
  'goes',
  'van',
  'va',
]);

/** The dots a message places, in order: “2 2 5”, “two dots on the crosswalk and one on the dogs”, “all three on 2”. */
export function dotsIn(reading: Reading): readonly number[] {
  const glued = gluedDigits(reading);
  if (glued !== undefined) return glued;
  const firsts = firstOnes(reading);
  if (firsts !== undefined) return firsts;
  const all = mentionsIn(reading);
  const meant = meantIn(reading, 'vote', all).filter(({ either }) => either === undefined);
  const placed: number[] = [];
  const given = new Set<Mention>();
  let before: Mention | undefined;
  for (const each of meant) {
    placed.push(...upTo(reading, all[all.indexOf(each) - 1], each).slice(1));
    const rest = takesRest(reading, each) ? mostDots - placed.length : 0;
    if (before === undefined || !isToldAgain(reading, before, each))
      for (let count = rest > 0 ? rest : weightOf(reading, all, each, given); count > 0; count--)
        placed.push(each.value);
    before = each;
  }
  const [only, second] = new Set(placed);
  const isAll = reading.sentence.tokens.some(({ word }) => everything.has(word));
  return isAll && only !== undefined && second === undefined && placed.length < mostDots ? [only, only, only] : placed;
}

/** “…and the rest for 2”. */
function takesRest({ sentence }: Reading, { from }: Mention): boolean {
  return sentence.tokens.slice(Math.max(0, from - 4), from).some(({ word }) => remainder.has(word));
}

/** “No end to construction, #4”: the same thing by its name and by its number is one dot. */
function isToldAgain(reading: Reading, before: Mention, each: Mention): boolean {
  if (before.value !== each.value || (before.kind === 'name') === (each.kind === 'name')) return false;
  return !dotWords.has(reading.sentence.tokens[each.from + 1]?.word ?? '');
}

/** How many dots stand beside a thing: “two on 5”, “5 twice”, “the dogs with two”, “3 x2”. */
function weightOf(reading: Reading, all: readonly Mention[], each: Mention, given: Set<Mention>): number {
  const { tokens } = reading.sentence;
  const place = all.indexOf(each);
  const ahead = all[place - 1];
  if (
    ahead !== undefined &&
    !given.has(ahead) &&
    each.from - ahead.to <= farthest &&
    isWeight(reading, all, place - 1)
  ) {
    given.add(ahead);
    return ahead.kind === 'ordinal' || ahead.kind === 'last' ? 1 : ahead.value;
  }
  const behind = all[place + 1];
  if (
    behind !== undefined &&
    behind.from - each.to <= 2 &&
    isWeight(reading, all, place + 1) &&
    !isAhead(reading, all, place + 1)
  ) {
    given.add(behind);
    return behind.value;
  }
  for (const at of [each.to, each.from - 1, each.from - 2, each.from - 3]) {
    const count = times.get(tokens[at]?.word ?? '');
    if (count !== undefined && (at === each.to || isLeading(reading, at + 1, each.from))) return count;
  }
  return 1;
}

const farthest = 5;

/** “…5 and one on 1”: the weight behind a thing belongs to the next one where that one follows it. */
function isAhead(reading: Reading, all: readonly Mention[], place: number): boolean {
  const next = all[place + 1];
  const weight = all[place];
  if (next === undefined || weight === undefined) return false;
  // “Al mural le doy dos y a las bancas uno”: each weight stands behind its own thing.
  const own = all[place + 2];
  if (own !== undefined && own.from - next.to <= 1 && next.kind === 'name' && isWeight(reading, all, place + 2))
    return false;
  return reading.sentence.tokens.slice(weight.to, next.from).some(({ word }) => towardWords.has(word));
}

/** Only small words lead from “double” to the thing. */
function isLeading({ sentence }: Reading, from: number, to: number): boolean {
  return sentence.tokens.slice(from, to).every(({ word }) => between.has(word) || towardWords.has(word));
}

/** “225”, “11 2”, “2/2/5”: digits written together, where no thing has such a number, are dots one by one. */
export function gluedDigits({ sentence, context }: Reading): readonly number[] | undefined {
  const { items } = context;
  const isShown = (number: number): boolean => items?.some((item) => item.number === number) === true;
  const apart = (word: string): readonly number[] | undefined => {
    if (/^[1-9](?:\/[1-9]){1,2}$/.test(word)) return word.split('/').map(Number);
    if (!/^[1-9][.,]?[1-9][.,]?[1-9]?$/.test(word) || isShown(Number(word))) return undefined;
    const digits = word.replace(/\D/g, '').split('').map(Number);
    return digits.every(isShown) ? digits : undefined;
  };
  const split = sentence.tokens.map(({ word }) => apart(word));
  const [first] = split.filter((digits) => digits !== undefined);
  if (first === undefined || sentence.tokens.some(({ kind }) => kind !== 'number')) return first;
  const all = sentence.tokens.flatMap(({ word }, at) => split[at] ?? Number(word));
  return all.length <= mostDots && all.every(isShown) ? all : first;
}

/** “One dot for each of the first three”. */
function firstOnes({ sentence, context }: Reading): readonly number[] | undefined {
  const words = sentence.tokens.map(({ word }) => word).join(' ');
  const found = /\b(?:first (two|three|2|3)|primer[ao]s (dos|tres|2|3)|(dos|tres) primer[ao]s)\b/.exec(words);
  if (found === null || / (?:go|to|for|a|en|on|dots?) /.test(words.slice(found.index))) return undefined;
  const count = /three|tres|3/.test(found[0]) ? 3 : 2;
  return context.items?.slice(0, count).map(({ number }) => number);
}
