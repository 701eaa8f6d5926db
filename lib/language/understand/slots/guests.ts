import * as people from '../../../../templates/words/companions.ts';
import { guestLeads } from '../../../../templates/words/particles.ts';
import type { Reading } from '../reading.ts';
import { elementAt, type Token, wordIn } from '../token.ts';
import { isA, isCompanion, isOfPeople } from '../traits.ts';
import { companyAfter, isCompany, isJoin, isOneself, isOwner, isPair, isSingular, namesBesideMe } from './company.ts';
import { besidesMe, isPartOf, smallNumber, wholeParty } from './party.ts';

/** How many come along besides the writer where all of them are counted at once: “4 of us”, “three besides me”. */
export function partyIn(reading: Reading): number | undefined {
  const besides = besidesMe(reading);
  if (besides !== undefined) return Math.max(besides, guestsIn(reading) ?? 0);
  const whole = wholeParty(reading);
  if (whole === undefined) return undefined;
  return Math.max(0, whole.value - 1) + (isPartOf(reading, whole) ? (guestsIn(reading) ?? 0) : 0);
}

/** How many come along besides the writer, one by one: “plus 2”, “me and my two boys”, “voy con mi esposo y los dos niños”. */
export function guestsIn(reading: Reading): number | undefined {
  const counted = countedOneByOne(reading);
  const named = namesBesideMe(reading, counted === undefined);
  if (counted === undefined && named === 0) return bothComing(reading) ? 1 : undefined;
  const all = (counted ?? 0) + named;
  return countsWriter(reading) ? Math.max(0, all - 1) : all;
}

/** Everybody who is spoken of as coming along, by number or one by one; undefined when nobody is. */
function countedOneByOne(reading: Reading): number | undefined {
  const { tokens } = reading.sentence;
  let count = 0;
  let found = false;
  for (let at = 0; at < tokens.length; at++) {
    const here = peopleAt(reading, at, found);
    if (here === undefined) continue;
    count += here.count;
    found = true;
    at = here.last;
  }
  return found ? count : undefined;
}

type People = { readonly count: number; readonly last: number };

function peopleAt(reading: Reading, at: number, found: boolean): People | undefined {
  const { tokens } = reading.sentence;
  const word = wordIn(tokens, at);
  const before = wordIn(tokens, at - 1);
  const after = wordIn(tokens, at + 1);
  const number = smallNumber(reading, at);
  if (number !== undefined) {
    const company = companyAfter(reading, at);
    if (company > at) return { count: number, last: company };
    return counts(reading, at, number) ? { count: number, last: at } : undefined;
  }
  const token = tokens[at] as Token;
  if (isA(token, isOfPeople) || token.slips > 0) {
    if ((isPair(word) || isPair(token.raw.toLowerCase())) && !isLeftOut(tokens, at)) return { count: 2, last: at };
    if (isSingular(isOwner(token) ? word.replace(/s$/, '') : word) && comesAlong(reading, at))
      return { count: 1, last: at };
  }
  const isPlusOne = (word === 'plus' || word === 'mas') && before !== 'no' && /^(?:one|uno|una|won)$/.test(after);
  return isPlusOne && !found ? { count: 1, last: at + 1 } : undefined;
}

/** Does a number without people behind it count some all the same: “plus 2”, “kids: 3”, “my wife and our four”? */
function counts({ sentence }: Reading, at: number, number: number): boolean {
  const { tokens } = sentence;
  const before = wordIn(tokens, at - 1);
  const after = tokens[at + 1];
  if (people.someMore.has(after?.word ?? '') || people.grownUps.has(before) || people.littleOnes.has(before))
    return true;
  if (isCompanion(before) && !isPair(before) && before.endsWith('s') && (tokens[at]?.kind === 'number' || number > 1))
    return true;
  if (
    number > 1 &&
    (people.possessive.has(before) || isOwner(elementAt(tokens, at - 1))) &&
    (after === undefined || after.gap > 0)
  )
    return true;
  // “My sons, 14 and 16” tells ages.
  if (tokens[at]?.kind === 'number') return guestLeads.has(before) && elementAt(tokens, at - 2)?.kind !== 'number';
  if (number < 2) return false;
  if (before === 'mas' || people.alongWith.has(before)) return true;
  return isJoin(before) && isOneself(elementAt(tokens, at - 2)?.word);
}

