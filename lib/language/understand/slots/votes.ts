import { dotJoins } from '../../../../templates/words/others.ts';
import { closingWords, ordinalEnds } from '../../../../templates/words/particles.ts';
import { articles } from '../../../../templates/words/pointing.ts';
import { isShown } from '../items.ts';
import { scoresOfMeant } from '../model/meant.ts';
import { mentionsIn } from '../model/mentions.ts';
import type { Reading } from '../reading.ts';
import { stem } from '../stem.ts';
import { elementAt, wordIn } from '../token.ts';
import { plainNumber } from './number.ts';
import { placedIn } from './place-dots.ts';
import { mostDots, piecesIn } from './placing.ts';
import { endNamed, upTo } from './row.ts';

/** The dots a message places, in order: “2 2 5”, “two dots on the crosswalk and one on the dogs”, “all three on 2”. */
export function dotsIn(reading: Reading): readonly number[] {
  return (
    gluedDigits(reading) ??
    endIn(reading) ??
    rangeIn(reading) ??
    rowOf(reading) ??
    closingRow(reading) ??
    allOn(reading, placedIn(reading))
  );
}

/** “All but laundry, so 1 4 5”, “nah, kids come first. 7.”: the numbers alone that end a message, behind what was only thought. */
function closingRow({ sentence: { tokens }, context }: Reading): readonly number[] | undefined {
  const isLed = (at: number): boolean => concluding.test(wordIn(tokens, at - 1));
  const from = tokens.findLastIndex(({ gap }, at) => gap > 1 || isLed(at));
  const row = tokens.slice(from).filter(({ word }) => !dotJoins.has(word) && !closingWords.has(word));
  const values = row.map((token) => plainNumber(token) ?? -1);
  const areShown = values.every((each) => isShown(context, each));
  // “Bench: 2” and “the bench. 2” may tell how many.
  const isThing = isLed(from) || values.length > 1 || (values[0] ?? 0) > mostDots;
  return from > 0 && isThing && areShown && values.length <= mostDots ? values : undefined;
}

const concluding = /^(?:so|entonces|que)$/;

/** “The last two, a dot each”, where nothing else is named. */
function endIn(reading: Reading): readonly number[] | undefined {
  const row = endNamed(reading);
  const isAlone = mentionsIn(reading).every(
    ({ kind, value }) =>
      kind === 'ordinal' || kind === 'last' || (kind !== 'name' && (value === 1 || value === row?.length)),
  );
  return isAlone ? row : undefined;
}

/** “Bench bench lot”, “two, five, five”, “la 3, la 3 y la 1”: nothing but things, and each time it is said is a dot. */
function rowOf(reading: Reading): readonly number[] | undefined {
  const { tokens } = reading.sentence;
  const all = mentionsIn(reading);
  const [first] = all;
  // “My choice is 2, 5 and 6”: what leads to digits in a row is free, where one of them is surely meant.
  const isTold = (): boolean =>
    all.every(({ kind }) => kind === 'digits') && scoresOfMeant(reading, 'vote', all).some((score) => score > 0);
  const isRow = all.every(({ kind, value, either, from }, at) => {
    const between = tokens.slice(elementAt(all, at - 1)?.to ?? 0, from).filter(({ word }) => !ordinalEnds.has(word));
    const isFree = between.every(({ word }) => dotJoins.has(word)) || (at === 0 && isTold());
    // “Two the 5” counts.
    const isApart = at === 0 || kind === 'name' || between.some(({ word, gap }) => gap > 0 || !articles.has(word));
    const isOne = either === undefined && isShown(reading.context, value);
    return kind === first?.kind && isFree && isOne && (isApart || between.length === 0);
  });
  if (!isRow || all.length < 2 || all.length > mostDots || tokens.length > (all.at(-1)?.to ?? 0) + mostBehind)
    return undefined;
  const said = new Set(
    all.map(({ from, to }) =>
      tokens
        .slice(from, to)
        .map(({ word }) => stem(word))
        .join(),
    ),
  );
  return first?.kind === 'name' && said.size === all.length ? undefined : all.map(({ value }) => value);
}

const mostBehind = 4;

/** “The mold, all three”, “mis 2 van a la 4”: as many dots as somebody has on the one thing that is named. */
function allOn(reading: Reading, placed: readonly number[]): readonly number[] {
  const [only, second] = placed;
  if (only === undefined || second !== undefined) return placed;
  const [count, other] = piecesIn(reading).filter(({ isDots }) => isDots);
  return count === undefined || other !== undefined ? placed : Array.from({ length: count.value }, () => only);
}

/** “1 through 3”: a dot on each of them. */
function rangeIn(reading: Reading): readonly number[] | undefined {
  const all = mentionsIn(reading);
  for (const [place, each] of all.entries()) {
    const row = upTo(reading, elementAt(all, place - 1), each);
    if (row.length > 0 && row.length < mostDots) return [...row, each.value];
  }
  return undefined;
}

const mostWords = 4;

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
  const words = sentence.tokens.filter(({ kind }) => kind !== 'number').length;
  // “The 12 was late again” is no vote.
  if (first === undefined || words > mostWords) return undefined;
  if (words > 0) return first;
  const all = sentence.tokens.flatMap(({ word }, at) => split[at] ?? Number(word));
  return all.length <= mostDots && all.every(isShown) ? all : first;
}
