import { companions } from '../../../../templates/words/companions.ts';
import { guestLeads } from '../../../../templates/words/particles.ts';
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
  const together = wholeParty(reading);
  if (together !== undefined) return together;
  let count = 0;
  let found = false;
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]?.word ?? '';
    const number = smallNumber(reading, at);
    const after = tokens[at + 1]?.word ?? '';
    const before = tokens[at - 1]?.word ?? '';
    if (
      number !== undefined &&
      (isCompanion(after) ||
        (isCompanion(tokens[at + 2]?.word ?? '') &&
          /^(little|small|young|other|mas|more|grand|of|teenage)$/.test(after)))
    ) {
      count += number;
      found = true;
      at += isCompanion(after) ? 1 : 2;
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
  const named = found ? 0 : namedBesideMe(reading);
  if (named > 0) return named;
  if (!found) return undefined;
  return countsAdults(reading) ? Math.max(0, count - 1) : count;
}

/** “Harold and I”, “me and Joe”, “yo, Toño y Chela”: names beside the writer. */
function namedBesideMe(reading: Reading): number {
  const { tokens } = reading.sentence;
  for (let at = 0; at < tokens.length; at++) {
    if (!/^(i|me|yo|myself)$/.test(tokens[at]?.word ?? '')) continue;
    const joined = /^(and|y|plus|mas|&)$/;
    if (joined.test(tokens[at - 1]?.word ?? '') && isPerson(reading, at - 2)) return 1;
    if (joined.test(tokens[at + 1]?.word ?? '') && isPerson(reading, at + 2)) return 1;
  }
  return tokens.some(({ word }, at) => (word === 'both' || word === 'ambos') && at > 0) ? 1 : 0;
}

function isPerson(reading: Reading, at: number): boolean {
  const token = reading.sentence.tokens[at];
  return (
    token !== undefined &&
    token.kind === 'word' &&
    (one.has(token.word) || (/^\p{Lu}\p{Ll}/u.test(token.raw) && canBeName(token.word)))
  );
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
      /^(somos|vamos|iremos|estaremos|llegamos|nosotros|tamos|estamos|quedamos|ahi|ai)$/.test(earlier)
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
  return /^(seats?|chairs?|places?|spots?|plates?|sillas?|lugares|lugar|asientos?|platos?)\b/.test(after);
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
