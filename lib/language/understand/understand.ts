import type { Intent } from '../../domain/intent.ts';
import type { Context } from '../heard.ts';
import { ownKind } from './asked.ts';
import { choose } from './choose.ts';
import { clean } from './clean.ts';
import { correction, renumbered } from './correcting.ts';
import { emojiAnswer } from './emoji.ts';
import { withoutFrame } from './letter-frame.ts';
import { otherwise } from './otherwise.ts';
import { reaction } from './reactions.ts';
import { type Reading, read } from './reading.ts';

/** Builds the tables now instead of with the first message; safe to call again. */
export function warm(): void {
  understand('3', { asked: 'tasks', locale: 'en', now: '2026-01-01T12:00:00Z', zone: 'UTC' });
}

/**
 * What one message means: always exactly one intent, never a throw. `text` is what the person sent, `context` what the
 * group last asked and showed them. Pure and deterministic; the meanings are lib/domain/intent.ts.
 */
export function understand(text: string, { asked, locale, now, zone, channel, items, names }: Context): Intent {
  // All of one shape: they are read twice as fast as some with and some without things and names.
  return understood(text, { asked: ownKind(asked), locale, now, zone, channel, items, names } as Context);
}

function understood(text: string, context: Context): Intent {
  const reacted = reaction(text);
  if (reacted !== undefined) return reacted;
  // A name may stand on a line of its own, and so may thanks.
  const cleaned = withoutFrame(clean(text), context.asked !== 'name' && context.asked !== 'thanks');
  const reading = read(cleaned, context);
  if (reading.sentence.tokens.length === 0) return withoutWords(cleaned);
  return emojiAnswer(reading) ?? interpret(reading);
}

function interpret(reading: Reading): Intent {
  const meant = corrected(reading) ?? choose(reading);
  return otherwise(reading, meant) ?? meant;
}

/** “Take two, no wait, five”: what follows the correction is what was meant. */
function corrected(reading: Reading): Intent | undefined {
  const parts = correction(reading);
  if (parts === undefined) return undefined;
  const later = understood(parts.after, reading.context);
  if (later.intent !== 'unknown' && later.intent !== 'confirm') return later;
  return parts.numbers === undefined ? undefined : renumbered(understood(parts.before, reading.context), parts.numbers);
}

/** “?” alone asks for help; nothing at all is nothing. */
function withoutWords(text: string): Intent {
  return /^[?\u00BF]+$/.test(text.replace(/\s/g, '')) ? { intent: 'help' } : { intent: 'unknown', text };
}
