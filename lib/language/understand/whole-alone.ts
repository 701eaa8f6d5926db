import { wholeAnswers } from '../../../templates/words/others.ts';
import type { Intent } from '../../domain/intent.ts';
import { byWords } from './command-tables.ts';
import type { Reading } from './reading.ts';
import { plainNumber } from './slots/number.ts';
import { mostDots } from './slots/placing.ts';
import { holds, isA, isCourtesy, isEdge, isWhole } from './traits.ts';

const longest = 10;
let table: ReadonlyMap<string, string> | undefined;

/** “Both”, “all of them”, “uno a cada una”: every thing that was shown, where nothing else is said. */
export function wholeAlone({ sentence, context: { asked, items = [] } }: Reading): Intent | undefined {
  const { tokens, text } = sentence;
  if ((asked !== 'vote' && asked !== 'tasks') || items.length < 2) return undefined;
  if (tokens.length > longest || !holds(sentence, isWhole | isEdge)) return undefined;
  let [from, to] = [0, tokens.length];
  while (from < to && isA(tokens[from], isCourtesy)) from++;
  while (to > from && isA(tokens[to - 1], isCourtesy)) to--;
  table ??= byWords(wholeAnswers);
  const words = tokens.slice(from, to).map((token) => (plainNumber(token) === items.length ? '#' : token.word));
  const name = table.get(words.join(' '));
  const numbers = items.map(({ number }) => number);
  if (asked === 'tasks') return name === 'whole' ? { intent: 'claim', task: numbers } : undefined;
  if (name === undefined) return undefined;
  // There are not as many dots as things: we ask for numbers.
  return items.length > mostDots ? { intent: 'unknown', text } : { intent: 'vote', numbers };
}
