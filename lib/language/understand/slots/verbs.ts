import { irregularPasts } from '../../../../templates/words/deeds.ts';
import type { Filled, Reading } from '../match.ts';

/** The slot {participle}: “pintado”, “hecha”, “painted”: a state something was brought to. */
export function readParticiple(reading: Reading, at: number): readonly Filled[] {
  const word = reading.sentence.tokens[at]?.word ?? '';
  return /.(ad|id)[oa]s?$/.test(word) || /^(hech|puest|escrit|abiert|list)[oa]s?$/.test(word)
    ? [{ end: at + 1, value: word }]
    : [];
}

/** The slot {past}: a Spanish past of the first person (“pinté”, “repartí”, “hice”). */
export function readPast(reading: Reading, at: number): readonly Filled[] {
  const token = reading.sentence.tokens[at];
  if (token === undefined || token.word.length < 4) return [];
  const isPast =
    /[éí]$/.test(token.raw.toLowerCase()) ||
    /[^aeiou][ei]$/.test(token.word) ||
    /(amos|imos)$/.test(token.word) ||
    irregularPasts[token.word] !== undefined;
  return isPast ? [{ end: at + 1, value: token.word }] : [];
}
