import type { Intent } from '../../domain/intent.ts';
import { freeTextKinds } from './asked.ts';
import { closes } from './edges.ts';
import { longestGroup, type Reading } from './match.ts';
import { listNumbers, plainNumber } from './slots/number.ts';
import { unique } from './slots/task.ts';

/** A message in which somebody corrects themselves. */
export type Correction = { readonly before: string; readonly after: string; readonly numbers?: readonly number[] };

/** Finds “no wait”, “digo”, “make it” between two parts. One word alone counts only behind a comma or full stop. */
export function correction(reading: Reading): Correction | undefined {
  const { tokens, text } = reading.sentence;
  if (freeTextKinds.has(reading.context.asked) || tokens.length > 30) return undefined;
  for (let at = 1; at < tokens.length - 1; at++) {
    const end = longestGroup(reading, 'correction', at);
    const first = tokens[at];
    const next = tokens[end];
    if (end < at + 1 || first === undefined || next === undefined || (end === at + 1 && first.gap === 0)) continue;
    // “Make it 5” corrects; “can't make it, sorry” does not.
    if (tokens[end - 1]?.word === 'it' && plainNumber(next) === undefined) continue;
    const [numbers] = listNumbers(reading, end, true).filter((each) => closes(reading, each.end));
    return {
      before: text.slice(0, first.start).trim(),
      after: text.slice(next.start),
      ...(numbers === undefined ? {} : { numbers: numbers.values }),
    };
  }
  return undefined;
}

/** The intent of the first part with the numbers of the second. */
export function renumbered(intent: Intent, numbers: readonly number[]): Intent | undefined {
  if ('task' in intent && intent.task !== undefined) return { ...intent, task: unique(numbers) } as Intent;
  if (intent.intent === 'vote') return { ...intent, numbers };
  return undefined;
}
