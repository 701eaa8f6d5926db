/** Who is thanked. */

import { leftOut, surelyThanks, thankCues } from '../../../../templates/words/naming.ts';
import { crowdWords, notNames } from '../../../../templates/words/particles.ts';
import { isGivenName } from '../given-name.ts';
import { spanOf } from '../model/spans.ts';
import type { Reading } from '../reading.ts';
import { elementAt, isOneOf, joined, type Sentence, wordIn } from '../token.ts';
import { cut } from './cut.ts';
import { isAside, isStrange, nameAround, nameEnd, nameText } from './names.ts';

/** Who is thanked: whom the learned reader finds, to the ends of the name, else whoever is named where thanks are said. */
export function thanked(reading: Reading): string | undefined {
  const { sentence, context } = reading;
  const { tokens } = sentence;
  const found = spanOf(reading, 'thank', 'who');
  const isOut = (at: number): boolean =>
    isOneOf(crowdWords, tokens[at]) || (tokens[at]?.gap === 0 && leftOut.test(joined(tokens, Math.max(0, at - 3), at)));
  const named = found === undefined || isOut(found.from) ? undefined : nameAround(sentence, found.from);
  if (named !== undefined) return named;
  for (let at = 0; at < tokens.length; at++) {
    const [token, before] = [tokens[at], wordIn(tokens, at - 1)];
    if (token === undefined || isOut(at)) continue;
    if (at > 0 && token.gap === 0 && !thankCues.has(before)) continue;
    const isSure = surelyThanks.has(before) && isStrange(token) && token.gap === 0;
    const to = nameEnd(sentence, at, isSure ? at + 1 : at);
    if (to > at) return nameText(sentence, isAside(sentence, at) ? at + 1 : at, withSurname(sentence, at, to));
  }
  const told = found !== undefined && isOut(found.from) ? undefined : cut(reading, 'thank', 'who');
  if (told !== undefined || context.asked !== 'thanks') return told;
  // “Un abrazo hugo”
  const last = tokens.findIndex(
    (token, at) =>
      isGivenName(token.word) &&
      (tokens[at + 1]?.gap ?? 3) > 0 &&
      !notNames.has(elementAt(tokens, at - 1)?.word ?? 'a'),
  );
  return last < 0 ? undefined : nameText(sentence, last, last + 1);
}

/** “gerald poole for the commas”: one word more that we never heard, before what ends the name. */
function withSurname({ tokens }: Sentence, from: number, to: number): number {
  const [last, next] = [tokens[to], tokens[to + 1]];
  const isEnd = next === undefined || next.gap > 0 || /^[fp]or$/.test(next.word);
  return isEnd && to === from + 1 && last?.gap === 0 && (last.slips > 0 || isStrange(last)) ? to + 1 : to;
}
