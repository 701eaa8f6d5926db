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
  for (let from = 0; from < tokens.length; from++) {
    const first = tokens[from] as Token;
    if (isA(first, isSmall | isTurning)) continue;
    const { slips, seen } = first;
    let said = '';
    for (let to = from; to < tokens.length && to < from + (slips > 0 ? 3 : 2); ) {
      const token = tokens[to++] as Token;
      // As it was typed: a slip may have been put right to another word.
      said += token.slips === 0 ? token.word : fold(token.raw);
      // Words together must sound the same.
      const isOne = to === from + 1;
      const day = isOne ? weekdayOf(said) : undefined;
      if (said.length < shortest && day === undefined) continue;
      const own = isOne ? withoutEnding(said) : undefined;
      const isStrange = slips > 0 || !seen.isKnown;
      for (const { number, names } of things)
        if (day === undefined ? hasNear(names, said, own, isStrange) : hasDay(names, day))
          found.push({ from, to, number });
    }
  }
  const [first] = found;
  if (first === undefined || found.some(({ number }) => number !== first.number)) return [];
  return [{ ...first, to: found.at(-1)?.to ?? 0 }];
}

const shortest = 4;
/** From how many letters on a word may hold another: “handrail”, “filling”, “defibrillator”. */
const long = 7;

const hasDay = (names: readonly string[], day: number): boolean =>
  names.some((name) => day === (weekdayOf(name) ?? weekdayOf(name.slice(0, -1))));

function hasNear(names: readonly string[], said: string, own: string | undefined, isStrange: boolean): boolean {
  for (const name of names)
    if (isSame(said, name) || (own !== undefined && isNear(said, own, isStrange, name))) return true;
  return false;
}

/** “Gait” and “gate”. */
const isSame = (said: string, word: string): boolean =>
  said.charCodeAt(0) === word.charCodeAt(0) &&
  Math.abs(said.length - word.length) < 3 &&
  vowelsOf(said) === vowelsOf(word);

const isNear = (said: string, own: string, isStrange: boolean, word: string): boolean =>
  (isStrange && slipCost(said, word) <= allowed(said)) ||
  (said.length >= long && said.startsWith(word.slice(0, shortest)) && said.startsWith(rootOf(word))) ||
  // “Rail” of “handrail”, but not “seguir” of “conseguir”.
  (word.length >= long && own.length >= shortest && (word.startsWith(own) || word.indexOf(own, shortest) >= 0));

/** “Flyers”, “filling”: without what may follow. */
function withoutEnding(said: string): string {
  const end = said.endsWith('s') ? 1 : said.endsWith('ing') ? 3 : said.endsWith('in') ? 2 : 0;
  return end === 0 ? said : said.slice(0, -end);
}
