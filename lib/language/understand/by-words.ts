import type { AskedKind, Intent } from '../../domain/intent.ts';
import { freeTextKinds } from './asked.ts';
import type { Reading } from './match.ts';
import { guess } from './model/guess.ts';
import { namesAnEnding, refusesEnding } from './opt-out.ts';
import { iso } from './slots/calendar.ts';
import { spanAt } from './slots/span.ts';
import { unique } from './slots/task.ts';
import { readThings } from './slots/things.ts';
import { dayAt } from './slots/when.ts';
import { dangerous, harmless } from './stakes.ts';
import { thresholds } from './thresholds.ts';

const longest = 24;
const taskKinds: ReadonlySet<string> = new Set(['claim', 'drop', 'done', 'stuck', 'progress', 'offer']);
const spanKinds: ReadonlySet<string> = new Set(['extend', 'pause']);
/** Answers to what was asked; being answers, they need less proof than a command out of the blue. */
const answers: ReadonlySet<string> = new Set([
  'yes',
  'no',
  'later',
  'skip',
  'rsvp',
  'done',
  'stuck',
  'progress',
  'drop',
  'extend',
]);

/**
 * What no phrase fits, read by its words alone (see model/guess.ts): acted on only where that is harmless or answers
 * what was asked, asked about otherwise, and left alone when the words prove too little.
 */
export function byWords(reading: Reading): Intent | undefined {
  const { asked } = reading.context;
  const { tokens } = reading.sentence;
  if (tokens.length > longest || tokens.every(({ kind }) => kind === 'number')) return undefined;
  if (freeTextKinds.has(asked) && !(asked === 'checkin' && mayReport(reading))) return undefined;
  const { name, likely } = guess(tokens, asked);
  const intent = likely < thresholds.guessAsk ? undefined : withSlots(reading, name);
  if (intent === undefined) return undefined;
  if (likely >= actFrom(intent.intent, asked)) return intent;
  if (harmless.has(intent.intent) || likely < thresholds.guessConfirm || answersOnly(intent.intent, asked))
    return undefined;
  return { intent: 'confirm', meant: intent };
}

/** At a check-in any sentence is an answer; the model is asked about short ones that are no question. */
function mayReport(reading: Reading): boolean {
  const { tokens } = reading.sentence;
  return tokens.length <= 7 && tokens[0]?.asked !== true && tokens.at(-1)?.asked !== true;
}

function actFrom(name: string, asked: AskedKind): number {
  if (harmless.has(name)) return thresholds.guessShow;
  if (name === 'stop') return thresholds.guessStop;
  if (name === 'done') return thresholds.guessStop;
  // A yes does whatever we asked about; words that merely look like none of the others are no yes.
  if (name === 'yes' && asked !== 'none') return thresholds.guessYes;
  if (asked !== 'none' && answers.has(name)) return thresholds.guessAnswer;
  return dangerous.has(name) ? 2 : thresholds.guessAct;
}

/** Where the model is sure of another answer than the opening words gave (“ya veremos” opens like a yes), it is right. */
export function weighed(reading: Reading, said: Intent | undefined): Intent | undefined {
  if (said === undefined || reading.sentence.tokens.length < 2) return said;
  const { name, likely } = guess(reading.sentence.tokens, reading.context.asked);
  if (likely < thresholds.guessOverHead) return said;
  if (said.intent === 'rsvp')
    return name.startsWith('rsvp:') && name !== `rsvp:${said.coming}`
      ? { ...said, coming: name.slice(5) as 'yes' }
      : said;
  const isAnswer = name === 'yes' || name === 'no' || name === 'later';
  return isAnswer && name !== said.intent
    ? { intent: name, ...(said.note === undefined ? {} : { note: said.note }) }
    : said;
}

/** A yes or no that nobody asked for means nothing, and is not worth a question. */
function answersOnly(name: string, asked: AskedKind): boolean {
  return (
    (name === 'yes' || name === 'no' || name === 'later' || name === 'skip' || name === 'rsvp') && asked !== 'rsvp'
  );
}

function withSlots(reading: Reading, name: string): Intent | undefined {
  if (name === 'unknown' || name === 'other') return undefined;
  const asked = reading.context.asked;
  if (name.startsWith('rsvp:')) return asked === 'rsvp' ? rsvpOf(name.slice(5)) : undefined;
  if (answersOnly(name, 'none') && (asked === 'none' || asked === 'rsvp' || asked === 'vote')) return undefined;
  if (taskKinds.has(name)) return withTask(reading, name);
  if (spanKinds.has(name)) return withSpan(reading, name);
  if (name === 'away') return away(reading);
  if (name === 'stop' && (refusesEnding(reading) || !namesAnEnding(reading))) return undefined;
  return { intent: name } as Intent;
}

function rsvpOf(coming: string): Intent | undefined {
  if (coming === 'yes' || coming === 'no' || coming === 'maybe') return { intent: 'rsvp', coming };
  return undefined;
}

function withTask(reading: Reading, name: string): Intent | undefined {
  const { tokens } = reading.sentence;
  for (let at = 0; at < tokens.length; at++) {
    const things = readThings(reading, at, false)
      .filter(({ either }) => either === undefined)
      .at(-1);
    if (things !== undefined) return { intent: name, task: unique(things.values) } as Intent;
  }
  const { asked } = reading.context;
  if (name === 'offer') return { intent: 'offer' };
  const isExpected =
    name === 'claim' ? asked === 'tasks' : asked === 'checkin' || asked === 'deadline' || asked === 'need';
  return !isExpected && !(asked === 'none' && name === 'drop') ? undefined : ({ intent: name } as Intent);
}

function withSpan(reading: Reading, name: string): Intent {
  const { tokens } = reading.sentence;
  for (let at = 0; at < tokens.length; at++) {
    const span = spanAt(tokens, at);
    if (span !== undefined) return { intent: name, days: span.days } as Intent;
  }
  return { intent: name } as Intent;
}

function away(reading: Reading): Intent | undefined {
  const { tokens } = reading.sentence;
  for (let at = 0; at < tokens.length; at++) {
    const span = spanAt(tokens, at);
    if (span !== undefined) return { intent: 'away', days: span.days };
    const found = dayAt(reading, at);
    if (found !== undefined) return { intent: 'away', until: iso(found.day) };
  }
  return undefined;
}
