import type { Reading } from '../reading.ts';
import { plainNumber } from './number.ts';

/** A number of people, and the words beside it. */
type Count = { readonly value: number; readonly before: string; readonly earlier: string; readonly after: string };

const largest = 30;
const dozens: readonly (readonly [words: string, value: number])[] = [
  ['half a dozen', 6],
  ['media docena', 6],
  ['a dozen', 12],
  ['una docena', 12],
];

/** Behind these, or where such words follow, the writer is not among those counted. */
const notCounted =
  /^(?:[a-z]+ )?(?:besides (?:me|myself)|not (?:counting|including) me|other than me|aparte de mi|ademas de mi|sin contarme|y yo\b|(?:and|plus|mas) (?:me|myself|i|yo)\b|of them\b|de ellos\b)/;

/** Words behind a number of all who come: “four of us”, “five including the baby”, “three with me”. */
const together =
  /^(?:of us|in all|in total|total|people in total|en total|de nosotros|altogether|(?:people |personas )?(?:including|incl|counting|with me|conmigo|contando|contandome|if you count|me included|incluyendo))/;
const seats = /^(?:seats?|chairs?|places?|spots?|plates?|sillas?|lugares|lugar|asientos?|platos?|puestos?)\b/;
const keeping =
  /^(?:save|reserve|hold|keep|need|get|apartenme|aparten|apartame|guardenme|guarden|reserven|reservenme)$/;
const weAre = /^(?:somos|seremos|iremos|vamos|quedamos|seriamos)$/;
const weThe = /^(?:somos|vamos|iremos|seremos|estaremos|llegamos|nosotros|nosotras|tamos|estamos|quedamos|ahi|ai)$/;
const noCount = /^(?:pm|am|oclock|o|hour|hours|hora|horas|de|minutes|min)$/;

function countsIn({ sentence }: Reading): readonly Count[] {
  const { tokens } = sentence;
  const words = (from: number, to: number): string =>
    tokens
      .slice(from, to)
      .map(({ word }) => word)
      .join(' ');
  const found: Count[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const dozen = dozens.find(([each]) => words(at, at + each.split(' ').length) === each);
    const end = dozen === undefined ? at + 1 : at + dozen[0].split(' ').length;
    const value = dozen?.[1] ?? smallNumber({ sentence } as Reading, at);
    if (value === undefined) continue;
    found.push({
      value,
      before: tokens[at - 1]?.word ?? '',
      earlier: tokens[at - 2]?.word ?? '',
      after: words(end, end + 5),
    });
    at = end - 1;
  }
  return found;
}

/** “3 besides me”, “a dozen scouts plus me”, “dos aparte de mí”: the writer is not among them. */
export function besidesMe(reading: Reading): number | undefined {
  return countsIn(reading).find(({ after }) => notCounted.test(after))?.value;
}

/** “four of us”, “somos cuatro”, “vamos los cinco”, “party of 3”, “the two of us”: how many come with the writer, who is one of them. */
export function wholeParty(reading: Reading): number | undefined {
  const { tokens } = reading.sentence;
  if (tokens.some(({ word }, at) => word === 'both' && tokens[at + 1]?.word === 'of' && tokens[at + 2]?.word === 'us'))
    return 1;
  // “For of us” is how dictation hears four.
  if (tokens.some(({ word }, at) => word === 'for' && tokens[at + 1]?.word === 'of' && tokens[at + 2]?.word === 'us'))
    return 3;
  const whole = countsIn(reading).find((count) => isWhole(reading, count));
  return whole === undefined ? undefined : Math.max(0, whole.value - 1);
}

function isWhole({ sentence }: Reading, { before, earlier, after }: Count): boolean {
  const isOurs = sentence.tokens.some(({ word }) => word === 'we' || word === 'us' || word === 'somos');
  return (
    together.test(after) ||
    weAre.test(before) ||
    (before === 'son' && earlier === 'conmigo') ||
    (seats.test(after) && (keeping.test(before) || (before === '' && sentence.tokens.length <= 3))) ||
    (before === 'for' && /^(?:table|seats|chairs|mesa)$/.test(earlier)) ||
    (before === 'be' && isOurs) ||
    (/^(?:los|las)$/.test(before) && weThe.test(earlier)) ||
    (before === 'of' && (earlier === 'party' || earlier === 'family')) ||
    (isOurs && /^(?:people|personas|adults)/.test(after)) ||
    (/^(?:we|there)$/.test(earlier) && before === 'are' && !after.startsWith('not'))
  );
}

/** How many people a number may count; no hour, no length of time. */
export function smallNumber({ sentence }: Reading, at: number): number | undefined {
  const token = sentence.tokens[at];
  const value = plainNumber(token);
  if (value === undefined || value > largest || token?.word === 'a') return undefined;
  return noCount.test(sentence.tokens[at + 1]?.word ?? '') ? undefined : value;
}
