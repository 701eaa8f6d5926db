import type { AskedKind, Intent } from '../../domain/intent.ts';
import type { Candidate } from './candidates.ts';
import { closes, openStarts } from './edges.ts';
import type { Filled, Reading, SlotReader } from './match.ts';
import { freeTextKinds } from './decide.ts';
import { guestsIn } from './slots/guests.ts';
import { isUndecided, readTask } from './slots/task.ts';
import { readName } from './slots/text.ts';
import { readVotes } from './slots/votes.ts';
import { plainNumber } from './slots/number.ts';

/** A bare answer to what was asked: numbers, a name, how many are coming. Nothing when it is no such answer. */
export function bareAnswer(reading: Reading, found: readonly Candidate[]): Intent | undefined {
  const { asked } = reading.context;
  if (asked === 'rsvp') return guestsIn(reading, found);
  const exact = found.some(({ match, note }) => match.rule.strength === 'exact' && note < 0 && match.rule.phrases.asked === undefined);
  if (exact) return undefined;
  if (asked === 'vote') return votes(reading);
  if (asked === 'tasks' || asked === 'which') return picked(reading, asked);
  if (asked === 'survey') return rating(reading);
  if (asked === 'name') return named(reading, found);
  return undefined;
}

/** Any sentence, where any sentence is an answer. */
export function freeText(reading: Reading): Intent | undefined {
  const { text } = reading.sentence;
  const shapes: Partial<Record<AskedKind, Intent>> = {
    frustration: { intent: 'frustration', text },
    proposal: { intent: 'propose', text },
    thanks: { intent: 'thank', text },
    reflection: { intent: 'reflect', text },
    ritual: { intent: 'answer', text },
    need: { intent: 'answer', text },
    line: { intent: 'answer', text },
    story: { intent: 'answer', text },
    checkin: { intent: 'progress', note: text },
  };
  return freeTextKinds.has(reading.context.asked) ? shapes[reading.context.asked] : undefined;
}

function whole(reading: Reading, read: SlotReader): Filled | undefined {
  for (const start of openStarts(reading)) {
    for (const filled of [...read(reading, start)].sort((a, b) => b.end - a.end)) if (closes(reading, filled.end)) return filled;
  }
  return undefined;
}

function votes(reading: Reading): Intent | undefined {
  const filled = whole(reading, readVotes);
  return filled === undefined ? undefined : { intent: 'vote', numbers: filled.value as readonly number[] };
}

function picked(reading: Reading, asked: AskedKind): Intent | undefined {
  const filled = whole(reading, readTask);
  if (filled === undefined) return undefined;
  if (isUndecided(filled.value)) return { intent: 'which', meant: 'claim', numbers: filled.value.either };
  if (asked === 'tasks') return { intent: 'claim', task: filled.value as number };
  return { intent: 'answer', value: filled.value as number };
}

function rating(reading: Reading): Intent | undefined {
  const filled = whole(reading, (inner, at) => {
    const token = inner.sentence.tokens[at];
    const out = /^(\d+)\/10$/.exec(token?.word ?? '');
    const value = out === null ? plainNumber(token) : Number(out[1]);
    if (value === undefined || value > 10) return [];
    const next = inner.sentence.tokens.slice(at + 1, at + 4).map(({ word }) => word).join(' ');
    const extra = /^(out of|over|de|sobre) (10|ten|diez)/.test(next) ? (next.startsWith('out of') ? 3 : 2) : 0;
    return [{ end: at + 1 + extra, value }];
  });
  return filled === undefined ? undefined : { intent: 'answer', value: filled.value as number };
}

function named(reading: Reading, found: readonly Candidate[]): Intent | undefined {
  if (found.some(({ match }) => match.rule.phrases.intent === 'name')) return undefined;
  if (found.some(({ note, match }) => note < 0 && match.rule.strength === 'exact')) return undefined;
  const filled = whole(reading, readName);
  return filled === undefined ? undefined : { intent: 'name', name: String(filled.value) };
}
