/** Who is thanked. */

import { surelyThanks, thankCues } from '../../../../templates/words/naming.ts';
import { crowdWords, notNames } from '../../../../templates/words/particles.ts';
import { isGivenName } from '../given-name.ts';
import { isTitled } from '../letters.ts';
import { leadOf } from '../model/meant.ts';
import { spanOf } from '../model/spans.ts';
import type { Reading } from '../reading.ts';
import { isOneOf, type Sentence } from '../token.ts';
import { cut } from './cut.ts';
import { isAside, isStrange, nameAround, nameEnd, nameText, withKin } from './names.ts';

/** Who is thanked: whom the learned reader finds, to the ends of the name, else whoever is named where thanks are said. */
export function thanked(reading: Reading): string | undefined {
  const { sentence, context } = reading;
  const { tokens } = sentence;
  const found = spanOf(reading, 'thank', 'who');
  const isNobody = found !== undefined && isNotMeant(sentence, found.from);
  const named = found === undefined || isNobody ? undefined : nameAround(sentence, found.from);
  if (named !== undefined) return named;
  for (let at = 0; at < tokens.length; at++) {
    const [token, before] = [tokens[at], tokens[at - 1]?.word ?? ''];
    if (token === undefined || isNotMeant(sentence, at)) continue;
    if (at > 0 && token.gap === 0 && !thankCues.has(before) && !(isNobody && /^(?:and|also|y)$/.test(before))) continue;
    const isThanked = surelyThanks.has(before) || (before === 'you' && tokens[at - 2]?.word === 'thank');
    const isSure = token.gap === 0 ? isThanked && isStrange(token) : standsAlone(reading, at);
    const to = nameEnd(sentence, at, isSure ? at + 1 : at);
    if (to > at)
      return nameText(sentence, isAside(sentence, at) ? at + 1 : at, withKin(sentence, withSurname(sentence, at, to)));
  }
  const told = isNobody ? undefined : cut(reading, 'thank', 'who');
  if (told !== undefined || context.asked !== 'thanks') return told;
  // “Un abrazo hugo”
  const last = tokens.findIndex(
    (token, at) =>
      isGivenName(token.word) && (tokens[at + 1]?.gap ?? 3) > 0 && !notNames.has(tokens[at - 1]?.word ?? 'a'),
  );
  return last < 0 ? undefined : nameText(sentence, last, last + 1);
}

/** “Wyatt. Hauled water in the heat”: whoever was asked for, at the beginning. */
function standsAlone({ sentence: { tokens }, context }: Reading, at: number): boolean {
  const first = tokens[at];
  if (first === undefined || at > 0 || context.asked !== 'thanks' || (tokens[1]?.gap ?? 3) === 0) return false;
  return isTitled(first.raw) && (first.slips > 0 ? !isOneOf(thankCues, first) : isStrange(first));
}

/** God, everyone, and who is left out: “everyone but Gary”, “a Rosa y no a Harold”. */
function isNotMeant({ tokens }: Sentence, at: number): boolean {
  if (isOneOf(crowdWords, tokens[at]) || crowdWords.has(tokens[at]?.raw.toLowerCase() ?? '')) return true;
  const lead = leadOf(tokens, at);
  const [word, before] = [tokens[lead]?.word ?? '', tokens[lead - 1]?.word ?? ''];
  if (tokens[at]?.gap !== 0) return false;
  return word === 'but' ? /^(?:every(?:one|body)|all)$/.test(before) : /^(?:not?|ni|menos|except)$/.test(word);
}

/** “gerald poole for the commas”: one word more that we never heard, before what ends the name. */
function withSurname({ tokens }: Sentence, from: number, to: number): number {
  const [last, next] = [tokens[to], tokens[to + 1]];
  const isEnd = next === undefined || next.gap > 0 || /^[fp]or$/.test(next.word);
  return isEnd && to === from + 1 && last?.gap === 0 && (last.slips > 0 || isStrange(last)) ? to + 1 : to;
}
