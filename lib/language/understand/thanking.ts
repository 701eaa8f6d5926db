import { crowdWords, thankLeads, titleWords } from '../../../templates/words/particles.ts';
import type { Intent } from '../../domain/intent.ts';
import type { Reading } from './match.ts';
import { canBeName } from './slots/text.ts';
import { typed } from './token.ts';

/** Thanks in anybody's words; a name that opens them is who is thanked. */
export function thankedIn(reading: Reading): Intent {
  const { tokens, text } = reading.sentence;
  let at = 0;
  while (at < tokens.length - 1 && at < 6 && thankLeads.has(tokens[at]?.word ?? '')) at++;
  const start = at;
  while (titleWords.has(tokens[at]?.word ?? '') && at < tokens.length - 1) at++;
  const token = tokens[at];
  const isName =
    token !== undefined &&
    token.kind === 'word' &&
    canBeName(token.word) &&
    !crowdWords.has(token.word) &&
    ((/^\p{Lu}/u.test(token.raw) && (at > 0 || startsLikeName(reading))) || at > start);
  return isName ? { intent: 'thank', who: typed(reading.sentence, start, at + 1), text } : { intent: 'thank', text };
}

/** A capital opens every sentence, so the next word must show that the first is a person: “Sam for …”, “Lupe terminó …”. */
function startsLikeName(reading: Reading): boolean {
  const { tokens, context } = { tokens: reading.sentence.tokens, context: reading.context };
  const first = tokens[0]?.raw.toLowerCase() ?? '';
  if (context.names?.some((name) => name.toLowerCase() === first) === true) return true;
  const next = tokens[1];
  return (
    next === undefined ||
    next.gap > 0 ||
    /^(for|because|who|was|is|has|and|por|porque|que|fue|es|y|never|always|siempre|nunca|with|con|did|made|helped|me|nos|came|brought|gave|worked|on)$/.test(
      next.word,
    ) ||
    (/(o|io)$/.test(next.word) && /[óé]$/.test(next.raw))
  );
}
