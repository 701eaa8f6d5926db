import { beforeThanked, thankOpenings, titles } from '../../../templates/words/leads.ts';
import { crowdWords } from '../../../templates/words/particles.ts';
import type { Intent } from '../../domain/intent.ts';
import type { Reading } from './match.ts';
import { canBeName } from './slots/text.ts';
import { isDayName } from './slots/when.ts';
import { type Token, typed } from './token.ts';

/** Thanks in anybody's words, with the name of who is thanked where one is told. */
export function thankedIn(reading: Reading): Intent {
  const who = behindThanks(reading) ?? atTheHead(reading) ?? inTheMiddle(reading);
  const { text } = reading.sentence;
  return who === undefined ? { intent: 'thank', text } : { intent: 'thank', who, text };
}

/** “thanks to um Theodora”, “props to deshawn”, “gracias a don Chuy”: here a small letter is a name too. */
function behindThanks(reading: Reading): string | undefined {
  const { tokens } = reading.sentence;
  for (let at = 0; at < Math.min(tokens.length, 40); at++) {
    if (!thankOpenings.has(tokens[at]?.word ?? '')) continue;
    let next = at + 1;
    while (next < tokens.length && beforeThanked.has(tokens[next]?.word ?? '') && next - at < 9) next++;
    const name = nameAt(reading, next);
    if (name !== undefined && (next > at + 1 || isCapital(tokens[next]) || tokens.length <= at + 3)) return name;
  }
  return undefined;
}

/** “Sam for the ladder”, “Lupe terminó…”, “tasha done more than anyone”: a capital opens every sentence, so the next word decides. */
function atTheHead(reading: Reading): string | undefined {
  const { context } = reading;
  const first = reading.sentence.tokens[0];
  const name = nameAt(reading, 0);
  if (first === undefined || name === undefined) return undefined;
  if (context.names?.some((known) => known.toLowerCase() === first.raw.toLowerCase()) === true) return name;
  const next = reading.sentence.tokens[titles.has(first.word) ? 2 : 1];
  return next === undefined || next.gap > 0 || tellsOf(next) ? name : undefined;
}

function tellsOf({ word, raw }: Token): boolean {
  return (
    /^(for|because|who|was|is|has|and|por|porque|que|fue|es|y|never|always|siempre|nunca|with|con|did|made|helped|me|nos|no|4|did|done|deserves|came|brought|gave|worked|on|kept|took|drove|stayed|carried|fixed|taught|hizo|se)$/.test(
      word,
    ) ||
    (/(o|io)$/.test(word) && /[óé]$/.test(raw))
  );
}

/** “I couldn't have done it without Vern”: a capital in the middle of a sentence. */
function inTheMiddle(reading: Reading): string | undefined {
  const { tokens } = reading.sentence;
  for (let at = 1; at < Math.min(tokens.length, 40); at++) {
    const token = tokens[at];
    if (token === undefined || token.gap === 3 || !isCapital(token)) continue;
    const name = nameAt(reading, at);
    if (name !== undefined) return name;
  }
  return undefined;
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.raw);
}

/** A name with its title, or nothing when the word is a day, a month, or everybody. */
function nameAt(reading: Reading, from: number): string | undefined {
  const { tokens } = reading.sentence;
  const title = tokens[from];
  const at = title !== undefined && titles.has(title.word) ? from + 1 : from;
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word' || !canBeName(token.word) || crowdWords.has(token.word))
    return undefined;
  if (isDayName(token.word) || /^(i|im|ive|we|this|these|whoever|quien|quienes|ustedes|god|dios)$/.test(token.word))
    return undefined;
  return typed(reading.sentence, from, at + 1);
}
