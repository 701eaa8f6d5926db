import { closingLeads } from '../../../templates/words/turning.ts';
import type { AskedKind } from '../../domain/intent.ts';
import { commandTables, joined } from './command-tables.ts';
import type { Reading } from './reading.ts';
import { openingScore } from './slots/rating.ts';
import type { Token } from './token.ts';

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
  if (context.asked === 'survey') return openingScore({ sentence, context }) === undefined ? undefined : 'answer';
  if (!byYesOrNo.has(context.asked) || tokens[0]?.asked === true) return undefined;
  const end = tokens.findIndex(({ gap }, at) => at > 0 && (gap === 1 || gap === 3));
  if (end < 1 || end > longest) return undefined;
  return answerIn(tokens, 0, end);
}

/** “Second grade? Those are little devils. OK.”, “in a word, no”: why, then a yes or no of ours by itself. */
export function closingAnswer({ sentence, context }: Reading): string | undefined {
  const { tokens } = sentence;
  let start = tokens.findLastIndex(({ gap }) => gap > 0);
  if (start < 1 || !byYesOrNo.has(context.asked) || tokens[start]?.asked === true) return undefined;
  const gap = tokens[start]?.gap ?? 0;
  while (start < tokens.length - 1 && closingLeads.has(tokens[start]?.word ?? '')) start++;
  const name = answerIn(tokens, start, tokens.length);
  // A doubt of ours is no small talk: “the other one, ok” takes nothing.
  return name === 'later' || (name === 'yes' && context.asked === 'confirm' && gap < 3) ? undefined : name;
}

function answerIn(tokens: readonly Token[], from: number, to: number): string | undefined {
  const name = commandTables().replies.get(joined(tokens, from, to));
  return name !== undefined && answers.has(name) ? name : undefined;
}
