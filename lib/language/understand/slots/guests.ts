import { companions } from '../../../../templates/words/companions.ts';
import { guestLeads } from '../../../../templates/words/particles.ts';
import { hashesOf } from '../model/hashes.ts';
import type { Reading } from '../reading.ts';
import { plainNumber } from './number.ts';
import { canBeName } from './text.ts';

const one: ReadonlySet<string> = new Set(companions);
/** One word for two people. */
const pairs: ReadonlySet<string> = new Set([
  'twins',
  'gemelos',
  'gemelas',
  'parents',
  'papas',
  'padres',
  'abuelos',
  'suegros',
  'grandparents',
  'inlaws',
]);
const total = /^(of us|in all|in total|total|people in total|en total|de nosotros|adultos y|altogether)/;
const someMore =
  /^(guest|guests|more|others|extra|extras|friends|kids|people|folks|invitados|mas|personas|amigos|ninos|adults|children|hijos|boys|girls)$/;

/** How many come along besides the writer: “plus 2”, “me and my two boys”, “4 of us”, “voy con mi esposo y los dos niños”. */
export function guestsIn(reading: Reading): number | undefined {
  const { tokens } = reading.sentence;
  const besides = besidesMe(reading);
  if (besides !== undefined) return besides;
  const together = wholeParty(reading);
  if (together !== undefined) return together;
  let count = 0;
  let found = false;
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]?.word ?? '';
    const number = smallNumber(reading, at);
    const after = tokens[at + 1]?.word ?? '';
    const before = tokens[at - 1]?.word ?? '';
    const company = number === undefined ? -1 : companyAfter(reading, at);
    if (number !== undefined && company > at) {
      count += number;
      found = true;
      at = company;
    } else if (
      number !== undefined &&
      tokens[at]?.kind === 'number' &&
      (guestLeads.has(before) || someMore.test(after))
    ) {
      count += number;
      found = true;
    } else if (
      number !== undefined &&
      number > 1 &&
      (before === 'plus' ||
        before === 'with' ||
        before === 'con' ||
        before === 'mas' ||
        before === 'bringing' ||
        someMore.test(after))
    ) {
      count += number;
      found = true;
    } else if (pairs.has(word) && !isUnable(reading, at)) {
      count += 2;
      found = true;
    } else if (one.has(word) && isSingular(word) && speaksOfOwn(reading, at)) {
      count += 1;
      found = true;
    } else if (
      (word === 'plus' || word === 'mas') &&
      before !== 'no' &&
      (after === 'one' || after === 'uno' || after === 'una') &&
      !found
    ) {
      count += 1;
      found = true;
      at++;
    }
  }
  const named = namedBesideMe(reading);
  if (named > count) return named;
  if (!found) return undefined;
  return countsAdults(reading) ? Math.max(0, count - 1) : count;
}

const describing: ReadonlySet<string> = new Set([
  ...['little', 'small', 'young', 'other', 'mas', 'more', 'grand', 'of', 'teenage', 'my', 'mis', 'de', 'the', 'our'],
]);

/** Where the people stand that a number counts: “3 of my cousins”, “two little kids”; the place itself when there are none. */
function companyAfter({ sentence }: Reading, at: number): number {
  for (let next = at + 1; next <= at + 3; next++) {
    const word = sentence.tokens[next]?.word ?? '';
    if (isCompanion(word)) return next;
    if (!describing.has(word)) break;
  }
  return at;
}

const joining: ReadonlySet<string> = new Set(['and', 'y', 'e', 'plus', 'mas', '&', 'n', 'an']);
const oneself: ReadonlySet<string> = new Set(['i', 'me', 'yo', 'myself']);
const alongWith: ReadonlySet<string> = new Set(['with', 'con', 'bringing', 'plus', 'llevo', 'traigo']);

/** “Harold and I”, “me, Joe and Bea”, “yo con Toño y Chela”, “with Stan”: names beside the writer. */
function namedBesideMe(reading: Reading): number {
  const { tokens } = reading.sentence;
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]?.word ?? '';
    if (oneself.has(word) && !oneself.has(tokens[at + 1]?.word ?? '')) {
      const beside = inRow(reading, at - 1, -1, false) || inRow(reading, at + 1, 1, false);
      if (beside > 0) return beside;
    }
    if (!alongWith.has(word)) continue;
    const along = inRow(reading, at + 1, 1, true);
    if (along > 0) return along;
  }
  return tokens.some(({ word }, at) => (word === 'both' || word === 'ambos') && at > 0) ? 1 : 0;
}

const mostNamed = 8;
const articles: ReadonlySet<string> = new Set(['la', 'el', 'the', 'mi', 'my', 'our', 'don', 'dona', 'mr', 'mrs', 'ms']);

/** How many people are named one after the other from here; before the writer only where “and” leads to them. */
function inRow(reading: Reading, from: number, by: 1 | -1, leads: boolean): number {
  const { tokens } = reading.sentence;
  let count = 0;
  let isJoined = leads;
  for (let at = from; count < mostNamed; at += by) {
    const word = tokens[at]?.word ?? '';
    isJoined ||= by === 1 && tokens[at]?.gap === 1;
    if (joining.has(word)) isJoined = true;
    else if (articles.has(word)) continue;
    else if (isJoined && (isPerson(reading, at) || (!leads && isUnheardOf(word)))) count++;
    else break;
  }
  return count;
}

function isPerson(reading: Reading, at: number): boolean {
  const token = reading.sentence.tokens[at];
  return (
    token !== undefined &&
    token.kind === 'word' &&
    (one.has(token.word) || (/^\p{Lu}\p{Ll}/u.test(token.raw) && canBeName(token.word)))
  );
}

