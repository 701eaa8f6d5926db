import { halfMore, spanFillers, spanLeads } from '../../../../templates/words/particles.ts';
import { daysOfUnit, vagueAmountOf } from '../dictionary.ts';
import { joined, type Token, wordIn } from '../token.ts';
import { plainNumber } from './number.ts';

/** “3 days”, “a week”, “two more weeks”, “un par de dias”, “10d”. */
export function spanAt(tokens: readonly Token[], from: number): { end: number; days: number } | undefined {
  let at = from;
  while (at - from < 3 && spanLeads.has(wordIn(tokens, at)) && vague(tokens, at) === undefined) at++;
  const amount = vague(tokens, at);
  let count = 1;
  if (amount !== undefined) {
    at = amount.end;
    count = amount.value;
  } else if (at === from || isPlural(wordIn(tokens, at)) || isPartOf(tokens, from)) return undefined;
  while (spanFillers.has(wordIn(tokens, at))) at++;
  const days = daysOfUnit(wordIn(tokens, at));
  if (days === undefined) return undefined;
  const isHalfMore = halfMore.test(joined(tokens, at + 1, at + 4));
  return { end: at + 1, days: count * days + (isHalfMore ? Math.floor(days / 2) : 0) };
}

/** “The end of the month” is a day. */
const isPartOf = (tokens: readonly Token[], at: number): boolean => /^(?:of|de|del)$/.test(wordIn(tokens, at - 1));

/** “More days” says not how many. */
const isPlural = (word: string): boolean => word.endsWith('s') && word !== 'mes';

function vague(tokens: readonly Token[], at: number): { end: number; value: number } | undefined {
  const word = wordIn(tokens, at);
  const number = plainNumber(tokens[at]);
  if (number !== undefined) return { end: at + 1, value: number };
  if (vagueAmountOf(word) === undefined) return undefined;
  const next = wordIn(tokens, at + 1);
  const exact = vagueAmountOf(next) !== undefined ? undefined : plainNumber(tokens[at + 1]);
  if (exact !== undefined) return { end: at + 2, value: exact };
  const inner = vagueAmountOf(next);
  if (inner !== undefined && inner > 1) return { end: at + 2, value: inner };
  return { end: at + 1, value: vagueAmountOf(word) ?? 1 };
}
