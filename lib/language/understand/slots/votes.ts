import { mentionsIn } from '../model/mentions.ts';
import type { Reading } from '../reading.ts';
import { placedIn } from './place-dots.ts';
import { mostDots } from './placing.ts';
import { upTo } from './row.ts';

/** The dots a message places, in order: “2 2 5”, “two dots on the crosswalk and one on the dogs”, “all three on 2”. */
export function dotsIn(reading: Reading): readonly number[] {
  return gluedDigits(reading) ?? firstOnes(reading) ?? rangeIn(reading) ?? placedIn(reading);
}

/** “1 through 3”: a dot on each of them. */
function rangeIn(reading: Reading): readonly number[] | undefined {
  const all = mentionsIn(reading);
  for (const [place, each] of all.entries()) {
    const row = upTo(reading, all[place - 1], each);
    if (row.length > 0) return [...row, each.value];
  }
  return undefined;
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
