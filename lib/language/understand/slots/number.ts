import { numberLeads } from '../../../../templates/words/numbers.ts';
import { oneLeads, ordinalEnds, unitWords } from '../../../../templates/words/particles.ts';
import { numberJoins, numberPrepositions } from '../../../../templates/words/pointing.ts';
import { monthOf, numberOf, ordinalOf, soundsLike } from '../dictionary.ts';
import { isUpper } from '../letters.ts';
import type { Reading } from '../reading.ts';
import { elementAt, type Token, wordIn } from '../token.ts';
import { isA, isCount } from '../traits.ts';

/** A plain number at this word: digits or a number word, without anything before it. */
export function plainNumber(token: Token | undefined): number | undefined {
  if (token === undefined) return undefined;
  if (token.kind === 'number') return /^\d{1,4}$/.test(token.word) ? Number(token.word) : undefined;
  return isA(token, isCount) ? numberOf(token.word) : undefined;
}

/** What ears and thumbs may have made of a number where one must stand; not the commonest words. */
export function heardAs(token: Token): number | undefined {
  const heard = plainNumber(token) ?? soundsLike(token.raw.toLowerCase());
  return heard !== undefined && /^(?:to|for|free|[io])$/.test(token.word) ? undefined : heard;
}

/** One number of a thing in a list: “3”, “#3”, “no. 3”, “task three”, “the third one”, “3rd”. */
export function listNumber(
  reading: Reading,
  from: number,
  guess: boolean,
): { readonly end: number; readonly value: number } | undefined {
  const { tokens } = reading.sentence;
  let at = from;
  while (at - from < 3 && numberLeads.has(wordIn(tokens, at)) && (at === from || tokens[at]?.gap !== 3)) at++;
  const token = tokens[at];
  if (token === undefined || (at > from && token.gap === 3 && elementAt(tokens, at - 1)?.word !== 'no'))
    return undefined;
  const ordinal = ordinalOf(token.word);
  if (ordinal !== undefined) {
    const after = tokens[at + 1]?.word;
    if (after === 'one' || after === 'task' || after === 'tarea' || after === 'option')
      return { end: at + 2, value: ordinal };
    const isAlone =
      after === undefined || (tokens[at + 1]?.gap ?? 0) > 0 || numberJoins.has(after) || after === 'please';
    return at > from || from > 0 || isAlone ? { end: at + 1, value: ordinal } : undefined;
  }
  if (isLast(token.word) && at > from) return lastOne(reading, at);
  if (meansAny(reading, at)) return undefined;
  const value = plainNumber(token) ?? (guess && isLoneGuess(reading, at) ? soundsLike(token.word) : undefined);
  if (value === undefined || value > 999) return undefined;
  return { end: afterNumber(reading, at + 1), value };
}

/** “the dark one” and “I'll take one” name no number; “number one” and “one and three” do. */
function meansAny(reading: Reading, at: number): boolean {
  const { tokens } = reading.sentence;
  const word = tokens[at]?.word;
  if (word !== 'one' && word !== 'una' && word !== 'uno' && word !== 'un') return false;
  if (at === 0)
    return (
      tokens.length > 1 &&
      (tokens[1]?.gap ?? 0) === 0 &&
      !numberJoins.has(wordIn(tokens, 1)) &&
      tokens[1]?.word !== 'please'
    );
  const before = wordIn(tokens, at - 1);
  return !oneLeads.has(before) && (tokens[at]?.gap ?? 0) === 0 && plainNumber(elementAt(tokens, at - 1)) === undefined;
}

function isLast(word: string): boolean {
  return word === 'last' || word === 'ultima' || word === 'ultimo' || word === 'final';
}

/** “the last one” of what was shown. */
function lastOne(reading: Reading, at: number): { readonly end: number; readonly value: number } | undefined {
  const last = reading.context.items?.at(-1);
  if (last === undefined) return undefined;
  const after = reading.sentence.tokens[at + 1]?.word;
  return {
    end: after === 'one' || after === 'task' || after === 'tarea' || after === 'item' ? at + 2 : at + 1,
    value: last.number,
  };
}

/** “3rd”, “3 a”: the letters stuck to the digits belong to them; a unit (“3 hours”) means it is no list number. */
function afterNumber(reading: Reading, at: number): number {
  const after = reading.sentence.tokens[at];
  const before = elementAt(reading.sentence.tokens, at - 1);
  if (after !== undefined && before?.kind === 'number' && after.start === before.end && ordinalEnds.has(after.word))
    return at + 1;
  return at;
}

/** “3 hours”, “3 of us”, “3 de mayo” and “3 o'clock” number no task; “3 de Sam” and “3 o 5” do. */
export function isUnit(reading: Reading, at: number): boolean {
  const token = reading.sentence.tokens[at];
  if (token === undefined || token.gap !== 0 || !unitWords.has(token.word)) return false;
  const next = reading.sentence.tokens[at + 1];
  if (token.word === 'o') return next?.word === 'clock';
  if (token.word !== 'de' && token.word !== 'of') return true;
  return next === undefined || !isUpper(next.raw) || monthOf(next.word) !== undefined;
}

/** “claim to” is “claim two” only when nothing follows that “to” could belong to. */
function isLoneGuess(reading: Reading, at: number): boolean {
  const after = reading.sentence.tokens[at + 1];
  return at > 0 && (after === undefined || after.gap > 0 || numberJoins.has(after.word) || after.word === 'please');
}

/** One or several: “3 and 5”, “2, 2, 5”, “1 3”. Every shorter reading is offered too. */
export function listNumbers(
  reading: Reading,
  from: number,
  guess: boolean,
): readonly { readonly end: number; readonly values: readonly number[] }[] {
  const readings: { end: number; values: readonly number[] }[] = [];
  const values: number[] = [];
  let at = from;
  while (values.length < 12) {
    const one = listNumber(reading, at, guess && values.length === 0);
    if (one === undefined) break;
    values.push(one.value);
    readings.push({ end: one.end, values: [...values] });
    at = one.end;
    const { tokens } = reading.sentence;
    while (numberJoins.has(wordIn(tokens, at))) at++;
    if (at > one.end && numberPrepositions.has(wordIn(tokens, at))) at++;
  }
  return readings;
}
