import { closingLeads } from '../../../templates/words/turning.ts';
import { asks, forReport, forYesOrNo } from './asked.ts';
import { commandIn } from './command.ts';
import { commandTables } from './command-tables.ts';
import type { Reading } from './reading.ts';
import { openingScore, wordedScore } from './slots/rating.ts';
import { isAnswer, stakesOf } from './stakes.ts';
import { joined } from './token.ts';
import { holds, isBehindComma, isBehindStop } from './traits.ts';

const longest = 4;

/** “No gracias, ya casi termino”: an answer of ours, then a comma or a stop, then why. */
export function openingAnswer(reading: Reading): string | undefined {
  const { sentence, context } = reading;
  const { tokens } = sentence;
  if (context.asked === 'survey') {
    const score = openingScore(reading) ?? wordedScore(reading);
    return score === undefined ? undefined : 'answer';
  }
  if (tokens[0]?.asked === true || !holds(sentence, isBehindComma | isBehindStop)) return undefined;
  const end = tokens.findIndex(({ gap }, at) => at > 0 && (gap === 1 || gap === 3));
  if (end < 1 || end > longest) return undefined;
  const command = commandIn(tokens, 0, end);
  // “Atorada, estoy harta de esto”: whatever follows, it is stuck.
  if (asks(context, forReport)) return command?.bare === 'stuck' ? 'stuck' : undefined;
  const name = asks(context, forYesOrNo) ? command?.reply : undefined;
  return name !== undefined && (stakesOf(name) & isAnswer) !== 0 ? name : undefined;
}

/** “Second grade? Those are little devils. OK.”, “in a word, no”: why, then a yes or no of ours by itself. */
export function closingAnswer({ sentence: { tokens }, context }: Reading): string | undefined {
  if (!asks(context, forYesOrNo)) return undefined;
  const start = tokens.findLastIndex(({ gap }) => gap > 0);
  const first = tokens[start];
  if (start < 1 || first?.asked !== false) return undefined;
  const name = commandTables().replies.get(joined(tokens, start, tokens.length).replace(closingLeads, ''));
  // A doubt of ours is no small talk: “the other one, ok” takes nothing.
  return name === 'no' || (name === 'yes' && (context.asked !== 'confirm' || first.gap === 3)) ? name : undefined;
}
