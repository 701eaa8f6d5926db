import type { Intent } from '../../domain/intent.ts';
import { numbersAlone, onlyThing } from './alone.ts';
import { asks, forNumber } from './asked.ts';
import { type Reading, readingOf } from './reading.ts';
import { sentenceOf } from './token.ts';

/**
 * “Not the rink. My hip. Roof.”, “five. back's good this week”: where one of a few was asked for, the one part of the
 * message that is nothing but one of them. To be asked when the whole says nothing.
 */
export function partAlone(reading: Reading): Intent | undefined {
  const { sentence, context } = reading;
  const { tokens } = sentence;
  if (!asks(context, forNumber)) return undefined;
  let found: Intent | undefined;
  for (let from = 0, at = 1; at <= tokens.length; at++) {
    if (at < tokens.length && tokens[at]?.gap === 0) continue;
    const part = readingOf(sentenceOf(sentence.text, tokens.slice(from, at)), context);
    from = at;
    const intent = part.sentence.tokens.some(({ asked }) => asked) ? undefined : alone(part);
    if (intent !== undefined && found !== undefined) return undefined;
    found ??= intent;
  }
  return found;
}

function alone(part: Reading): Intent | undefined {
  const { asked } = part.context;
  const value = asked === 'survey' ? undefined : onlyThing(part);
  if (value === undefined) return numbersAlone(part);
  if (asked === 'vote') return { intent: 'vote', numbers: [value] };
  // What else is said may take it back.
  return asked === 'which'
    ? { intent: 'answer', value }
    : { intent: 'confirm', meant: { intent: 'claim', task: value } };
}
