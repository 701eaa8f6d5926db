import * as people from '../../../../templates/words/companions.ts';
import { patternOf, wordSet } from '../../../../templates/words/list.ts';
import { groupOf, monthOf, nearDayOf, soundsLike } from '../dictionary.ts';
import { pattern } from '../pattern.ts';
import type { Reading } from '../reading.ts';
import { elementAt, joined, type Token, wordIn } from '../token.ts';
import { isA, isCount, isOfPeople } from '../traits.ts';
import { companyAfter, isCompany, isJoin, isNoOne } from './company.ts';
import { plainNumber } from './number.ts';

/** A number of people, and where it stands. */
type Count = { readonly value: number; readonly at: number };

const largest = 30;
const besides = pattern(() => `\\b(?:${patternOf(people.besideMe)})\\b`, '');
const onTop = pattern(
  () => `^(?:[a-z]+ |(?:people )?(?:from|de|del) (?:\\w+ ){1,3})?(?:${patternOf(people.onTop)})\\b`,
  '',
);
const included = pattern(() => `\\b(?:${patternOf(people.meIncluded)})\\b`, '');
const together = pattern(() => `^(?:${patternOf(people.together)})\\b`, '');
const seats = pattern(() => `^(?:${patternOf(people.seats)})\\b`, '');

function countsIn(reading: Reading): readonly Count[] {
  const found: Count[] = [];
  for (let at = 0; at < reading.sentence.tokens.length; at++) {
    const value = smallNumber(reading, at);
    if (value !== undefined) found.push({ value, at });
  }
  return found;
}

/** The words from here on, as they are compared with. */
const wordsFrom = ({ sentence: { tokens } }: Reading, from: number, to = tokens.length): string =>
  joined(tokens, from, to);

/** “3 besides me”, “not counting me, two”, “a dozen scouts plus me”: the writer is not among them. */
export function besidesMe(reading: Reading): number | undefined {
  const counts = countsIn(reading);
  if (counts.length === 0) return undefined;
  const isBeside = besides().test(wordsFrom(reading, 0));
  return counts.find(({ at }) => isBeside || areThey(reading, at) || onTop().test(wordsFrom(reading, at + 1, at + 8)))
    ?.value;
}

/** “Llevo a los niños, son tres”. */
const areThey = ({ sentence: { tokens } }: Reading, at: number): boolean =>
  elementAt(tokens, at - 1)?.word === 'son' &&
  (elementAt(tokens, at - 1)?.gap === 1 || elementAt(tokens, at - 2)?.word === 'que');

/** “four of us”, “somos cuatro”, “vamos los cinco”, “party of 3”, “the two of us”: how many come with the writer, who is one of them. */
export function wholeParty(reading: Reading): Count | undefined {
  const counts = countsIn(reading).filter(({ value }) => value > 1);
  return counts.findLast((count) => isWhole(reading, count, counts.length < 2));
}

/** “Nosotros dos y la abuela”, “my four kids and us two”: some of them, and others beside. */
export const isPartOf = ({ sentence: { tokens } }: Reading, { at }: Count): boolean =>
  /^(?:nosotr[oa]s|us)$/.test(wordIn(tokens, at - 1)) &&
  (isJoin(elementAt(tokens, at - 2)?.word) || isJoin(tokens[at + 1]?.word));

function isWhole(reading: Reading, { at }: Count, isOnly: boolean): boolean {
  const { tokens } = reading.sentence;
  let lead = at - 1;
  while (people.roughly.has(wordIn(tokens, lead))) lead--;
  const before = wordIn(tokens, lead);
  const earlier = wordIn(tokens, lead - 1);
  const after = wordsFrom(reading, at + 1, at + 6);
  const isOurs = tokens.some(({ word }) => /^(?:we|wed|us|somos)$/.test(word));
  const isAlone = companyAfter(reading, at) === at && !people.someMore.has(wordIn(tokens, at + 1));
  if (isTaken(tokens, at)) return false;
  return (
    together().test(after) ||
    (isOnly && included().test(wordsFrom(reading, 0))) ||
    (people.weAre.has(before) && isAlone) ||
    (before === 'son' && earlier === 'conmigo') ||
    (seats().test(after) && !people.bringing.has(before)) ||
    (/^(?:of|for|de|para|is|are)$/.test(before) && people.parties.has(earlier)) ||
    (before === 'be' && isOurs && (isOnly || isAlone)) ||
    (/^(?:los|las)$/.test(before) && people.weThe.has(earlier)) ||
    (isOurs &&
      isOnly &&
      (/^(?:people|personas|adults)/.test(after) || (at === tokens.length - 1 && tokens[at]?.gap === 1))) ||
    (isAlone && people.whoAre.has(earlier) && /^(?:are|is|sea)$/.test(before) && !after.startsWith('not')) ||
    (/^(?:no|kidding|jk)$/.test(before) && tokens[at]?.gap !== 0 && at > 1)
  );
}

