import { patternOf, type Words } from '../../../../templates/words/list.ts';
import { afterOr, exceptWords, orWords, refusals, undecided } from '../../../../templates/words/others.ts';
import { small } from '../../../../templates/words/small.ts';
import { leadOf } from '../model/meant.ts';
import { type Mention, mentionsIn } from '../model/mentions.ts';
import { pattern } from '../pattern.ts';
import type { Reading } from '../reading.ts';
import { elementAt, saidIn, wordIn } from '../token.ts';
import { holds, isWhole } from '../traits.ts';

/** “Not 2 or 4”, “pero no la 6”; of everything also “but 3”, “menos la 6 y el mapa”: the things that are not meant. */
export function refusedIn(
  { sentence: { tokens } }: Reading,
  all: readonly Mention[],
  ofWhole: boolean,
): readonly Mention[] {
  const refused: Mention[] = [];
  for (const [at, each] of all.entries()) {
    const lead = (tokens[each.from]?.gap ?? 0) > 0 ? -1 : leadOf(tokens, each.from);
    const [word, before, after] = [wordIn(tokens, lead), wordIn(tokens, lead - 1), wordIn(tokens, each.to)];
    const last = elementAt(all, at - 1);
    const between = tokens.slice(last?.to ?? 0, each.from);
    const goesOn =
      last !== undefined &&
      refused.includes(last) &&
      (ofWhole ? between.every((one) => small.has(one.word)) : between.some((one) => orWords.has(one.word)));
    // “No. 3” is a thing.
    const isNo = word === 'no' && (ofWhole || lead < each.from - 1 || before === 'pero' || before === 'but');
    const isLed = isNo || refusals.has(word) || (ofWhole && exceptWords.has(word));
    if (goesOn || (isLed && before !== 'why' && before !== 'o' && after !== 'si')) refused.push(each);
  }
  return refused;
}

/** “Everything but 3 and the map”, “no hill, no bees, the rest”: what is left of the things shown, where nothing else is named. */
export function othersIn(reading: Reading, row?: readonly number[]): readonly number[] | undefined {
  const { items } = reading.context;
  if (items === undefined || (row === undefined && !holds(reading.sentence, isWhole))) return undefined;
  const all = mentionsIn(reading);
  const out = refusedIn(reading, all, true);
  const isOnly =
    row !== undefined || all.every((each) => out.includes(each) || (each.kind !== 'name' && each.value === 1));
  if (out.length === 0 || !isOnly) return undefined;
  const numbers = out.flatMap(({ value, either }) => either ?? [value]);
  return (row ?? items.map(({ number }) => number)).filter((number) => !numbers.includes(number));
}

const undeciding = pattern(() => ` (?:${patternOf(undecided)}) `, '');

/** “3 or 5”, “the pump, the lines, you pick”: the things between which somebody has not decided. */
export function betweenIn(
  reading: Reading,
  values: readonly number[],
  joins: Words = orWords,
): readonly number[] | undefined {
  const { tokens } = reading.sentence;
  const all = mentionsIn(reading);
  if (all.length < 2 && values.length < 2) return undefined;
  const isShown = ({ value, either }: Mention): boolean =>
    either === undefined && reading.context.items?.some(({ number }) => number === value) !== false;
  for (const [at, two] of all.entries()) {
    const one = elementAt(all, at - 1);
    if (one === undefined || (one.kind === 'name') !== (two.kind === 'name') || !isShown(one) || !isShown(two))
      continue;
    const or = tokens.findIndex(({ word }, place) => place >= one.to && place < two.from && joins.has(word));
    const isOr = or >= 0 && two.from - one.to < 6 && !afterOr.has(wordIn(tokens, or + 1));
    const named = [...values, one.value, two.value];
    const either = [...new Set(all.map(({ value }) => value))].filter((value) => named.includes(value));
    if (isOr && either.length > 1 && either.length < values.length + 2) return either;
  }
  const shown = [...new Set(all.filter(isShown).map(({ value }) => value))];
  if (shown.length < 2) return undefined;
  const said = ` ${saidIn(reading.sentence)} `;
  if (!undeciding().test(said)) return undefined;
  return values.length > 1 ? values : shown;
}
