import type { Intent } from '../../domain/intent.ts';
import type { Candidate } from './candidates.ts';
import { openStarts } from './edges.ts';
import { longestGroup, type Reading } from './match.ts';
import { guestsIn } from './slots/guests.ts';
import { plainNumber } from './slots/number.ts';

type Coming = 'yes' | 'no' | 'maybe';

/** An answer to an invitation to gather: coming, not, or maybe, and how many come along. */
export function rsvp(reading: Reading, found: readonly Candidate[]): Intent | undefined {
  const taken = takenAtOurWord(reading);
  if (taken !== undefined) return taken;
  const [best] = found;
  if (best !== undefined && best.score > 0.9 && best.note < 0 && !isAnswer(best.match.rule.phrases.intent))
    return undefined;
  const guests = guestsIn(reading);
  const coming = comingOf(reading) ?? (guests === undefined ? undefined : 'yes');
  if (
    coming === undefined ||
    (coming !== 'maybe' && reading.sentence.tokens[0]?.asked === true && reading.sentence.tokens.length > 3)
  )
    return undefined;
  return { intent: 'rsvp', coming, ...(guests === undefined || coming === 'no' ? {} : { guests }) };
}

/** “IN or OUT, and how many guests?” is answered “IN”, “in 3”, “sí 2”. */
function takenAtOurWord(reading: Reading): Intent | undefined {
  const [first, second, third] = reading.sentence.tokens;
  if (first === undefined || third !== undefined || !ourYes.has(first.word)) return undefined;
  if (second === undefined) return { intent: 'rsvp', coming: 'yes' };
  const guests = plainNumber(second);
  return guests === undefined || guests > 20 ? undefined : { intent: 'rsvp', coming: 'yes', guests };
}

const ourYes: ReadonlySet<string> = new Set(['in', 'si', 'yes']);

const answers: ReadonlySet<string> = new Set([
  'rsvp',
  'yes',
  'no',
  'later',
  'volunteer',
  'claim',
  'task',
  'drop',
  'stepdown',
  'begin',
  'go',
  'skip',
  'undo',
  'away',
  'extend',
  'offer',
  'progress',
  'stuck',
  'done',
  'time',
  'ask',
]);

function isAnswer(intent: string): boolean {
  return answers.has(intent);
}

function comingOf(reading: Reading): Coming | undefined {
  const { tokens } = reading.sentence;
  const opening = openingOf(reading);
  const absent = anywhere(reading, 'absent');
  const coming = anywhere(reading, 'coming');
  if (opening === 'maybe') return 'maybe';
  if (opening === 'no') return coming >= 0 && absent < 0 && coming < 5 ? 'yes' : 'no';
  if (opening === 'yes') return absent >= 0 && absent < 4 ? 'no' : 'yes';
  const perhaps = anywhere(reading, 'maybeHead');
  if (perhaps >= 0 && perhaps <= 2) return 'maybe';
  if (absent >= 0 && (coming < 0 || absent <= coming)) return 'no';
  if (coming >= 0)
    return perhaps > coming && perhaps < tokens.length && (tokens[perhaps]?.gap ?? 0) > 0 ? 'yes' : 'yes';
  return absent >= 0 ? 'no' : undefined;
}

function openingOf(reading: Reading): Coming | undefined {
  for (const start of openStarts(reading)) {
    const lengths: readonly (readonly [Coming, number])[] = [
      ['maybe', Math.max(longestGroup(reading, 'maybeHead', start), longestGroup(reading, 'laterHead', start))],
      ['no', longestGroup(reading, 'noHead', start)],
      ['yes', longestGroup(reading, 'yesHead', start)],
    ];
    const [best] = [...lengths].sort((a, b) => b[1] - a[1]);
    if (best !== undefined && best[1] > start) return best[0];
  }
  return undefined;
}

function anywhere(reading: Reading, group: string): number {
  for (let at = 0; at < Math.min(reading.sentence.tokens.length, 40); at++)
    if (longestGroup(reading, group, at) > at) return at;
  return -1;
}
