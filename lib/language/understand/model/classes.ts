import type { Intent } from '../../../domain/intent.ts';

/**
 * The name under which the model knows an intent: a question about it is known as the intent itself, an RSVP by its answer, a wish by
 * what is wished for.
 */
export function classOf(intent: Intent): string {
  if (intent.intent === 'confirm') return classOf(intent.meant);
  if (intent.intent === 'which') return intent.meant;
  if (intent.intent === 'rsvp') return `rsvp:${intent.coming}`;
  if (intent.intent === 'prefer') return `prefer:${intent.channel}`;
  return intent.intent === 'language' ? `language:${intent.locale}` : intent.intent;
}

/** The intent of a command that needs nothing else: “rsvp:yes”, “language:es”, “list”. */
export function classed(name: string): Intent {
  if (!name.includes(':')) return { intent: name } as Intent;
  const [intent = name, slot] = name.split(':');
  return { intent, [slotOf[intent] ?? 'text']: slot } as Intent;
}

const slotOf: Readonly<Record<string, string>> = { rsvp: 'coming', language: 'locale', prefer: 'channel' };
