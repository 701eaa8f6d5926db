import type { AskedKind, Intent } from '../../domain/intent.ts';
import { bareAnswer, declined, freeText, leaning } from './answers.ts';
import { type Candidate, candidates, isPlain } from './candidates.ts';
import { decide } from './decide.ts';
import type { Reading } from './match.ts';
import { asksToStop } from './opt-out.ts';
import { thresholds } from './thresholds.ts';

/** What the phrases alone make of a message: every command they find in it, and what they would answer. */
export type Evidence = {
  readonly found: readonly Candidate[];
  /** The words ask that messages end. */
  readonly stops: boolean;
  readonly said: Intent;
  /** A command of ours, letter by letter and nothing else. */
  readonly exact: boolean;
};

const stop: Intent = { intent: 'stop' };

/** Reads the message with the phrases; what they say is weighed by the model afterwards (see choose.ts). */
export function evidenceOf(reading: Reading): Evidence {
  const found = candidates(reading);
  const stops = found.some(isStop) || asksToStop(reading);
  if (stops)
    return {
      found,
      stops,
      said: isAboutAnother(found) ? (decide(reading, found) ?? stop) : stop,
      exact: found.some(isPlainStop),
    };
  const said = declined(reading) ??
    bareAnswer(reading, found) ??
    decide(reading, found) ??
    (reading.context.asked === 'deadline' ? freeText(reading) : undefined) ??
    leaning(reading) ??
    freeText(reading) ?? { intent: 'unknown', text: reading.sentence.text };
  return { found, stops, said, exact: found.some(isPlain) || isOnlyNumbers(reading) || isOurAnswer(reading) };
}

/** “2 2 5”, “8”: numbers alone answer what was asked for in numbers. */
function isOnlyNumbers({ sentence, context }: Reading): boolean {
  return numbered.has(context.asked) && sentence.tokens.every(({ kind }) => kind === 'number');
}

/** IN and OUT, sí and no: the very words we ask for, and nothing else. */
function isOurAnswer({ sentence, context }: Reading): boolean {
  const [first, second] = sentence.tokens;
  return second === undefined && first !== undefined && ourAnswers.has(first.word) && byYesOrNo.has(context.asked);
}

const ourAnswers: ReadonlySet<string> = new Set(['in', 'out', 'yes', 'no', 'si']);
const byYesOrNo: ReadonlySet<AskedKind> = new Set(['consent', 'invitation', 'lead', 'confirm', 'rsvp']);

const numbered: ReadonlySet<AskedKind> = new Set(['vote', 'tasks', 'which', 'survey']);

/** “Make Sam stop texting me” holds an opt-out and is none: another phrase explains the whole message, and more of it. */
function isAboutAnother(found: readonly Candidate[]): boolean {
  const [best] = found;
  if (best === undefined || best.note >= 0 || best.before || !notOptOuts.has(best.match.rule.phrases.intent))
    return false;
  const width = ({ match }: Candidate): number => match.end - match.start;
  return best.score >= thresholds.act && found.every((each) => !isStop(each) || width(each) < width(best));
}

const notOptOuts: ReadonlySet<string> = new Set(['block', 'less', 'mute', 'undo', 'prefer', 'resume', 'leave']);

const isPlainStop = (candidate: Candidate): boolean => isStop(candidate) && isPlain(candidate);

function isStop({ match, score }: Candidate): boolean {
  return match.rule.phrases.intent === 'stop' && score > thresholds.confirm;
}
