import { pairWords } from '../../../../templates/words/companions.ts';
import { guestLeads } from '../../../../templates/words/particles.ts';
import type { Reading } from '../reading.ts';
import { isCompanion, isJoin, isOneself, namesBesideMe } from './company.ts';
import { besidesMe, smallNumber, wholeParty } from './party.ts';

/** One word for two people. */
const pairs: ReadonlySet<string> = new Set(pairWords);
const someMore = /^(?:guest|guests|more|others|extra|extras|folks|mas)$/;
const grownUps: ReadonlySet<string> = new Set([
  'adult',
  'adults',
  'adulto',
  'adultos',
  'grownups',
  'grownup',
  'grandes',
]);
const little: ReadonlySet<string> = new Set(['ones', 'chicos', 'guests', 'guest', 'invitados']);
const possessive: ReadonlySet<string> = new Set(['our', 'my', 'mis', 'nuestros', 'nuestras']);
const describing: ReadonlySet<string> = new Set([
  ...['little', 'small', 'young', 'other', 'mas', 'more', 'grand', 'of', 'teenage', 'my', 'mis', 'de', 'the', 'our'],
]);

/** How many come along besides the writer where all of them are counted at once: “4 of us”, “three besides me”. */
export function partyIn(reading: Reading): number | undefined {
  return besidesMe(reading) ?? wholeParty(reading);
}

/** How many come along besides the writer, one by one: “plus 2”, “me and my two boys”, “voy con mi esposo y los dos niños”. */
export function guestsIn(reading: Reading): number | undefined {
  const counted = countedOneByOne(reading);
  const named = namesBesideMe(reading);
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
  const word = tokens[at]?.word ?? '';
  const before = tokens[at - 1]?.word ?? '';
  const after = tokens[at + 1]?.word ?? '';
  const number = smallNumber(reading, at);
  if (number !== undefined) {
    const company = companyAfter(reading, at);
    if (company > at) return { count: number, last: company };
    return counts(reading, at, number) ? { count: number, last: at } : undefined;
  }
  if (pairs.has(word) && !isUnable(after)) return { count: 2, last: at };
  if (isCompanion(word) && isSingular(word) && comesAlong(reading, at)) return { count: 1, last: at };
  const isPlusOne = (word === 'plus' || word === 'mas') && before !== 'no' && /^(?:one|uno|una)$/.test(after);
  return isPlusOne && !found ? { count: 1, last: at + 1 } : undefined;
}

/** Does a number without people behind it count some all the same: “plus 2”, “kids: 3”, “my wife and our four”? */
function counts({ sentence }: Reading, at: number, number: number): boolean {
  const { tokens } = sentence;
  const before = tokens[at - 1]?.word ?? '';
  const after = tokens[at + 1];
  if (someMore.test(after?.word ?? '') || grownUps.has(before) || little.has(before)) return true;
  if (isCompanion(before) && before.endsWith('s') && (tokens[at]?.kind === 'number' || number > 1)) return true;
  if (number > 1 && possessive.has(before) && (after === undefined || after.gap > 0)) return true;
  if (tokens[at]?.kind === 'number') return guestLeads.has(before);
  if (number < 2) return false;
  if (/^(?:plus|with|con|mas|bringing)$/.test(before)) return true;
  return isJoin(before) && isOneself(tokens[at - 2]?.word);
}

/** Where the people stand that a number counts: “3 of my cousins”, “two little kids”; the place itself when there are none. */
function companyAfter({ sentence }: Reading, at: number): number {
  for (let next = at + 1; next <= at + 3; next++) {
    const word = sentence.tokens[next]?.word ?? '';
    if (isCompanion(word) || grownUps.has(word)) return next;
    if (!describing.has(word)) break;
  }
  return at;
}

/** “mi esposo no puede”, “my wife can't”: spoken of, and not coming. */
const isUnable = (after: string): boolean => /^(?:no|not|cannot|cant|wont|works|can|has|tiene|trabaja)$/.test(after);

const isSingular = (word: string): boolean => !/(?:os|as|ies|nes)$/.test(word) || word === 'primos';

const speaks =
  /^(?:has|is|can|will|does|was|needs|works|tiene|esta|trabaja|s|necesita|se|said|dice|had|took|have|day|no|not|cannot)$/;
const leads = /^(?:my|the|mi|la|el|a|un|una|her|his|own|old|mis|and|plus|with|con|y|su)$/;

/** “my wife”, “la señora”, “wife, two kids, me”; not “my wife can't” nor a name of the day (“Mother's day”). */
function comesAlong({ sentence }: Reading, at: number): boolean {
  const { tokens } = sentence;
  if (isBesideMe(tokens, at)) return true;
  if (speaks.test(tokens[at + 1]?.word ?? '') || /^(?:sin|without)$/.test(tokens[at - 2]?.word ?? '')) return false;
  if (leads.test(tokens[at - 1]?.word ?? '')) return tokens[at]?.word !== 'date' || tokens[at - 1]?.word !== 'the';
  const isListed = at === 0 ? tokens[1]?.gap === 1 : tokens[at]?.gap === 1;
  return isListed && tokens.some(({ word }) => isOneself(word));
}

/** “me and my husband will come”, “my aunt and I”: joined to the writer, whatever follows. */
function isBesideMe(tokens: Reading['sentence']['tokens'], at: number): boolean {
  if (isJoin(tokens[at + 1]?.word) && isOneself(tokens[at + 2]?.word)) return true;
  const first = leads.test(tokens[at - 1]?.word ?? '') && !isJoin(tokens[at - 1]?.word) ? at - 1 : at;
  return isJoin(tokens[first - 1]?.word) && isOneself(tokens[first - 2]?.word);
}

/** “2 adults 3 kids” counts the writer too. */
const countsWriter = ({ sentence }: Reading): boolean => sentence.tokens.some(({ word }) => grownUps.has(word));

const bothComing = ({ sentence }: Reading): boolean =>
  sentence.tokens.some(({ word }, at) => (word === 'both' || word === 'ambos') && at > 0);