/** “3 besides me”, “four people and me”, “dos aparte de mí”: the writer is not among them. */
function besidesMe(reading: Reading): number | undefined {
  const { tokens } = reading.sentence;
  for (let at = 0; at < tokens.length; at++) {
    const value = smallNumber(reading, at);
    const after = tokens
      .slice(at + 1, at + 5)
      .map(({ word }) => word)
      .join(' ');
    if (value !== undefined && notCounted.test(after)) return value;
  }
  return undefined;
}

const notCounted =
  /^(?:(?:people|others|guests|kids|personas|invitados|mas|more) )?(?:besides (?:me|myself)|not counting me|not including me|other than me|aparte de mi|ademas de mi|sin contarme|y yo\b|and (?:me|myself|i)\b)/;

/** A word of no language we know is a name, written in small letters. */
function isUnheardOf(word: string): boolean {
  return word.length > 2 && hashesOf(word).isStrange && canBeName(word);
}

/** “mi esposo no puede”, “my wife can't”: spoken of, and not coming. */
function isUnable(reading: Reading, at: number): boolean {
  return /^(no|not|cannot|cant|wont|works|can|has|tiene|trabaja)$/.test(reading.sentence.tokens[at + 1]?.word ?? '');
}

/** “four of us”, “somos cuatro”, “vamos los cinco”, “party of 3”, “the two of us”: the writer is one of them. */
function wholeParty(reading: Reading): number | undefined {
  const { tokens } = reading.sentence;
  for (let at = 0; at < tokens.length; at++) {
    const value =
      smallNumber(reading, at) ?? (tokens[at]?.word === 'for' && tokens[at + 1]?.word === 'of' ? 4 : undefined);
    const before = tokens[at - 1]?.word ?? '';
    const earlier = tokens[at - 2]?.word ?? '';
    const after = tokens
      .slice(at + 1, at + 4)
      .map(({ word }) => word)
      .join(' ');
    if (value === undefined) {
      if (tokens[at]?.word === 'both' && after.startsWith('of us')) return 1;
      continue;
    }
    const isCountedIn = tokens[at + 1]?.word === 'conmigo' || (before === 'son' && earlier === 'conmigo');
    if (isCountedIn) return Math.max(0, value - 1);
    if (isSeats(after) && at === 0 && tokens.length <= 3) return Math.max(0, value - 1);
    if (total.test(after) || /^(somos|seremos|iremos|vamos|quedamos)$/.test(before)) return Math.max(0, value - 1);
    if (
      isSeats(after) &&
      /^(save|reserve|hold|keep|need|get|apartenme|aparten|apartame|guardenme|guarden|reserven|reservenme)$/.test(
        before,
      )
    )
      return Math.max(0, value - 1);
    if (before === 'for' && /^(table|seats|chairs|mesa)$/.test(earlier)) return Math.max(0, value - 1);
    if (/^(be|seremos)$/.test(before) && tokens.slice(0, at).some(({ word }) => word === 'we'))
      return Math.max(0, value - 1);
    if (
      /^(los|las)$/.test(before) &&
      /^(somos|vamos|iremos|seremos|estaremos|llegamos|nosotros|nosotras|tamos|estamos|quedamos|ahi|ai)$/.test(earlier)
    )
      return Math.max(0, value - 1);
    if (before === 'of' && (earlier === 'party' || earlier === 'family')) return Math.max(0, value - 1);
    if (
      /^(people|personas|adults)/.test(after) &&
      tokens.some(({ word }) => word === 'we' || word === 'us' || word === 'somos')
    )
      return Math.max(0, value - 1);
    if (/^(we|there)$/.test(earlier) && before === 'are' && !/^(not|not)/.test(after)) return Math.max(0, value - 1);
  }
  return undefined;
}

function isSeats(after: string): boolean {
  return /^(seats?|chairs?|places?|spots?|plates?|sillas?|lugares|lugar|asientos?|platos?|puestos?)\b/.test(after);
}

function smallNumber(reading: Reading, at: number): number | undefined {
  const token = reading.sentence.tokens[at];
  const value = plainNumber(token);
  if (value === undefined || value > 30 || token?.word === 'a') return undefined;
  const after = reading.sentence.tokens[at + 1]?.word ?? '';
  return /^(pm|am|oclock|o|hour|hours|hora|horas|de|minutes|min)$/.test(after) && !/^of/.test(after)
    ? undefined
    : value;
}

function isCompanion(word: string): boolean {
  return (
    one.has(word) ||
    one.has(word.replace(/s$/, '')) ||
    /^(kids|children|people|friends|guests|grandkids|boys|girls|adults|grandchildren)$/.test(word)
  );
}

function isSingular(word: string): boolean {
  return !/(os|as|ies|nes)$/.test(word) || word === 'primos';
}

/** “my wife”, “la señora”, “mi hijo”; not “my wife can't” nor a name of the day (“Mother's day”). */
function speaksOfOwn(reading: Reading, at: number): boolean {
  const before = reading.sentence.tokens[at - 1]?.word ?? '';
  const after = reading.sentence.tokens[at + 1]?.word ?? '';
  if (
    /^(has|is|can|will|does|was|needs|works|tiene|esta|trabaja|s|necesita|se|said|dice|had|took|have|day|no|not|cannot)$/.test(
      after,
    )
  )
    return false;
  return /^(my|the|mi|la|el|a|un|una|her|his|own|old|mis|and|plus|with|con|y)$/.test(before);
}

/** “2 adults 3 kids” counts the writer too. */
function countsAdults(reading: Reading): boolean {
  return reading.sentence.tokens.some(({ word }) => word === 'adults' || word === 'adultos');
}
