import type { AskedKind } from '../../domain/intent.ts';
import { commandTables, joined } from './command-tables.ts';
import type { Reading } from './reading.ts';
import { openingScore, wordedScore } from './slots/rating.ts';

/** Where yes, no and later are the answers. */
export const byYesOrNo: ReadonlySet<AskedKind> = new Set(['consent', 'invitation', 'lead', 'confirm']);
const answers: ReadonlySet<string> = new Set(['yes', 'no', 'later']);
const longest = 4;

/** “No al final, me duele la cadera”: coming or not, by the word that opens the message. */
export function openingRsvp({ sentence, context }: Reading): string | undefined {
  const first = sentence.tokens[0];
  if (context.asked !== 'rsvp' || first === undefined || first.asked) return undefined;
  const name = commandTables().replies.get(first.word);
  return name === 'yes' || name === 'no' ? `rsvp:${name}` : undefined;
}

/** “No gracias, ya casi termino”: an answer of ours, then a comma or a stop, then why. */
export function openingAnswer({ sentence, context }: Reading): string | undefined {
  const { tokens } = sentence;
  if (context.asked === 'survey') {
    const score = openingScore({ sentence, context }) ?? wordedScore({ sentence, context });
    return score === undefined ? undefined : 'answer';
  }
  if (!byYesOrNo.has(context.asked) || tokens[0]?.asked === true) return undefined;
  const end = tokens.findIndex(({ gap }, at) => at > 0 && (gap === 1 || gap === 3));
  if (end < 1 || end > longest) return undefined;
  const name = commandTables().replies.get(joined(tokens, 0, end));
  return name !== undefined && answers.has(name) ? name : undefined;
}
