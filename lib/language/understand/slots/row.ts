import { patternOf } from '../../../../templates/words/list.ts';
import { nextToLast, through } from '../../../../templates/words/others.ts';
import { behindAll } from '../../../../templates/words/particles.ts';
import { firstWords, lastWords } from '../../../../templates/words/pointing.ts';
import type { Mention } from '../model/mentions.ts';
import { pattern } from '../pattern.ts';
import type { Reading } from '../reading.ts';
import { joined, saidIn, wordIn } from '../token.ts';
import { holds, isAddress, isCount, isEdge, isNearLast, isNumber } from '../traits.ts';
import { plainNumber } from './number.ts';

const longestRange = 8;
const mostInRow = 6;
const secondLast = pattern(() => patternOf(nextToLast), '');

/** “4 through 6”, “de la 4 a la 6”: the numbers of a row from the one named before up to this one, without it. */
export function upTo({ sentence, context }: Reading, first: Mention | undefined, last: Mention): readonly number[] {
  if (first === undefined || first.kind === 'name' || last.kind === 'name') return [];
  const word = (at: number): string => wordIn(sentence.tokens, at);
  const between = joined(sentence.tokens, first.to, last.from);
  const isDash =
    first.kind === 'digits' &&
    last.kind === 'digits' &&
    sentence.text.slice(sentence.tokens[first.from]?.end, sentence.tokens[last.from]?.start) === '-' &&
    !/\d-\d+-/.test(sentence.text);
  const isFrom = /^(?:del|de|from|numbers?)$/.test(word(first.from - 1)) || word(first.from - 2) === 'de';
  const isWhole = first.from === 0 && last.to === sentence.tokens.length;
  const isRange = isDash || through.test(between) || (/^(?:a la|al|a|to)$/.test(between) && (isFrom || isWhole));
  const count = isRange ? last.value - first.value : 0;
  if (count < 1 || count > longestRange) return [];
  const row = Array.from({ length: count }, (_, at) => first.value + at);
  return context.items === undefined ? row : row.filter((each) => context.items?.some(({ number }) => number === each));
}

/** “the last two”, “las tres primeras”: things by where they stand in the list that was shown. */
export function rowNamed(reading: Reading): readonly number[] | undefined {
  const { tokens } = reading.sentence;
  const { items } = reading.context;
  if (items === undefined) return undefined;
  if (holds(reading.sentence, isEdge) && tokens.some((_, at) => isAll(tokens, at, items.length)))
    return items.map(({ number }) => number);
  const last = items.at(-2) ?? items[0];
  if (
    last !== undefined &&
    holds(reading.sentence, isCount | isNumber) &&
    holds(reading.sentence, isNearLast | isAddress) &&
    secondLast().test(saidIn(reading.sentence))
  )
    return [last.number];
  return endNamed(reading);
}

/** A row at the beginning or the end of what was shown. */
export function endNamed({ sentence, context: { items = [] } }: Reading): readonly number[] | undefined {
  if (!holds(sentence, isEdge)) return undefined;
  const { tokens } = sentence;
  for (let at = 0; at + 1 < tokens.length; at++) {
    const one = tokens[at];
    const two = tokens[at + 1];
    if (one === undefined || two === undefined || two.gap > 0) continue;
    const isLast = lastWords.has(one.word) || lastWords.has(two.word);
    if (!isLast && !firstWords.has(one.word) && !firstWords.has(two.word)) continue;
    const count = plainNumber(lastWords.has(one.word) || firstWords.has(one.word) ? two : one);
    // “The last one” is one thing, and is read with the others.
    if (count === undefined || count < 2 || count > mostInRow || count > items.length) continue;
    const row = isLast ? items.slice(-count) : items.slice(0, count);
    return row.map(({ number }) => number);
  }
  return undefined;
}

/** “Ya terminé las dos”, “both are done”, “all three”: as many as there are. */
function isAll(tokens: Reading['sentence']['tokens'], at: number, count: number): boolean {
  const word = wordIn(tokens, at);
  if (count === 2 && /^(?:both|ambas|ambos)$/.test(word)) return true;
  const next = tokens[at + 1];
  if (!/^(?:las|los|all)$/.test(word) || count < 2 || next?.kind !== 'word' || plainNumber(next) !== count)
    return false;
  const after = tokens[at + 2];
  return after === undefined || after.gap > 0 || behindAll.has(after.word);
}
