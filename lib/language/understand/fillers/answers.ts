import { denials } from '../../../../templates/words/others.ts';
import { joiningWords } from '../../../../templates/words/pointing.ts';
import { small } from '../../../../templates/words/small.ts';
import type { Intent } from '../../../domain/intent.ts';
import { bestItems, isShown, wordsOf } from '../items.ts';
import { likeliest, meantIn } from '../model/meant.ts';
import { mentionsIn } from '../model/mentions.ts';
import type { Reading } from '../reading.ts';
import { betweenIn } from '../slots/others.ts';
import { isScore, openingScore, readRating, scoreOf, wrongTen } from '../slots/rating.ts';
import { stem } from '../stem.ts';
import type { Filler } from './filler.ts';
import { found } from './things.ts';

/** From 0 to 10: the number that is meant; of several the last, where people correct themselves. */
function rating(reading: Reading): Intent | undefined {
  const sure = wrongTen(reading) ?? scoreOf(reading) ?? openingScore(reading);
  if (sure !== undefined) return { intent: 'answer', value: sure };
  const several = meantIn(reading, 'rating').filter((each) => each.value <= highest && isScore(reading, each.from));
  const value = several.length > 1 ? likeliest(reading, 'rating', undefined) : several[0]?.value;
  return value === undefined ? readRating(reading) : { intent: 'answer', value };
}

const highest = 10;

export const answer: Filler = (reading) => {
  const { asked } = reading.context;
  if (asked === 'survey') return rating(reading);
  if (asked !== 'which') return undefined;
  const { tokens } = reading.sentence;
  const isDenied = tokens.some(({ word }, at) => denials.has(word) && tokens[at + 1]?.gap === 0);
  return isDenied ? (pick(reading) ?? thing(reading)) : (thing(reading) ?? pick(reading));
};

function thing(reading: Reading): Intent | undefined {
  const { values } = found(reading, 'answer');
  // “Bench or fence”, “2 and 4” are asked about.
  const numbers = betweenIn(reading, values, joiningWords);
  if (numbers !== undefined)
    return { intent: 'which', meant: 'answer', numbers: [...numbers].sort((one, two) => one - two) };
  const [only, second] = values;
  const value =
    only === undefined ? onlyThing(reading) : second === undefined ? only : likeliest(reading, 'answer', undefined);
  return value === undefined ? undefined : { intent: 'answer', value };
}

/** “The gate, not the north one”, “41” where a house has that number: the thing with most of these words and none of those; several are asked about. */
export function pick({ sentence, context }: Reading): Intent | undefined {
  const said: string[] = [];
  const denied: string[] = [];
  let isDenied = false;
  for (const { word, gap } of sentence.tokens) {
    isDenied = denials.has(word) || (isDenied && gap === 0 && word !== 'but' && word !== 'sino');
    if (!small.has(word)) (isDenied ? denied : said).push(stem(word));
  }
  const items = context.items ?? [];
  const left = items.filter((_, at) => !denied.some((word) => wordsOf(items)[at]?.words.has(word)));
  if (left.length === items.length && denied.length > 0) return undefined;
  const fitting = bestItems(left, said);
  const numbers = fitting.length > 0 || denied.length === 0 ? fitting : left.map(({ number }) => number);
  const [only, second] = numbers;
  if (only === undefined) return undefined;
  return second === undefined ? { intent: 'answer', value: only } : { intent: 'which', meant: 'answer', numbers };
}

/** Where one of two was asked for, the one thing that is named at all. */
function onlyThing(reading: Reading): number | undefined {
  const named = mentionsIn(reading).filter(
    ({ kind, either, value }) =>
      (kind === 'name' || kind === 'akin' || kind === 'ordinal' || kind === 'last') &&
      either === undefined &&
      isShown(reading.context, value),
  );
  const [only, second] = new Set(named.map(({ value }) => value));
  return second === undefined ? only : undefined;
}
