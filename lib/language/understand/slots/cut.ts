import { crowdWords } from '../../../../templates/words/particles.ts';
import { wordsBetween } from '../letters.ts';
import { spanOf } from '../model/spans.ts';
import type { Reading } from '../reading.ts';
import { wordIn } from '../token.ts';
import { nameAround } from './names.ts';

/** The words of a slot as they were typed, wherever in the message they stand; undefined when none are told. */
export function cut(reading: Reading, name: string, slot: string): string | undefined {
  const { tokens, text } = reading.sentence;
  const colon = slot === 'text' || slot === 'parts' || slot === 'skills' ? colonAt(reading) : -1;
  if (colon > 0) return text.slice(tokens[colon]?.start ?? 0).trim();
  const span = spanOf(reading, name, slot);
  if (span === undefined || (slot === 'who' && crowdWords.has(wordIn(tokens, span.from)))) return undefined;
  const named = slot === 'who' || slot === 'name' ? nameAround(reading.sentence, span.from) : undefined;
  if (named !== undefined && name !== 'new') return named;
  const from = tokens[span.from]?.start ?? 0;
  const words = wordsBetween(
    text,
    from,
    (span.to < tokens.length ? tokens[span.to - 1]?.end : undefined) ?? text.length,
  ).trim();
  // “Bill's drill” thanks Bill.
  return slot === 'who' ? words.replace(/['\u2019]s$/, '') : words;
}

const earliest = 9;

/** The word behind a colon that stands near the beginning: what follows is kept to the letter. */
export function colonAt({ sentence }: Reading): number {
  const { tokens, text } = sentence;
  for (let at = 1; at < Math.min(tokens.length, earliest); at++)
    if (tokens[at]?.gap === 2 && text.slice(tokens[at - 1]?.end, tokens[at]?.start).includes(':')) return at;
  return -1;
}
