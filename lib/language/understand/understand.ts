import { allPhrases } from '../../../templates/words/all.ts';
import { groups, skippable } from '../../../templates/words/groups.ts';
import type { Intent } from '../../domain/intent.ts';
import type { Context } from '../heard.ts';
import { bareAnswer, freeText } from './answers.ts';
import { build } from './build.ts';
import { type Candidate, candidates } from './candidates.ts';
import { clean } from './clean.ts';
import { decide } from './decide.ts';
import { buildGrammar, type Grammar } from './grammar.ts';
import type { Reading } from './match.ts';
import { reaction } from './reactions.ts';
import { tokenise } from './tokenise.ts';
import { correct } from './typos.ts';

let grammar: Grammar | undefined;
const between: ReadonlySet<string> = new Set(skippable);

/** Builds the tables now instead of with the first message; safe to call again. */
export function warm(): Grammar {
  grammar ??= buildGrammar(allPhrases, groups);
  return grammar;
}

/**
 * What one message means: always exactly one intent, never a throw. `text` is what the person sent, `context` what the
 * group last asked and showed them. Pure and deterministic; the contract is docs/intents.md.
 */
export function understand(text: string, context: Context): Intent {
  const reacted = reaction(text.length > 2000 ? text.slice(0, 2000) : text);
  if (reacted !== undefined) return reacted;
  const cleaned = clean(text);
  const reading = read(cleaned, context);
  if (reading.sentence.tokens.length === 0) return withoutWords(cleaned, context);
  const found = candidates(reading);
  const stop = found.find(isStop);
  if (stop !== undefined) return build(reading, stop);
  const answer = bareAnswer(reading, found);
  if (answer !== undefined) return answer;
  return decide(reading, found) ?? freeText(reading) ?? { intent: 'unknown', text: cleaned };
}

function isStop({ match, score }: Candidate): boolean {
  return match.rule.phrases.intent === 'stop' && score > 0.6;
}

function read(text: string, context: Context): Reading {
  const ready = warm();
  const tokens = correct(tokenise(text), ready);
  return { sentence: { text, tokens }, context, grammar: ready, skippable: between, memo: new Map(), effort: 0 };
}

/** “?” alone asks for help; nothing at all is nothing. */
function withoutWords(text: string, context: Context): Intent {
  if (/^[?¿]+$/.test(text.replace(/\s/g, ''))) return { intent: 'help' };
  return context.asked === 'none' || text === '' ? { intent: 'unknown', text } : { intent: 'unknown', text };
}
