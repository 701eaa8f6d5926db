import type { Intent } from '../../../domain/intent.ts';
import { likeliest, meantIn } from '../model/meant.ts';
import { mentionsIn } from '../model/mentions.ts';
import type { Reading } from '../reading.ts';
import { isScore, openingScore, readRating, scoreOf, wrongTen } from '../slots/rating.ts';
import type { Filler } from './filler.ts';
import { thingsIn } from './things.ts';

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
  const about = thingsIn(reading, 'answer');
  const value =
    typeof about === 'number'
      ? about
      : about === undefined
        ? onlyThing(reading)
        : likeliest(reading, 'answer', undefined);
  return value === undefined ? undefined : { intent: 'answer', value };
};

/** Where one of two was asked for, the one thing that is named at all. */
function onlyThing(reading: Reading): number | undefined {
  const named = mentionsIn(reading).filter(
    ({ kind, either, value }) =>
      (kind === 'name' || kind === 'ordinal' || kind === 'last') &&
      either === undefined &&
      reading.context.items?.some(({ number }) => number === value) === true,
  );
  const [only, second] = new Set(named.map(({ value }) => value));
  return second === undefined ? only : undefined;
}
