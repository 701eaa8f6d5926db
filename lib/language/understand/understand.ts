import type { Intent } from '../../domain/intent.ts';
import type { Context } from '../heard.ts';
import { emojiAnswer } from './answers.ts';
import { choose } from './choose.ts';
import { clean } from './clean.ts';
import { correction, renumbered } from './correcting.ts';
import { evidenceOf } from './evidence.ts';
import type { Reading } from './match.ts';
import { reaction } from './reactions.ts';
import { read } from './reading.ts';

export { warm } from './reading.ts';

/**
 * What one message means: always exactly one intent, never a throw. `text` is what the person sent, `context` what the
 * group last asked and showed them. Pure and deterministic; the contract is docs/intents.md.
 */
export function understand(text: string, context: Context): Intent {
  const reacted = reaction(text.length > 2000 ? text.slice(0, 2000) : text);
  if (reacted !== undefined) return reacted;
  const cleaned = clean(text);
  const reading = read(cleaned, context);
  if (reading.sentence.tokens.length === 0) return withoutWords(cleaned);
  return emojiAnswer(reading) ?? interpret(reading);
}

function interpret(reading: Reading): Intent {
  const evidence = evidenceOf(reading);
  return (evidence.stops ? undefined : corrected(reading)) ?? choose(reading, evidence);
}

/** “Take two, no wait, five”: what follows the correction is what was meant. */
function corrected(reading: Reading): Intent | undefined {
  const parts = correction(reading);
  if (parts === undefined) return undefined;
  const later = understand(parts.after, reading.context);
  if (later.intent !== 'unknown' && later.intent !== 'confirm') return later;
  return parts.numbers === undefined ? undefined : renumbered(understand(parts.before, reading.context), parts.numbers);
}

/** “?” alone asks for help; nothing at all is nothing. */
function withoutWords(text: string): Intent {
  return /^[?¿]+$/.test(text.replace(/\s/g, '')) ? { intent: 'help' } : { intent: 'unknown', text };
}
