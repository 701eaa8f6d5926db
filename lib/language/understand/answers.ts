import { emojiAnswers } from '../../../templates/words/heads.ts';
import { answerLinks } from '../../../templates/words/particles.ts';
import type { AskedKind, Intent } from '../../domain/intent.ts';
import { freeTextKinds } from './asked.ts';
import type { Candidate } from './candidates.ts';
import { closes, mayTrail, openStarts } from './edges.ts';
import { headOf } from './leaning.ts';
import { type Filled, longestGroup, type Reading, type SlotReader } from './match.ts';
import { nameIn } from './naming.ts';
import { atDeadline, checkIn } from './reporting.ts';
import { rsvp } from './rsvp.ts';
import { readRating } from './slots/rating.ts';
import { isUndecided, readTask } from './slots/task.ts';
import { ballot } from './slots/votes.ts';
import { thankedIn } from './thanking.ts';

/** Where yes, no and later answer, and a reason may follow. */
const yesNoKinds: ReadonlySet<AskedKind> = new Set(['consent', 'invitation', 'lead', 'confirm', 'tasks', 'deadline']);
const declinable: ReadonlySet<AskedKind> = new Set([
  'tasks',
  'vote',
  'proposal',
  'thanks',
  'ritual',
  'reflection',
  'survey',
  'frustration',
  'need',
]);

/** A bare answer to what was asked: dots, a number, a name, who comes. Nothing when it is no such answer. */
export function bareAnswer(reading: Reading, found: readonly Candidate[]): Intent | undefined {
  const { asked } = reading.context;
  if (asked === 'rsvp') return rsvp(reading, found);
  if (isCommand(found)) return undefined;
  if (asked === 'vote') return votes(reading);
  if (asked === 'tasks' || asked === 'which') return picked(reading, asked) ?? undefined;
  if (asked === 'survey') return readRating(reading);
  if (asked === 'name') return nameIn(reading, found);
  return undefined;
}

/** Is the whole message a command that needs no question before it? */
function isCommand(found: readonly Candidate[]): boolean {
  return found.some(
    ({ match, note, score }) =>
      match.rule.strength === 'exact' && note < 0 && match.rule.phrases.asked === undefined && score > 0.9,
  );
}

/** Where any sentence is an answer, some still say that there is none: “I haven't got any ideas”, “prefiero no decirlo”. */
export function declined(reading: Reading): Intent | undefined {
  const { asked } = reading.context;
  if (!freeTextKinds.has(asked) || asked === 'checkin') return undefined;
  if (reading.sentence.tokens.length <= 14 && startsWith(reading, 'whatAsked')) return { intent: 'help' };
  if (reading.sentence.tokens.length > 10) return undefined;
  if (startsWith(reading, 'noAnswer'))
    return asked === 'proposal' || asked === 'frustration' ? { intent: 'no' } : { intent: 'skip' };
  return startsWith(reading, 'answerLater') ? { intent: 'later' } : undefined;
}

function startsWith(reading: Reading, group: string): boolean {
  return openStarts(reading).some((start) => {
    const end = longestGroup(reading, group, start);
    return (
      end > start &&
      (group === 'whatAsked' ||
        closes(reading, end) ||
        (reading.sentence.tokens[end]?.gap ?? 3) > 0 ||
        answerLinks.has(reading.sentence.tokens[end]?.word ?? ''))
    );
  });
}

/** A yes, no or later that opens the message, with the reason as its note. */
export function leaning(reading: Reading): Intent | undefined {
  const { asked } = reading.context;
  if (!yesNoKinds.has(asked) && !declinable.has(asked)) return undefined;
  const head = headOf(reading);
  if (head === undefined) return undefined;
  if (!yesNoKinds.has(asked) && !(head.answer === 'no' && head.isShort)) return undefined;
  if (freeTextKinds.has(asked) && head.note !== '') return undefined;
  if (asked === 'tasks' && head.answer === 'yes' && !head.isShort) return undefined;
  if (asked === 'deadline' && head.answer !== 'later' && !head.isShort) return undefined;
  return head.note === '' ? { intent: head.answer } : { intent: head.answer, note: head.note };
}

/** An emoji alone answers a yes-or-no question; elsewhere it is only kindness. */
export function emojiAnswer(reading: Reading): Intent | undefined {
  const { tokens } = reading.sentence;
  if (tokens.length === 0 || tokens.some(({ kind }) => kind !== 'emoji')) return undefined;
  const answer = emojiAnswers[(tokens[0]?.raw ?? '').replace(/[\u{1F3FB}-\u{1F3FF}\uFE0F]/gu, '')];
  const { asked } = reading.context;
  if (answer === undefined || asked === 'none') return undefined;
  if (asked === 'rsvp') return { intent: 'rsvp', coming: answer };
  if (asked === 'checkin' || asked === 'deadline')
    return answer === 'yes' ? { intent: 'progress' } : { intent: 'stuck' };
  return yesNoKinds.has(asked) ? { intent: answer } : undefined;
}

/** Any sentence, where any sentence is an answer. */
export function freeText(reading: Reading): Intent | undefined {
  const { text } = reading.sentence;
  switch (reading.context.asked) {
    case 'frustration':
      return { intent: 'frustration', text };
    case 'proposal':
      return { intent: 'propose', text };
    case 'thanks':
      return thankedIn(reading);
    case 'reflection':
      return { intent: 'reflect', text };
    case 'ritual':
    case 'need':
    case 'line':
    case 'story':
      return { intent: 'answer', text };
    case 'checkin':
      return checkIn(reading);
    case 'deadline':
      return atDeadline(reading);
    default:
      return undefined;
  }
}

export function isFreeText(asked: AskedKind): boolean {
  return freeTextKinds.has(asked);
}

function whole(reading: Reading, read: SlotReader): Filled | undefined {
  for (const start of openStarts(reading)) {
    for (const filled of [...read(reading, start)].sort((a, b) => b.end - a.end)) {
      if (closes(reading, filled.end) || mayTrail(reading, filled.end)) return filled;
    }
  }
  return undefined;
}

function votes(reading: Reading): Intent | undefined {
  const numbers = ballot(reading);
  return numbers === undefined ? undefined : { intent: 'vote', numbers };
}

function picked(reading: Reading, asked: AskedKind): Intent | undefined {
  const filled = whole(reading, readTask);
  if (filled === undefined || reading.sentence.tokens[0]?.asked === true) return undefined;
  if (isUndecided(filled.value)) return { intent: 'which', meant: 'claim', numbers: filled.value.either };
  const { value } = filled;
  if (asked === 'tasks') return { intent: 'claim', task: value as number, ...noteAfter(reading, filled.end) };
  return typeof value === 'number' ? { intent: 'answer', value } : undefined;
}

function noteAfter(reading: Reading, end: number): { note?: string } {
  if (closes(reading, end)) return {};
  const token = reading.sentence.tokens[end];
  return token === undefined ? {} : { note: reading.sentence.text.slice(token.start) };
}
