import { courtesies } from '../../../templates/words/commands.ts';
import { selfLeads } from '../../../templates/words/particles.ts';
import { beforeNumbers } from '../../../templates/words/pointing.ts';
import type { Intent } from '../../domain/intent.ts';
import { commandIn } from './command.ts';
import type { Reading } from './reading.ts';
import { unique } from './slots/task.ts';
import { readThings } from './slots/things.ts';
import { wordIn } from './token.ts';
import { holds, isNumber } from './traits.ts';
import type { Typed } from './typed.ts';

export const longestKeyword = 6;

/** “claim 3”, “hecho la 3 y la 5 por favor”, “vote 2 2 5”: a keyword, then only numbers. */
export function withNumbers(reading: Reading): Typed | undefined {
  const { tokens } = reading.sentence;
  if (!holds(reading.sentence, isNumber)) return undefined;
  const at = tokens.findIndex(({ kind }) => kind === 'number');
  if (at < 1 || at > longestKeyword || tokens.length > 12) return undefined;
  let end = at;
  while (end > 1 && beforeNumbers.has(wordIn(tokens, end - 1)) && commandIn(tokens, 0, end)?.numbered === undefined)
    end--;
  let from = 0;
  let name = commandIn(tokens, 0, end)?.numbered;
  while (name === undefined && from < end - 1 && isBefore(wordIn(tokens, from)))
    name = commandIn(tokens, ++from, end)?.numbered;
  if (name === undefined) return undefined;
  const things = readThings(reading, end, false).at(-1);
  if (things === undefined || things.either !== undefined || !isEnd(reading, things.end)) return undefined;
  const intent = withValues(name, things.values);
  return intent === undefined ? undefined : { intent, always: false };
}

const isBefore = (word: string): boolean => courtesies.has(word) || selfLeads.has(word);

/** Nothing follows but courtesies. */
function isEnd({ sentence }: Reading, from: number): boolean {
  for (let at = from; at < sentence.tokens.length; at++) {
    const word = wordIn(sentence.tokens, at);
    if (!courtesies.has(word) && word !== 'por' && word !== 'favor' && sentence.tokens[at]?.kind !== 'emoji')
      return false;
  }
  return true;
}

function withValues(name: string, values: readonly number[]): Intent | undefined {
  const [only, second] = values;
  if (only === undefined) return undefined;
  switch (name) {
    case 'vote':
      return { intent: 'vote', numbers: values };
    case 'merge':
      return { intent: 'merge', numbers: values };
    case 'same':
    case 'hide':
      return second === undefined ? ({ intent: name, number: only } as Intent) : undefined;
    case 'extend':
    case 'pause':
      return second === undefined ? { intent: name, days: only } : undefined;
    case 'park':
      return second === undefined ? { intent: 'park', text: String(only) } : undefined;
    default:
      return { intent: name, task: unique(values) } as Intent;
  }
}

/** Are the words before this place a command of ours, perhaps with its number: “done”, “stuck on 2”? */
export function isCommand({ sentence }: Reading, to: number): boolean {
  let end = to;
  while (
    end > 1 &&
    (sentence.tokens[end - 1]?.kind === 'number' || beforeNumbers.has(wordIn(sentence.tokens, end - 1)))
  )
    end--;
  return commandIn(sentence.tokens, 0, end) !== undefined;
}
