import type { Intent } from '../../domain/intent.ts';
import { longestGroup, type Reading } from './match.ts';
import { iso } from './slots/calendar.ts';
import { spanAt } from './slots/span.ts';
import { dayAt, daysUntil } from './slots/when.ts';

/** At a check-in: trouble anywhere in the sentence means stuck; everything else is how it goes, in the person's words. */
export function checkIn(reading: Reading): Intent {
  const { text } = reading.sentence;
  if (anywhere(reading, 'finishedWords') && isShort(reading) && !anywhere(reading, 'notFinished'))
    return { intent: 'done' };
  if (anywhere(reading, 'handOver')) return { intent: 'drop', note: text };
  return anywhere(reading, 'trouble') ? { intent: 'stuck', note: text } : { intent: 'progress', note: text };
}

/** At a deadline: a span or a later day asks for more time, “somebody else” passes it on, trouble asks for help. */
export function atDeadline(reading: Reading): Intent | undefined {
  const { tokens, text } = reading.sentence;
  // “Pass it on” alone leaves no words over for anybody.
  if (anywhere(reading, 'handOver')) return tokens.length <= 4 ? { intent: 'drop' } : { intent: 'drop', note: text };
  const days = moreDays(reading);
  if (days !== undefined) return { intent: 'extend', days };
  if (anywhere(reading, 'finishedWords') && tokens.length <= 8 && !anywhere(reading, 'notFinished'))
    return { intent: 'done' };
  if (anywhere(reading, 'moreTime')) return { intent: 'extend' };
  if (anywhere(reading, 'notFinished')) return { intent: 'progress', note: text };
  return anywhere(reading, 'trouble') ? { intent: 'stuck', note: text } : undefined;
}

function moreDays(reading: Reading): number | undefined {
  const { tokens } = reading.sentence;
  for (let at = 0; at < Math.min(tokens.length, 20); at++) {
    const span = spanAt(tokens, at);
    if (span !== undefined && span.days > 0) return span.days;
    if (!/^(until|till|til|hasta|by|para|on|el)$/.test(tokens[at]?.word ?? '')) continue;
    const found = dayAt(reading, at);
    if (found !== undefined) return daysUntil(reading, iso(found.day));
  }
  return undefined;
}

function isShort(reading: Reading): boolean {
  return reading.sentence.tokens.length <= 5;
}

export function anywhere(reading: Reading, group: string): boolean {
  const { tokens } = reading.sentence;
  for (let at = 0; at < Math.min(tokens.length, 40); at++) if (longestGroup(reading, group, at) > at) return true;
  return false;
}
