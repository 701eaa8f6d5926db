import { guestLeads } from '../../../../templates/words/particles.ts';
import type { Reading } from '../reading.ts';
import { isCompanion, namedBesideMe, one } from './company.ts';
import { besidesMe, smallNumber, wholeParty } from './party.ts';

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

/** “mi esposo no puede”, “my wife can't”: spoken of, and not coming. */
function isUnable(reading: Reading, at: number): boolean {
  return /^(no|not|cannot|cant|wont|works|can|has|tiene|trabaja)$/.test(reading.sentence.tokens[at + 1]?.word ?? '');
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
