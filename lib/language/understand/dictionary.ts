import { groupSizes } from '../../../templates/words/companions.ts';
import * as dates from '../../../templates/words/dates.ts';
import { emojiAnswers } from '../../../templates/words/emoji.ts';
import { kindWords } from '../../../templates/words/kinds.ts';
import * as numbers from '../../../templates/words/numbers.ts';
import { timesWords } from '../../../templates/words/pointing.ts';
import { reactionNames } from '../../../templates/words/reactions.ts';
import { settingKeys } from '../../../templates/words/settings.ts';
import { shorthand } from '../../../templates/words/shorthand.ts';

/**
 * The words of the templates as maps: an object also knows words that nobody put there, and “constructor” is what a
 * builder is called in Spanish. Each is made when it is first looked into.
 */
function dictionary<Value>(entries: Readonly<Record<string, Value>>): (word: string) => Value | undefined {
  let map: ReadonlyMap<string, Value> | undefined;
  return (word) => {
    map ??= new Map(Object.entries(entries));
    return map.get(word);
  };
}

export const numberOf = dictionary(numbers.numberWords);
export const ordinalOf = dictionary(numbers.ordinalWords);
export const soundsLike = dictionary(numbers.soundsLikeNumber);
export const weekdayOf = dictionary(dates.weekdays);
export const monthOf = dictionary(dates.months);
export const daysOfUnit = dictionary(dates.dayUnits);
export const nearDayOf = dictionary(dates.nearDays);
export const vagueAmountOf = dictionary(dates.vagueAmounts);
export const hourNamed = dictionary(dates.namedHours);
export const groupOf = dictionary(groupSizes);
export const timesOf = dictionary(timesWords);
export const kindOf = dictionary(kindWords);
export const answerOfEmoji = dictionary(emojiAnswers);
export const reactionNamed = dictionary(reactionNames);
export const settingNamed = dictionary(settingKeys);
const inFull = dictionary(shorthand);

/** The words a short form stands for. */
export const writtenInFull = (form: string): readonly string[] | undefined => inFull(form)?.split(' ');

let refusals: ReadonlySet<string> | undefined;

/** The short forms that say not: “dont”, “isnt”. */
export function shortRefusals(): ReadonlySet<string> {
  refusals ??= new Set(
    Object.keys(shorthand).filter((form) => /^\w+$/.test(form) && /\bnot$/.test(shorthand[form] ?? '')),
  );
  return refusals;
}