/** “We were four”, “ya no somos cinco”, “not six of us”: a number that holds no longer. */
function isTaken(tokens: readonly Token[], at: number): boolean {
  for (let from = at; from > at - 4 && (tokens[from]?.gap ?? 1) === 0; from--) {
    const word = wordIn(tokens, from - 1);
    if (people.turningPoints.has(word)) return false;
    if (people.heldOnce.has(word)) return true;
  }
  return false;
}

/** How many people a number may count; no thing that is brought, no hour, no age, no door. */
export function smallNumber({ sentence }: Reading, at: number): number | undefined {
  const { tokens } = sentence;
  const before = wordIn(tokens, at - 1);
  const value = plainNumber(tokens[at]) ?? groupAt(tokens, at) ?? heardAt(tokens, at);
  if (value === undefined || value > largest || tokens[at]?.word === 'a' || isThing(tokens, at)) return undefined;
  if (isSpan(tokens, at)) return undefined;
  const isHeld =
    tokens[at]?.gap === 0 &&
    people.numberedThings.has(before) &&
    !(before === 'las' && people.weThe.has(wordIn(tokens, at - 2)));
  return isHeld && companyAfter({ sentence } as Reading, at) === at ? undefined : value;
}

/** “From 3 to 5”, “de 3 a 5”: hours. */
function isSpan(tokens: readonly Token[], at: number): boolean {
  const [start, between, end] = spanning.has(wordIn(tokens, at - 1)) ? [at, at + 1, at + 2] : [at - 2, at - 1, at];
  return (
    spanning.has(wordIn(tokens, start - 1)) &&
    /^(?:to|a|till|until)$/.test(wordIn(tokens, between)) &&
    tokens[start]?.kind === 'number' &&
    tokens[end]?.kind === 'number'
  );
}

const spanning = wordSet('from de');

/** “A couple”, “half a dozen”. */
function groupAt(tokens: readonly Token[], at: number): number | undefined {
  const size = isA(tokens[at], isOfPeople) ? groupOf(wordIn(tokens, at)) : undefined;
  if (size === undefined) return undefined;
  const isHalf = tokens.slice(Math.max(0, at - 2), at).some(({ word }) => word === 'half' || word === 'media');
  return isHalf ? size / 2 : size;
}

/** “For of us”, “me and to kids”, “plus won”: how dictation hears a number. */
function heardAt(tokens: readonly Token[], at: number): number | undefined {
  const heard = isA(tokens[at], isCount) ? soundsLike(wordIn(tokens, at)) : undefined;
  if (heard === undefined) return undefined;
  const after = tokens[at + 1]?.word;
  const isCounted = after === undefined || isCompany(after);
  const isOurs = after === 'of' && tokens[at + 2]?.word === 'us';
  return isOurs || (isCounted && isJoin(elementAt(tokens, at - 1)?.word)) ? heard : undefined;
}

/** “3 pies”, “12 deviled eggs”, “llevo 30 empanadas”, “de 6 y 8 años”, “7 to 8”: a number that counts no people. */
function isThing(tokens: readonly Token[], at: number): boolean {
  const word = (to: number): string => ((tokens[to]?.gap ?? 1) === 0 ? wordIn(tokens, to) : '');
  const [after, later] = [word(at + 1), word(at + 2)];
  if (isNoOne(after)) return true;
  if (after === 'of' || after === 'de')
    return isNoOne(later) || monthOf(later) !== undefined || nearDayOf(word(at + 3)) !== undefined;
  if (/^(?:y|and|to|a)$/.test(after) && plainNumber(tokens[at + 2]) !== undefined)
    return after === 'to' || after === 'a' || isNoOne(word(at + 3));
  if (/^(?:to|a)$/.test(word(at)) && plainNumber(elementAt(tokens, at - 1)) !== undefined) return true;
  if (after === '' || isCompany(after)) return false;
  if (people.alongWith.has(wordIn(tokens, at - 1)) && [after, later].some((each) => people.carried.has(each)))
    return true;
  if (isNoOne(later) && later.endsWith('s')) return true;
  return (
    people.bringing.has(wordIn(tokens, at - 1)) &&
    after.length > 3 &&
    after.endsWith('s') &&
    !people.someMore.has(after)
  );
}