/** “my wife”, “la señora”, “wife, two kids, me”; not “my wife can't” nor a name of the day (“Mother's day”). */
function comesAlong({ sentence }: Reading, at: number): boolean {
  const { tokens } = sentence;
  if (isBesideMe(tokens, at)) return true;
  if (isLeftOut(tokens, at)) return false;
  if (isAccompanying(tokens, at)) return true;
  if (people.tellsAbout.has(wordIn(tokens, at + 1)) || isOwner(tokens[at])) return false;
  const lead = leadBefore(tokens, at);
  if (people.companionLeads.has(lead) || isOwner(elementAt(tokens, at - 1)))
    return tokens[at]?.word !== 'date' || lead !== 'the';
  const isListed =
    (at === 0 ? tokens[1]?.gap === 1 || isJoin(tokens[1]?.word) : tokens[at]?.gap === 1) ||
    isCompanion(wordIn(tokens, at - 1)) ||
    isCompanion(wordIn(tokens, at + 1));
  // “Mis abuelos, son dos” brings no son.
  const isNext = tokens[at]?.gap === 1 && isCompany(wordIn(tokens, at - 1)) && tokens[at]?.word !== 'son';
  return isListed && (isNext || tokens.some(({ word }) => isOneself(word)));
}

/** “my better half”, “my little brother”: what leads to somebody, past one word about them. */
function leadBefore(tokens: readonly Token[], at: number): string {
  const before = wordIn(tokens, at - 1);
  const earlier = wordIn(tokens, at - 2);
  const isDescribed = (tokens[at]?.gap ?? 1) === 0 && (earlier === 'mi' || people.possessive.has(earlier));
  return isDescribed && !isCompany(before) && !isOwner(elementAt(tokens, at - 1)) ? earlier : before;
}

/** “no wife”, “without my son”, “not sure about my aunt”, “unless my wife goes into labor”, “my mother stays home”. */
function isLeftOut(tokens: readonly Token[], at: number): boolean {
  for (let from = at; from > at - 4 && (tokens[from]?.gap ?? 1) === 0; from--)
    if (people.leavingOut.has(wordIn(tokens, from - 1))) return true;
  const next = people.auxiliaries.has(wordIn(tokens, at + 1)) ? at + 2 : at + 1;
  return tokens[next]?.gap === 0 && people.stayingAway.has(wordIn(tokens, next));
}

/** “my fella is tagging along”, “mi esposo dice que sí va conmigo”, “hubby will come too”. */
function isAccompanying(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next < at + 8 && (tokens[next]?.gap ?? 1) === 0; next++) {
    const word = wordIn(tokens, next);
    if (/^(?:not|no|but|pero|and|y|if|si)$/.test(word)) return false;
    if (people.asWell.has(word)) return true;
    if (/^(?:with|join|joins|joining)$/.test(word) && tokens[next + 1]?.word === 'me') return true;
  }
  return false;
}

/** “me and my husband will come”, “my aunt and I”: joined to the writer, whatever follows. */
function isBesideMe(tokens: readonly Token[], at: number): boolean {
  if (isJoin(tokens[at + 1]?.word) && isOneself(tokens[at + 2]?.word)) return true;
  const first =
    people.companionLeads.has(wordIn(tokens, at - 1)) && !isJoin(elementAt(tokens, at - 1)?.word) ? at - 1 : at;
  return isJoin(tokens[first - 1]?.word) && isOneself(tokens[first - 2]?.word);
}

/** “2 adults 3 kids” counts the writer too. */
const countsWriter = ({ sentence }: Reading): boolean => sentence.tokens.some(({ word }) => people.grownUps.has(word));

const bothComing = ({ sentence }: Reading): boolean =>
  sentence.tokens.some(({ word }) => word === 'both' || word === 'ambos');
