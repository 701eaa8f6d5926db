import { turns } from '../../../templates/words/others.ts';
import { itemArticles, joiningWords, namingWords } from '../../../templates/words/pointing.ts';
import { small } from '../../../templates/words/small.ts';
import type { Item } from '../../domain/intent.ts';
import type { Context } from '../heard.ts';
import { fold } from './fold.ts';
import { notWord } from './letters.ts';
import type { Filled, Reading } from './reading.ts';
import { markOf, mayBeAmong, stem, stemIn } from './stem.ts';
import { wordIn } from './token.ts';
import { isA, isSmall } from './traits.ts';

const longest = 14;

type Named = {
  readonly number: number;
  /** All its words, as they are written. */
  readonly written: readonly string[];
  readonly words: ReadonlySet<string>;
  readonly names: readonly string[];
};
/** Content words as they are written, and their stems. */
export type Shown = {
  readonly words: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  readonly marks: number;
};
const nothing: Shown = { words: new Set(), stems: new Set(), marks: 0 };

/** The things of a list, the places of those that hold a content word, and all those words. */
type Things = {
  readonly named: readonly Named[];
  readonly holding: ReadonlyMap<string, readonly number[]>;
  /** Of all the words that any holds. */
  readonly marks: number;
  readonly shown: Shown;
};
const known = new WeakMap<readonly Item[], Things>();
let lastItems: readonly Item[] | undefined;
let lastThings: Things | undefined;

/** Words that name one of the things shown; two that fit equally give `{either}`, never a guess. */
export function itemNamed(reading: Reading, from: number): readonly Filled[] {
  const { items } = reading.context;
  if (items === undefined || items.length === 0) return [];
  const { tokens } = reading.sentence;
  const said: string[] = [];
  let last = from;
  let numbers: readonly number[] = [];
  for (let at = from; at < tokens.length && at - from < longest; at++) {
    const token = tokens[at];
    if (token === undefined || (at > from && token.gap === 3) || token.kind === 'address') break;
    if (said.length > 0 && turns.has(token.word)) break;
    const isBreak = at > from && (token.gap > 0 || joiningWords.has(token.word));
    if (isBreak && said.length > 0 && !goesOn(reading, at, numbers)) break;
    if (isA(token, isSmall)) continue;
    const { holding, marks } = thingsOf(items);
    if (!mayBeAmong(marks, token)) break;
    const word = stemIn(token);
    const holders = holding.get(word);
    if (holders === undefined || said.includes(word)) break;
    const fitting =
      said.length === 0 ? holders.map((place) => (items[place] as Item).number) : bestItems(items, [...said, word]);
    // A word of another thing begins another name: “shade, trash”.
    if (numbers.length === 1 && (fitting.length !== 1 || fitting[0] !== numbers[0])) break;
    said.push(word);
    numbers = fitting;
    last = at + 1;
  }
  const { length } = tokens;
  if (numbers.length > 1) numbers = saidExactly(reading, saidExactly(reading, numbers, from, last), 0, length);
  const [only] = numbers;
  if (only === undefined) return [];
  if (namingWords.has(wordIn(tokens, last))) last++;
  return [{ end: last, value: numbers.length === 1 ? only : { either: numbers } }];
}

/** “La pintura” is “conseguir la pintura” rather than “pintar los bancos”, “the shelf is up” is “put up the shelf”: words as they stand decide a tie. */
function saidExactly(
  { sentence, context }: Reading,
  numbers: readonly number[],
  from: number,
  to: number,
): readonly number[] {
  const said = new Set(
    sentence.tokens
      .slice(from, to)
      .map(({ word }) => word)
      .filter((word) => !itemArticles.has(word)),
  );
  const counts = numbers.map((number) => {
    const named = context.items && wordsOf(context.items).find((each) => each.number === number);
    return named?.written.filter((word) => said.has(word)).length ?? 0;
  });
  const most = Math.max(...counts);
  return numbers.filter((_, at) => counts[at] === most);
}

/** After “and” or a comma the same thing is still being named only if the next word belongs to it. */
function goesOn(reading: Reading, from: number, numbers: readonly number[]): boolean {
  const { tokens } = reading.sentence;
  for (let at = from; at < tokens.length && at < from + 4; at++) {
    const token = tokens[at];
    if (token === undefined || small.has(token.word) || joiningWords.has(token.word)) continue;
    const word = stem(token.word);
    return wordsOf(reading.context.items ?? []).some((item) => numbers.includes(item.number) && item.words.has(word));
  }
  return false;
}

/** The numbers of the items that share the most (and the rarest) of these words. */
export function bestItems(items: readonly Item[], said: readonly string[]): readonly number[] {
  const { holding } = thingsOf(items);
  const scores = items.map(() => 0);
  for (const word of said) {
    const places = holding.get(word) ?? [];
    for (const place of places) scores[place] = (scores[place] as number) + 1 / places.length;
  }
  let best = 0;
  let numbers: number[] = [];
  for (let place = 0; place < items.length; place++) {
    const { number } = items[place] as Item;
    const score = scores[place] as number;
    if (score > best + 1e-9) {
      best = score;
      numbers = [number];
    } else if (score > 0 && Math.abs(score - best) < 1e-9) numbers.push(number);
  }
  return numbers;
}

/** The words of each thing. */
export const wordsOf = (items: readonly Item[]): readonly Named[] => thingsOf(items).named;

/** Found once for each list. */
function thingsOf(items: readonly Item[]): Things {
  if (items === lastItems && lastThings !== undefined) return lastThings;
  lastThings = known.get(items) ?? thingsIn(items);
  lastItems = items;
  return lastThings;
}

function thingsIn(items: readonly Item[]): Things {
  const holding = new Map<string, number[]>();
  const all = items.map(({ text }) => wordsIn(text));
  const content = all.map((words) => words.filter((word) => !small.has(word)));
  const named = items.map(({ number }, place) => {
    const said = content[place] ?? [];
    // Each word, and each two in a row as one.
    const names = said.flatMap((word, at) => [word, word + (said[at + 1] ?? '')]);
    const words = new Set(said.map(stem));
    for (const word of words) holding.set(word, [...(holding.get(word) ?? []), place]);
    return { number, written: all[place] ?? [], names, words };
  });
  const words = new Set(content.flat().filter((word) => word.length > 2));
  const stems = new Set(Array.from(words, stem));
  const things = { named, holding, marks: marksOf(holding.keys()), shown: { words, stems, marks: marksOf(stems) } };
  known.set(items, things);
  return things;
}

const marksOf = (stems: Iterable<string>): number => Array.from(stems, markOf).reduce((all, mark) => all | mark, 0);

/** Every content word of the things shown, for the correction of misspellings. */
export const wordsShown = (items: readonly Item[] | undefined): Shown =>
  items === undefined || items.length === 0 ? nothing : thingsOf(items).shown;

export function wordsIn(text: string): readonly string[] {
  return fold(text)
    .replaceAll("'", '')
    .split(notWord())
    .filter((word) => word !== '');
}

/** Is there a thing of this number among what was shown? */
export const isShown = ({ items }: Context, value: number): boolean =>
  items?.some(({ number }) => number === value) === true;
