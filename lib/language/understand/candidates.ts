import { clauseStarts, mentionsEnding, type Start, starts } from './edges.ts';
import { endingOf } from './endings.ts';
import { mayBeRequested, mayFollowWords } from './fitting.ts';
import { type Match, matchesAt, type Reading, type Slots } from './match.ts';
import { scoreOf } from './proof.ts';
import { thresholds } from './thresholds.ts';

/** One way to read the message as a command, and how sure it is. */
export type Candidate = {
  readonly match: Match;
  readonly score: number;
  /** Words before the phrase that are no greeting. */
  readonly before: boolean;
  /** The place of the first word left over after it, or -1. */
  readonly note: number;
};

/** Every reading of the message as a command, best first. */
export function candidates(reading: Reading): Candidate[] {
  const found: Candidate[] = [];
  gather(reading, { at: 0, by: 'nobody' }, false, found);
  if (found.some(isPlain)) return found.sort(byRank);
  const opens = starts(reading);
  for (const start of opens) if (start.at > 0) gather(reading, start, false, found);
  if (!found.some(({ note }) => note < 0) || mentionsEnding(reading)) {
    for (const at of clauseStarts(reading))
      if (!opens.some((open) => open.at === at)) gather(reading, { at, by: 'nobody' }, true, found);
  }
  return found.sort(byRank);
}

function byRank(a: Candidate, b: Candidate): number {
  return rank(b) - rank(a) || a.match.start - b.match.start;
}

/** A command that is the whole message needs no other reading; most messages are that. */
export function isPlain({ match, note, score }: Candidate): boolean {
  return note < 0 && match.rule.strength === 'exact' && score >= thresholds.exact && match.skipped === 0;
}

/** Of two as likely readings the one that explains more of the words, and leaves fewer to an open text. */
function rank({ score, match }: Candidate): number {
  return score + 0.012 * Math.min(match.end - match.start, 10) - openness(match.slots);
}

/** Almost any word may stand in these. */
const looseNames: ReadonlySet<string> = new Set(['community', 'who', 'place', 'where']);

function openness(slots: Slots): number {
  let sum = 0;
  for (let slot = slots; slot !== undefined; slot = slot.before)
    if (typeof slot.value === 'string') sum += (looseNames.has(slot.name) ? 0.055 : 0) + 0.0001 * slot.value.length;
  return sum;
}

function gather(reading: Reading, start: Start, before: boolean, found: Candidate[]): void {
  for (const match of matchesAt(reading, start.at)) {
    const { asked } = match.rule.phrases;
    if (asked !== undefined && !asked.includes(reading.context.asked)) continue;
    if (start.by !== 'nobody' && !mayBeRequested(reading, match, start.by)) continue;
    const ending = endingOf(reading, match);
    if (ending === 'cut' || (before && !mayFollowWords(reading, match))) continue;
    found.push({
      match,
      before,
      note: ending === 'whole' ? -1 : match.end,
      score: scoreOf(reading, match, before, ending),
    });
  }
}
