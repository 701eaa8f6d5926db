import type { Reading } from '../reading.ts';
import { plainNumber } from './number.ts';

const total = /^(of us|in all|in total|total|people in total|en total|de nosotros|adultos y|altogether)/;

/** “3 besides me”, “four people and me”, “dos aparte de mí”: the writer is not among them. */
export function besidesMe(reading: Reading): number | undefined {
  const { tokens } = reading.sentence;
  for (let at = 0; at < tokens.length; at++) {
    const value = smallNumber(reading, at);
    const after = tokens
      .slice(at + 1, at + 5)
      .map(({ word }) => word)
      .join(' ');
    if (value !== undefined && notCounted.test(after)) return value;
  }
  return undefined;
}

const notCounted =
  /^(?:(?:people|others|guests|kids|personas|invitados|mas|more) )?(?:besides (?:me|myself)|not counting me|not including me|other than me|aparte de mi|ademas de mi|sin contarme|y yo\b|and (?:me|myself|i)\b)/;

/** “four of us”, “somos cuatro”, “vamos los cinco”, “party of 3”, “the two of us”: the writer is one of them. */
export function wholeParty(reading: Reading): number | undefined {
  const { tokens } = reading.sentence;
  for (let at = 0; at < tokens.length; at++) {
    const value =
      smallNumber(reading, at) ?? (tokens[at]?.word === 'for' && tokens[at + 1]?.word === 'of' ? 4 : undefined);
    const before = tokens[at - 1]?.word ?? '';
    const earlier = tokens[at - 2]?.word ?? '';
    const after = tokens
      .slice(at + 1, at + 4)
      .map(({ word }) => word)
      .join(' ');
    if (value === undefined) {
      if (tokens[at]?.word === 'both' && after.startsWith('of us')) return 1;
      continue;
    }
    const isCountedIn = tokens[at + 1]?.word === 'conmigo' || (before === 'son' && earlier === 'conmigo');
    if (isCountedIn) return Math.max(0, value - 1);
    if (isSeats(after) && at === 0 && tokens.length <= 3) return Math.max(0, value - 1);
    if (total.test(after) || /^(somos|seremos|iremos|vamos|quedamos)$/.test(before)) return Math.max(0, value - 1);
    if (
      isSeats(after) &&
      /^(save|reserve|hold|keep|need|get|apartenme|aparten|apartame|guardenme|guarden|reserven|reservenme)$/.test(
        before,
      )
    )
      return Math.max(0, value - 1);
    if (before === 'for' && /^(table|seats|chairs|mesa)$/.test(earlier)) return Math.max(0, value - 1);
    if (/^(be|seremos)$/.test(before) && tokens.slice(0, at).some(({ word }) => word === 'we'))
      return Math.max(0, value - 1);
    if (
      /^(los|las)$/.test(before) &&
      /^(somos|vamos|iremos|seremos|estaremos|llegamos|nosotros|nosotras|tamos|estamos|quedamos|ahi|ai)$/.test(earlier)
    )
      return Math.max(0, value - 1);
    if (before === 'of' && (earlier === 'party' || earlier === 'family')) return Math.max(0, value - 1);
    if (
      /^(people|personas|adults)/.test(after) &&
      tokens.some(({ word }) => word === 'we' || word === 'us' || word === 'somos')
    )
      return Math.max(0, value - 1);
    if (/^(we|there)$/.test(earlier) && before === 'are' && !/^(not|not)/.test(after)) return Math.max(0, value - 1);
  }
  return undefined;
}

function isSeats(after: string): boolean {
  return /^(seats?|chairs?|places?|spots?|plates?|sillas?|lugares|lugar|asientos?|platos?|puestos?)\b/.test(after);
}

export function smallNumber(reading: Reading, at: number): number | undefined {
  const token = reading.sentence.tokens[at];
  const value = plainNumber(token);
  if (value === undefined || value > 30 || token?.word === 'a') return undefined;
  const after = reading.sentence.tokens[at + 1]?.word ?? '';
  return /^(pm|am|oclock|o|hour|hours|hora|horas|de|minutes|min)$/.test(after) && !/^of/.test(after)
    ? undefined
    : value;
}
