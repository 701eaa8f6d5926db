import { beforeNumber, corrections } from '../../../templates/words/corrections.ts';
import type { Intent } from '../../domain/intent.ts';
import { asks, forText } from './asked.ts';
import type { Reading } from './reading.ts';
import { listNumbers, plainNumber } from './slots/number.ts';
import { unique } from './slots/task.ts';
import { elementAt, joined, type Token, wordIn } from './token.ts';
import { holds, isA, isCorrection } from './traits.ts';

/** A message in which somebody corrects themselves. */
export type Correction = { readonly before: string; readonly after: string; readonly numbers?: readonly number[] };

/** Finds “no wait”, “digo”, “make it” between two parts. One word alone counts only behind a comma or full stop. */
export function correction(reading: Reading): Correction | undefined {
  const { tokens, text } = reading.sentence;
  if (!holds(reading.sentence, isCorrection) || asks(reading.context, forText) || tokens.length > 30) return undefined;
  for (let at = 1; at < tokens.length - 1; at++) {
    const end = correctionEnd(tokens, at);
    const first = tokens[at];
    const next = tokens[end];
    if (end < at + 1 || first === undefined || next === undefined) continue;
    if (end === at + 1 && first.gap === 0 && !isBetweenNumbers(tokens, at, end)) continue;
    // “No quise decir eso”, “no, no quiero”, “bueno, no puedo” and “I mean it” correct nothing.
    const isPlain = (plainNumber(next) ?? plainNumber(tokens[end + 1])) !== undefined;
    const around = `${elementAt(tokens, at - 1)?.word} ${first.gap} ${joined(tokens, at, end)} ${next.gap} ${next.word}`;
    if (!isPlain && denied.test(around)) continue;
    // “Make it 5” corrects; “can't make it, sorry” does not.
    if (tokens[end - 1]?.word === 'it' && plainNumber(next) === undefined) continue;
    const [numbers] = listNumbers(reading, end, true).filter((each) => each.end >= tokens.length - 2);
    return {
      before: text.slice(0, first.start).trim(),
      after: text.slice(next.start),
      ...(numbers === undefined ? {} : { numbers: numbers.values }),
    };
  }
  return undefined;
}

/** With how strongly they are set apart before and behind. */
const denied = /^no 0 qui\w+ decir|\b(?:bue)?no no 0|i mean \d it$/;

/** The intent of the first part with the numbers of the second. */
export function renumbered(intent: Intent, numbers: readonly number[]): Intent | undefined {
  if ('task' in intent && intent.task !== undefined) return { ...intent, task: unique(numbers) } as Intent;
  if (intent.intent === 'vote') return { ...intent, numbers };
  return undefined;
}

let known: ReadonlyMap<string, readonly (readonly string[])[]> | undefined;

/** Where the words of a correction that begins here end; the place itself when there is none. */
function correctionEnd(tokens: readonly Token[], at: number): number {
  known ??= byFirstWord();
  let end = isBareNo(tokens, at) ? at + 1 : at;
  if (!isA(tokens[at], isCorrection)) return end;
  for (const words of known.get(wordIn(tokens, at)) ?? [])
    if (words.length > end - at && words.every((word, i) => tokens[at + i]?.word === word)) end = at + words.length;
  return end;
}

/** “la dos digo la tres”. */
function isBetweenNumbers(tokens: readonly Token[], at: number, end: number): boolean {
  const next = beforeNumber.test(wordIn(tokens, end)) ? tokens[end + 1] : tokens[end];
  return plainNumber(elementAt(tokens, at - 1)) !== undefined && plainNumber(next) !== undefined;
}

/** “3. Hm, no, 5”: between two numbers and set apart on both sides, a no takes the first one back. */
function isBareNo(tokens: readonly Token[], at: number): boolean {
  const no = tokens[at];
  const next = tokens[at + 1];
  if (no?.word !== 'no' || no.gap === 0 || next === undefined || next.gap === 0) return false;
  return plainNumber(next) !== undefined && tokens.slice(0, at).some((token) => plainNumber(token) !== undefined);
}

function byFirstWord(): ReadonlyMap<string, readonly (readonly string[])[]> {
  const found = new Map<string, (readonly string[])[]>();
  for (const entry of corrections) {
    const words = entry.split(' ');
    found.set(words[0] ?? '', [...(found.get(words[0] ?? '') ?? []), words]);
  }
  return found;
}
