import type { Akin } from './akin.ts';
import { asks, forThings } from './asked.ts';
import { weekdayOf } from './dictionary.ts';
import { fold } from './fold.ts';
import { wordsOf } from './items.ts';
import { allowed, slipCost } from './nearest.ts';
import type { Reading } from './reading.ts';
import { vowelsOf } from './sounds.ts';
import { rootOf } from './stem.ts';
import type { Token } from './token.ts';
import { isA, isSmall, isTurning } from './traits.ts';

/** The one thing that words of the message nearly name: “lemonaid”, “scare crows”, “the railing” of a handrail; none where two are near. */
export function nearTo({ sentence: { tokens }, context }: Reading): readonly Akin[] {
  const { items } = context;
  if (items === undefined || !asks(context, forThings)) return [];
  const things = wordsOf(items);
  const found: Akin[] = [];
  for (const [from, first] of tokens.entries()) {
    if (isA(first, isSmall | isTurning)) continue;
    const { slips, seen } = first;
    let said = '';
    for (let to = from; to < tokens.length && to < from + (slips > 0 ? 3 : 2); ) {
      const token = tokens[to++] as Token;
      // As it was typed: a slip may have been put right to another word.
      said += token.slips === 0 ? token.word : fold(token.raw);
      const isMeant = to > from + 1 ? isSame(said) : isNear(said, slips > 0 || !seen.isKnown);
      for (const { number, names } of things) if (names.some(isMeant)) found.push({ from, to, number });
    }
  }
  const [first] = found;
  if (first === undefined || found.some(({ number }) => number !== first.number)) return [];
  return [{ ...first, to: found.at(-1)?.to ?? 0 }];
}

const shortest = 4;
/** From how many letters on a word may hold another: “handrail”, “filling”, “defibrillator”. */
const long = 7;

/** “Gait” and “gate”. */
const isSame =
  (said: string) =>
  (word: string): boolean =>
    said.length >= shortest &&
    Math.abs(said.length - word.length) < 3 &&
    said.charAt(0) === word.charAt(0) &&
    vowelsOf(said) === vowelsOf(word);

function isNear(said: string, isStrange: boolean): (word: string) => boolean {
  const day = weekdayOf(said);
  if (day !== undefined) return (word) => day === (weekdayOf(word) ?? weekdayOf(word.slice(0, -1)));
  if (said.length < shortest) return () => false;
  const sounds = isSame(said);
  const own = said.replace(/(?:ing?|s)$/, '');
  return (word) =>
    sounds(word) ||
    (isStrange && slipCost(said, word) <= allowed(said)) ||
    (said.length >= long && said.startsWith(word.slice(0, shortest)) && said.startsWith(rootOf(word))) ||
    // “Rail” of “handrail”, but not “seguir” of “conseguir”.
    (word.length >= long && own.length >= shortest && (word.startsWith(own) || word.slice(shortest).includes(own)));
}
