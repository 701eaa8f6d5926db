import { pairJoins } from '../../../../templates/words/particles.ts';
import type { Filled, Reading } from '../match.ts';
import { listNumber } from './number.ts';

/** The slot {pair}: two or more numbers to be made one: “2 and 5”, “la 1 con la 3”, “4 into 2”. */
export function readPair(reading: Reading, from: number): readonly Filled[] {
  const { tokens } = reading.sentence;
  const found: Filled[] = [];
  const values: number[] = [];
  let at = from;
  while (values.length < 9) {
    const one = listNumber(reading, at, false);
    if (one === undefined) break;
    values.push(one.value);
    if (values.length > 1) found.push({ end: one.end, value: [...values] });
    at = one.end;
    while (at - one.end < 3 && pairJoins.has(tokens[at]?.word ?? '')) at++;
  }
  return found;
}
