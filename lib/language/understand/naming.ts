import { behindNames, nameOpenings, titles } from '../../../templates/words/leads.ts';
import { nameArticles } from '../../../templates/words/particles.ts';
import type { Intent } from '../../domain/intent.ts';
import { build } from './build.ts';
import type { Candidate } from './candidates.ts';
import { openStarts } from './edges.ts';
import type { Reading } from './match.ts';
import { canBeName } from './slots/text.ts';
import { type Token, typed } from './token.ts';

const openings: readonly (readonly string[])[] = nameOpenings.map((words) => words.split(' '));

/** The name somebody gives when asked for it: “it's Walt, from the yellow house”, “soy la Chela”, “Rosa”. */
export function nameIn(reading: Reading, found: readonly Candidate[]): Intent | undefined {
  const said = found.find(({ match, score }) => match.rule.phrases.intent === 'name' && score > 0.6);
  const [best] = found;
  if (
    said === undefined &&
    best !== undefined &&
    best.note < 0 &&
    best.score > 0.9 &&
    best.match.rule.strength === 'exact'
  )
    return undefined;
  if (reading.sentence.tokens[0]?.asked === true) return undefined;
  const name = givenName(reading) ?? firstName(reading);
  if (name !== undefined) return { intent: 'name', name };
  return said === undefined ? undefined : build(reading, said);
}

/** The name behind the last “my name is”, “soy”, “call me”, or before “is fine”, “is easier”. */
export function givenName(reading: Reading): string | undefined {
  const { tokens } = reading.sentence;
  let name: string | undefined;
  for (let at = 0; at < Math.min(tokens.length, 24); at++) {
    const end = openingEnd(tokens, at);
    if (end > at) name = nameFrom(reading, end, true) ?? name;
    else if (at > 0 && isSettled(tokens, at)) name = nameFrom(reading, at - 1, true) ?? name;
  }
  return name;
}

/** “Lan is fine”, “Lynn is easier”, “Lupe está bien”. */
function isSettled(tokens: readonly Token[], at: number): boolean {
  return (
    /^(is|works|will|esta|va)$/.test(tokens[at]?.word ?? '') &&
    /^(fine|easier|better|good|ok|okay|enough|do|bien|mejor)?$/.test(tokens[at + 1]?.word ?? '')
  );
}

function openingEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  for (const words of openings)
    if (words.length > end - at && words.every((word, i) => tokens[at + i]?.word === word)) end = at + words.length;
  return end;
}

/** A name at the beginning, without anything that leads to it. A surname first (“Bond, Harriet Bond”) is told again. */
function firstName(reading: Reading): string | undefined {
  const at = openStarts(reading).at(-1) ?? 0;
  const name = nameFrom(reading, at, false);
  const { tokens } = reading.sentence;
  const again = tokens.findIndex(({ gap }, i) => i > at && gap === 1);
  const full = again > 0 && again <= at + 2 ? nameFrom(reading, again, true) : undefined;
  return full !== undefined && name !== undefined && full.endsWith(name) ? full : name;
}

function nameFrom(reading: Reading, from: number, isLed: boolean): string | undefined {
  const { tokens, text } = reading.sentence;
  let at = from;
  while (nameArticles.has(tokens[at]?.word ?? '') && !titles.has(tokens[at]?.word ?? '') && at < tokens.length - 1)
    at++;
  const start = at;
  if (titles.has(tokens[at]?.word ?? '') && tokens[at + 1] !== undefined) at++;
  const first = tokens[at];
  if (
    first === undefined ||
    first.kind !== 'word' ||
    !canBeName(first.word) ||
    (at === start && behindNames.has(first.word))
  )
    return undefined;
  let end = at + 1;
  while (end < tokens.length && end < at + 4) {
    const token = tokens[end];
    if (token === undefined || token.kind !== 'word' || behindNames.has(token.word)) break;
    if (token.gap > 0 && text.charAt(token.start - 1) !== '-') break;
    end++;
  }
  const next = tokens[end];
  if (!isLed && next !== undefined && next.gap === 0 && !behindNames.has(next.word)) return undefined;
  return typed(reading.sentence, start, end);
}
