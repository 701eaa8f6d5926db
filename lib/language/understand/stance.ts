import { conditionWords, hypothesisWords, otherSpeakers, refusalWords } from '../../../templates/words/stance.ts';
import type { Reading } from './match.ts';

/** How the words before a phrase change it: not at all, refused, only under a condition, or somebody else's. */
export type Stance = 'plain' | 'refused' | 'conditional' | 'others';

const refusing: ReadonlySet<string> = new Set(refusalWords);
const conditional: ReadonlySet<string> = new Set(conditionWords);
const imagined: ReadonlySet<string> = new Set(hypothesisWords);
const others: ReadonlySet<string> = new Set(otherSpeakers);

/** Reads back from a phrase to the start of its sentence; a refusal ends at a comma or “but”, a condition does not. */
export function stanceBefore(reading: Reading, start: number): Stance {
  const { tokens } = reading.sentence;
  let sameClause = (tokens[start]?.gap ?? 3) === 0;
  if ((tokens[start]?.gap ?? 3) === 3) return 'plain';
  for (let at = start - 1; at >= 0; at--) {
    const word = tokens[at]?.word ?? '';
    if (word === 'but' || word === 'pero' || word === 'so' || word === 'asi') sameClause = false;
    if (sameClause && imagined.has(word)) return 'refused';
    if (sameClause && refusing.has(word)) return 'refused';
    if (conditional.has(word) && !(word === 'si' && /í/.test(tokens[at]?.raw ?? ''))) return 'conditional';
    if (sameClause && others.has(word)) return 'others';
    const gap = tokens[at]?.gap ?? 3;
    if (gap === 3) break;
    if (gap > 0) sameClause = false;
  }
  return 'plain';
}
