import { allPhrases } from '../../../templates/words/all.ts';
import { groups, skippable } from '../../../templates/words/groups.ts';
import {
  absentWords,
  answersLater,
  comingWords,
  corrections,
  laterHeads,
  maybeHeads,
  noAnswers,
  noHeads,
  questionsBack,
  yesHeads,
} from '../../../templates/words/heads.ts';
import { finishedWords, handOver, moreTime, notFinished, trouble } from '../../../templates/words/reports.ts';
import { slotWords } from '../../../templates/words/vocabulary.ts';
import type { Intent } from '../../domain/intent.ts';
import type { Context } from '../heard.ts';
import { bareAnswer, declined, emojiAnswer, freeText, leaning } from './answers.ts';
import { byWords, weighed } from './by-words.ts';
import { type Candidate, candidates } from './candidates.ts';
import { clean } from './clean.ts';
import { correction, renumbered } from './correcting.ts';
import { decide } from './decide.ts';
import { buildGrammar } from './grammar.ts';
import { wordsShown } from './items.ts';
import type { Reading } from './match.ts';
import { asksToStop } from './opt-out.ts';
import { reaction } from './reactions.ts';
import { thresholds } from './thresholds.ts';
import { tokenise } from './tokenise.ts';
import type { Grammar } from './tree.ts';
import { correct } from './typos.ts';

let grammar: Grammar | undefined;
const between: ReadonlySet<string> = new Set(skippable);

/** Builds the tables now instead of with the first message; safe to call again. */
export function warm(): Grammar {
  if (grammar !== undefined) return grammar;
  grammar = buildGrammar(allPhrases, {
    ...groups,
    yesHead: yesHeads,
    noHead: noHeads,
    laterHead: laterHeads,
    maybeHead: maybeHeads,
    coming: comingWords,
    absent: absentWords,
    correction: corrections,
    trouble,
    finishedWords,
    notFinished,
    moreTime,
    handOver,
    noAnswer: noAnswers,
    answerLater: answersLater,
    whatAsked: questionsBack,
  });
  for (const word of slotWords) grammar.words.add(word);
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
  return emojiAnswer(reading) ?? interpret(reading);
}

function interpret(reading: Reading): Intent {
  const found = candidates(reading);
  if (found.some(isStop) || asksToStop(reading)) return isAboutAnother(found) ? (decide(reading, found) ?? stop) : stop;
  const other = corrected(reading);
  if (other !== undefined) return other;
  return (
    declined(reading) ??
    (reading.context.asked === 'rsvp' ? weighed(reading, bareAnswer(reading, found)) : bareAnswer(reading, found)) ??
    decide(reading, found) ??
    (reading.context.asked === 'deadline' ? freeText(reading) : undefined) ??
    weighed(reading, leaning(reading)) ??
    byWords(reading) ??
    freeText(reading) ?? { intent: 'unknown', text: reading.sentence.text }
  );
}

/** “Take two, no wait, five”: what follows the correction is what was meant. */
function corrected(reading: Reading): Intent | undefined {
  const parts = correction(reading);
  if (parts === undefined) return undefined;
  const later = understand(parts.after, reading.context);
  if (later.intent !== 'unknown' && later.intent !== 'confirm') return later;
  return parts.numbers === undefined ? undefined : renumbered(understand(parts.before, reading.context), parts.numbers);
}

const stop: Intent = { intent: 'stop' };

/** “Make Sam stop texting me” holds an opt-out and is none: another phrase explains the whole message, and more of it. */
function isAboutAnother(found: readonly Candidate[]): boolean {
  const [best] = found;
  if (best === undefined || best.note >= 0 || best.before || !notOptOuts.has(best.match.rule.phrases.intent))
    return false;
  const width = ({ match }: Candidate): number => match.end - match.start;
  return best.score >= thresholds.act && found.every((each) => !isStop(each) || width(each) < width(best));
}

const notOptOuts: ReadonlySet<string> = new Set(['block', 'less', 'mute', 'undo', 'prefer', 'resume', 'leave']);

function isStop({ match, score }: Candidate): boolean {
  return match.rule.phrases.intent === 'stop' && score > thresholds.confirm;
}

function read(text: string, context: Context): Reading {
  const ready = warm();
  const tokens = correct(tokenise(text), ready, wordsShown(context.items));
  return {
    sentence: { text, tokens },
    context,
    grammar: ready,
    skippable: between,
    memo: new Map(),
    filled: new Map(),
    closing: [],
    effort: 0,
  };
}

/** “?” alone asks for help; nothing at all is nothing. */
function withoutWords(text: string, context: Context): Intent {
  if (/^[?¿]+$/.test(text.replace(/\s/g, ''))) return { intent: 'help' };
  return context.asked === 'none' || text === '' ? { intent: 'unknown', text } : { intent: 'unknown', text };
}
