import type { Intent } from '../../../domain/intent.ts';

/** The name under which the model knows an intent: a question about it is known as the intent itself, an RSVP by its answer. */
export function classOf(intent: Intent): string {
  if (intent.intent === 'confirm') return classOf(intent.meant);
  if (intent.intent === 'which') return intent.meant;
  return intent.intent === 'rsvp' ? `rsvp:${intent.coming}` : intent.intent;
}
