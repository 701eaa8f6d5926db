import { openStarts } from './edges.ts';
import { longestGroup, type Reading } from './match.ts';

type Head = { readonly answer: 'yes' | 'no' | 'later'; readonly note: string; readonly isShort: boolean };

const names = [
  ['laterHead', 'later'],
  ['noHead', 'no'],
  ['yesHead', 'yes'],
] as const;

/**
 * Which way an answer leans, by the words that open it: “no thank you dear I don't text much” is a no. A second leaning
 * right behind the first wins (“no wait yes”, “no, sí, está bien”), and a no with a later time is a later.
 */
export function headOf(reading: Reading): Head | undefined {
  const { tokens, text } = reading.sentence;
  const first =
    leaningAt(reading, 0) ??
    openStarts(reading)
      .map((start) => leaningAt(reading, start))
      .find((each) => each !== undefined);
  if (first === undefined || tokens[0]?.asked === true) return lastWord(reading);
  let { answer } = first;
  const { end } = first;
  const second = nextLeaning(reading, end);
  if (second !== undefined && answer !== second.answer && second.end >= tokens.length - 3)
    answer = answer === 'no' && second.answer === 'later' ? 'later' : second.answer;
  else if (second !== undefined && answer === 'no' && second.answer === 'later') answer = 'later';
  else if (second !== undefined && answer === 'yes' && second.answer === 'no') return undefined;
  const rest = tokens[end];
  return { answer, note: rest === undefined ? '' : text.slice(rest.start), isShort: tokens.length - end <= 5 };
}

function leaningAt(reading: Reading, at: number): { answer: Head['answer']; end: number } | undefined {
  let best: { answer: Head['answer']; end: number } | undefined;
  for (const [group, answer] of names) {
    const end = longestGroup(reading, group, at);
    if (end > at && (best === undefined || end > best.end)) best = { answer, end };
  }
  return best;
}

/** A second leaning within the next words: behind “but”, “wait”, a comma or at once. */
function nextLeaning(reading: Reading, from: number): { answer: Head['answer']; end: number } | undefined {
  const { tokens } = reading.sentence;
  for (let at = from; at < Math.min(tokens.length, from + 4); at++) {
    const word = tokens[at]?.word ?? '';
    const found = leaningAt(reading, at);
    if (
      found !== undefined &&
      !(found.answer === 'no' && found.end === at + 1 && word === 'no' && tokens[at + 1]?.word === 'problem')
    )
      return found;
    if (!/^(but|pero|wait|sorry|thanks|maybe|quizas|and|y|actually|please|thank|you|gracias|perdon|mejor)$/.test(word))
      return undefined;
  }
  return undefined;
}

/** Spanish often says it last: “fíjese que esta vez no”. */
function lastWord(reading: Reading): Head | undefined {
  const { tokens } = reading.sentence;
  const last = tokens.at(-1);
  if (last === undefined || tokens.length > 7 || tokens.length < 2 || last.asked) return undefined;
  if (last.word === 'no') return { answer: 'no', note: '', isShort: true };
  return last.raw.toLowerCase() === 'sí' ? { answer: 'yes', note: '', isShort: true } : undefined;
}
