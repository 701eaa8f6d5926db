import type { Intent } from '../../domain/intent.ts';
import type { Reading } from './reading.ts';
import { readThings } from './slots/things.ts';
import { isNoted, stakesOf } from './stakes.ts';
import { isA, isNoteJoin } from './traits.ts';
import { isCommand } from './typed-numbers.ts';

/** A message up to so many words is all command; behind a longer one the writer has more to say. */
const long = 7;
const shortReport = 2;
const longestCommand = 5;
const shortest = 3;

/** The words left over beside what was understood: behind “done, but …”, or all of a long message. */
export function withNote(reading: Reading, intent: Intent): Intent {
  if ((stakesOf(intent.intent) & isNoted) === 0 || intent.note !== undefined) return intent;
  const { tokens, text } = reading.sentence;
  for (let at = 1; at <= Math.min(tokens.length - shortest, longestCommand); at++) {
    const token = tokens[at];
    if (token === undefined || (token.gap === 0 && !isA(token, isNoteJoin))) continue;
    if (!isCommand(reading, at)) break;
    const note = text
      .slice(token.start)
      .replace(/^(?:but|and|pero|y|so)\s+/i, '')
      .trim();
    return { ...intent, note };
  }
  const isMore = isReport(reading, intent)
    ? tokens.length > shortReport
    : tokens.length > long && besideThings(reading) > long;
  return isMore ? { ...intent, note: text } : intent;
}

/** How many words name nothing of the list. */
function besideThings(reading: Reading): number {
  const { tokens } = reading.sentence;
  let count = 0;
  for (let at = 0; at < tokens.length; ) {
    const end = readThings(reading, at, false).at(-1)?.end ?? at;
    if (end <= at) count++;
    at = Math.max(at + 1, end);
  }
  return count;
}

/** How it goes is told in the person's own words. */
function isReport({ context }: Reading, { intent }: Intent): boolean {
  return (context.asked === 'checkin' || context.asked === 'deadline') && (intent === 'stuck' || intent === 'progress');
}
