import { afterthoughts, conditions } from '../../../templates/words/groups.ts';
import { type Match, matchesAt, type Reading, type Slots } from './match.ts';
import { closes, clauseStarts, openStarts } from './edges.ts';
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

const afters: ReadonlySet<string> = new Set(afterthoughts);
const firm: ReadonlySet<string> = new Set(['but', 'because', 'and', 'so', 'though', 'although', 'pero', 'porque', 'y', 'aunque']);
const iffy: ReadonlySet<string> = new Set(conditions);

/** Every reading of the message as a command, best first. */
export function candidates(reading: Reading): Candidate[] {
  const found: Candidate[] = [];
  const opens = openStarts(reading);
  for (const start of opens) gather(reading, start, false, found);
  if (!found.some(({ note }) => note < 0)) {
    for (const start of clauseStarts(reading)) if (!opens.includes(start)) gather(reading, start, true, found);
  }
  return found.sort((a, b) => b.score - a.score || b.match.end - a.match.end || a.match.start - b.match.start);
}

function gather(reading: Reading, start: number, before: boolean, found: Candidate[]): void {
  for (const match of matchesAt(reading, start)) {
    const { asked } = match.rule.phrases;
    if (asked !== undefined && !asked.includes(reading.context.asked)) continue;
    const ending = endingOf(reading, match);
    if (ending === 'cut') continue;
    found.push({ match, before, note: ending === 'whole' ? -1 : match.end, score: scoreOf(reading, match, before, ending) });
  }
}

type Ending = 'whole' | 'note' | 'condition' | 'cut';

/** Is the phrase the whole message, or followed by an afterthought; or cut out of a longer sentence it has no part in? */
function endingOf(reading: Reading, match: Match): Ending {
  if (closes(reading, match.end)) return 'whole';
  const token = reading.sentence.tokens[match.end];
  if (token === undefined) return 'whole';
  if (iffy.has(token.word) && match.rule.phrases.intent !== 'stop') return 'condition';
  if (token.gap >= 2 || (token.gap === 1 && token.word !== 'not' && token.word !== 'no')) return 'note';
  if (firm.has(token.word) && match.rule.phrases.intent !== 'stop') return 'note';
  const isOpen = match.rule.strength === 'says' || match.slots !== undefined;
  return isOpen && afters.has(token.word) && match.rule.phrases.intent !== 'stop' ? 'note' : 'cut';
}

function scoreOf(reading: Reading, match: Match, before: boolean, ending: Ending): number {
  const { rule, slots, start, end } = match;
  let score: number = thresholds[rule.strength];
  if (rule.strength === 'exact' && textWithoutColon(reading, match)) score = thresholds.keywordWithoutColon;
  score -= match.skipped * thresholds.skip + slipsIn(reading, start, end) * thresholds.slip;
  if (before) score -= isNumbered(slots) ? thresholds.beforeNumbered : thresholds.before;
  if (ending === 'note') score -= thresholds.note;
  if (ending === 'condition') score -= thresholds.condition;
  const last = reading.sentence.tokens[Math.min(end, reading.sentence.tokens.length) - 1];
  if (last?.asked === true && rule.phrases.question !== true && !hasText(slots)) score -= thresholds.question;
  if (rule.phrases.asked !== undefined) score += thresholds.fits;
  return score;
}

function slipsIn(reading: Reading, start: number, end: number): number {
  let slips = 0;
  for (let i = start; i < end; i++) slips += reading.sentence.tokens[i]?.slips ?? 0;
  return slips;
}

function isNumbered(slots: Slots): boolean {
  for (let slot = slots; slot !== undefined; slot = slot.before) {
    if (typeof slot.value === 'number' || (Array.isArray(slot.value) && typeof slot.value[0] === 'number')) return true;
  }
  return false;
}

function hasText(slots: Slots): boolean {
  for (let slot = slots; slot !== undefined; slot = slot.before) if (slot.name === 'text') return true;
  return false;
}

/** “park benches are broken” holds a command word; “park: benches” is one. */
function textWithoutColon(reading: Reading, match: Match): boolean {
  for (let slot = match.slots; slot !== undefined; slot = slot.before) {
    if (slot.name !== 'text' || typeof slot.value !== 'string') continue;
    const at = reading.sentence.tokens.findIndex((token) => token.start === reading.sentence.text.length - String(slot.value).length);
    const token = reading.sentence.tokens[at];
    return match.slots?.before === undefined && token !== undefined && token.gap < 1;
  }
  return false;
}
