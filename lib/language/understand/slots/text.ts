import { titles } from '../../../../templates/words/leads.ts';
import { communityEnds, nameEnds, notCommunities, notNames } from '../../../../templates/words/particles.ts';
import type { Filled, Reading } from '../match.ts';
import { type Token, typed } from '../token.ts';

/** The slot {text}: everything from here to the end, as typed. */
export function readText(reading: Reading, at: number): readonly Filled[] {
  const { sentence } = reading;
  const token = sentence.tokens[at];
  if (token === undefined) return [];
  return [{ end: sentence.tokens.length, value: sentence.text.slice(token.start).trim() }];
}

/** The slot {clause}: the words up to the next full stop. */
export function readClause(reading: Reading, at: number): readonly Filled[] {
  const { tokens } = reading.sentence;
  if (tokens[at] === undefined) return [];
  let end = at + 1;
  while (end < tokens.length && (tokens[end]?.gap ?? 3) < 3) end++;
  return [{ end, value: typed(reading.sentence, at, end) }];
}

export function canBeName(word: string): boolean {
  return word.length > 1 && !notNames.has(word);
}

/** The slot {who}: one or two words that can be a name. */
export function readWho(reading: Reading, at: number): readonly Filled[] {
  const { tokens } = reading.sentence;
  const first = tokens[at];
  if (first === undefined || first.kind !== 'word') return [];
  const next = tokens[at + 1];
  if (titles.has(first.word) && next?.kind === 'word' && canBeName(next.word))
    return [{ end: at + 2, value: typed(reading.sentence, at, at + 2) }];
  if (!canBeName(first.word) || isOurWord(reading, first)) return [];
  const found: Filled[] = [{ end: at + 1, value: first.raw }];
  const second = tokens[at + 1];
  const isSurname =
    second !== undefined &&
    second.kind === 'word' &&
    second.gap === 0 &&
    /^\p{Lu}/u.test(second.raw) &&
    /^\p{Lu}/u.test(first.raw) &&
    canBeName(second.word);
  if (isSurname) found.push({ end: at + 2, value: typed(reading.sentence, at, at + 2) });
  return found;
}

/** A word of our phrases in lower case is that word and no name; “Mark” and “May” are names. */
function isOurWord(reading: Reading, token: Token): boolean {
  return (
    token.raw === token.raw.toLowerCase() &&
    reading.grammar.words.has(token.word) &&
    reading.context.names?.some((name) => name.toLowerCase() === token.word) !== true
  );
}

/** The slot {name}: up to four words, as a person writes their own name. */
export function readName(reading: Reading, at: number): readonly Filled[] {
  const { tokens } = reading.sentence;
  const found: Filled[] = [];
  for (let end = at + 1; end <= at + 4 && end <= tokens.length; end++) {
    const token = tokens[end - 1];
    if (token === undefined || token.kind !== 'word' || (end > at + 1 && token.gap > 0)) break;
    if (end === at + 1 ? !canBeName(token.word) : nameEnds.has(token.word)) break;
    found.push({ end, value: typed(reading.sentence, at, end) });
  }
  return found;
}

/** The slot {community}: the name of a group, up to four words; never a channel or a language. */
export function readCommunity(reading: Reading, at: number): readonly Filled[] {
  const { tokens } = reading.sentence;
  if (notCommunities.has(tokens[at]?.word ?? '')) return [];
  return readName(reading, at).filter(({ end }) => !tokens.slice(at, end).some(({ word }) => communityEnds.has(word)));
}

/** The slot {ing}: something being done, English: “helping”, “leading”. */
export function readIng(reading: Reading, at: number): readonly Filled[] {
  return /.{2}ing$/.test(reading.sentence.tokens[at]?.word ?? '') ? [{ end: at + 1, value: true }] : [];
}

/** The slot {code}: one word, as a join word is. */
export function readCode(reading: Reading, at: number): readonly Filled[] {
  const token = reading.sentence.tokens[at];
  if (token === undefined || (token.kind !== 'word' && token.kind !== 'number') || !canBeName(token.word)) return [];
  return [{ end: at + 1, value: token.raw.toLowerCase() }];
}

const craftNouns =
  /^(carpinteria|costura|plomeria|jardineria|electricidad|cocina|mecanica|ingles|espanol|contabilidad|computacion|computadoras|pintura|albanileria|musica|guitarra|fotografia|primeros|soldadura|reposteria|panaderia|programacion|diseno|electronica|carpintero)$/;

/** The slot {craft}: what somebody knows, Spanish: “coser y cocinar”, “carpintería”. Never “sé que…” or “sé cuándo…”. */
export function readCraft(reading: Reading, at: number): readonly Filled[] {
  const word = reading.sentence.tokens[at]?.word ?? '';
  return (/[aei]r$/.test(word) && word.length > 3) || craftNouns.test(word) ? readText(reading, at) : [];
}
