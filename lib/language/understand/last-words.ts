import { isAboutWriting } from './about-writing.ts';
import { featuresOf } from './model/features.ts';
import { judge } from './model/judge.ts';
import { refusesEnding } from './opt-out.ts';
import { type Reading, read } from './reading.ts';
import { likelihoods } from './thresholds.ts';
import { holds, isBehindComma, isBehindStop } from './traits.ts';
import { typed } from './typed.ts';

const longest = 6;

/** “It's done and so are we. Do not text again”: a last short sentence that by itself ends all messages. */
export function endsInStop({ sentence, context }: Reading): boolean {
  const { tokens, text } = sentence;
  if (!holds(sentence, isBehindComma | isBehindStop)) return false;
  const from = tokens.findLastIndex(({ gap }) => gap === 3 || (gap === 1 && context.asked === 'none'));
  const first = tokens[from];
  if (from < 1 || first === undefined || first.asked || tokens.length - from > longest) return false;
  const last = read(text.slice(first.start), { ...context, asked: 'none' });
  if (typed(last)?.intent.intent === 'stop') return true;
  // “And I mean it” only says the rest once more.
  if (first.gap < 3 || !tokens.slice(from).some(({ word }) => isAboutWriting(word))) return false;
  return judge(featuresOf(last)).of('stop') >= likelihoods.stop && !refusesEnding(last);
}
