import { afterNames, nameArticles } from '../../../templates/words/particles.ts';
import type { Intent } from '../../domain/intent.ts';
import { build } from './build.ts';
import type { Candidate } from './candidates.ts';
import { openStarts } from './edges.ts';
import { longestGroup, type Reading } from './match.ts';
import { canBeName } from './slots/text.ts';
import { typed } from './token.ts';

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
  const { tokens } = reading.sentence;
  if (tokens[0]?.asked === true) return undefined;
  const lead = leadEnd(reading);
  const name = nameAt(reading, lead);
  if (name !== undefined) return { intent: 'name', name };
  return said === undefined ? undefined : build(reading, said);
}

/** After the last “my name is”, “soy”, “call me”; the first word when there is none. */
function leadEnd(reading: Reading): number {
  let end = 0;
  const { tokens } = reading.sentence;
  for (let at = 0; at < Math.min(tokens.length, 12); at++) {
    const after = longestGroup(reading, 'iam', at);
    if (after > at && tokens[after]?.word !== 'not') end = after;
  }
  if (end > 0) return end;
  return openStarts(reading).at(-1) ?? 0;
}

function nameAt(reading: Reading, from: number): string | undefined {
  const { tokens } = reading.sentence;
  let at = from;
  while (nameArticles.has(tokens[at]?.word ?? '') && at < tokens.length - 1) at++;
  const isTitle = at > from && /^(don|dona|mr|mrs|ms|miss|dr|sra|sr|senora|senor)$/.test(tokens[at - 1]?.word ?? '');
  const first = tokens[at];
  if (first === undefined || first.kind !== 'word' || !canBeName(first.word)) return undefined;
  let end = at + 1;
  while (end < tokens.length && end < at + 4) {
    const token = tokens[end];
    if (token === undefined || token.kind !== 'word' || token.gap > 0 || afterNames.has(token.word)) break;
    end++;
  }
  if (from === 0 && end < tokens.length && (tokens[end]?.gap ?? 3) === 0 && !afterNames.has(tokens[end]?.word ?? ''))
    return undefined;
  return typed(reading.sentence, isTitle ? at - 1 : at, end);
}
