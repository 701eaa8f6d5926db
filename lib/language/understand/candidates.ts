import { afterthoughts, conditions } from '../../../templates/words/groups.ts';
import {
  afterNumber,
  articleWords,
  bareVerbs,
  determinerWords,
  firmAfterthoughts,
  hangingWords,
  numberSigns,
  turningWords,
} from '../../../templates/words/particles.ts';
import { clauseStarts, closes, innerStarts, mentionsEnding, type Start, starts } from './edges.ts';
import { type Match, matchesAt, type Reading, type Slots } from './match.ts';
import { plainNumber } from './slots/number.ts';
import { clockAt, dayAt } from './slots/when.ts';
import { dangerous } from './stakes.ts';
import { stanceBefore } from './stance.ts';
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
/** “I'll park in front of the church”: with an I before it the word is a verb of its own. */
const keywordOnly: ReadonlySet<string> = new Set(['park', 'new', 'theme', 'purpose', 'frustration', 'concern']);
const openSlots: ReadonlySet<string> = new Set([
  'text',
  'who',
  'known',
  'name',
  'community',
  'code',
  'clause',
  'deed',
  'deedEs',
]);
const iffy: ReadonlySet<string> = new Set(conditions);

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
  if (!found.some(({ score }) => score >= thresholds.confirm)) {
    for (const at of innerStarts(reading)) gather(reading, { at, by: 'nobody' }, true, found);
  }
  return found.sort(byRank);
}

function byRank(a: Candidate, b: Candidate): number {
  return rank(b) - rank(a) || a.match.start - b.match.start;
}

/** A command that is the whole message needs no other reading; most messages are that. */
function isPlain({ match, note, score }: Candidate): boolean {
  return note < 0 && match.rule.strength === 'exact' && score >= thresholds.exact && match.skipped === 0;
}

/** Of two as likely readings the one that explains more of the words, and leaves fewer to an open text. */
function rank({ score, match }: Candidate): number {
  return score + 0.012 * Math.min(match.end - match.start, 10) - openness(match.slots);
}

function openness(slots: Slots): number {
  let sum = 0;
  for (let slot = slots; slot !== undefined; slot = slot.before)
    if (typeof slot.value === 'string') sum += 0.0001 * slot.value.length;
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

/** “Can you take 3?” is for somebody else; “I need to go” and “let us list” are no commands. */
function mayBeRequested(reading: Reading, match: Match, by: Start['by']): boolean {
  const { rule, start, end, slots } = match;
  if (
    by === 'me' &&
    textWithoutColon(reading, match) &&
    rule.strength === 'exact' &&
    keywordOnly.has(rule.phrases.intent)
  )
    return false;
  if (rule.phrases.self === true && by !== 'me') return false;
  if (rule.phrases.intent === 'stop') return by !== 'us';
  if (rule.phrases.intent === 'stuck') return by === 'you';
  return end - start - match.skipped > 1 || slots !== undefined || rule.phrases.request === true;
}

/** Inside a message only a phrase that stands on its own counts, and only when the words before do not turn it around. */
function mayFollowWords(reading: Reading, match: Match): boolean {
  const { tokens } = reading.sentence;
  const isNewSentence = (tokens[match.start]?.gap ?? 3) === 3;
  if (match.rule.phrases.intent === 'stop') {
    if (
      (tokens[match.start]?.gap ?? 0) === 0 &&
      (match.end - match.start === 1 ||
        /^(i|we|he|she|they|who|it|to|of|yo|se|que)$/.test(tokens[match.start - 1]?.word ?? ''))
    )
      return false;
    return isNewSentence || stanceBefore(reading, match.start) !== 'refused';
  }
  if (
    !isNewSentence &&
    (tokens[match.start]?.gap ?? 0) === 0 &&
    (!standsAlone(match) || bareVerbs.has(tokens[match.start]?.word ?? ''))
  )
    return false;
  if (textWithoutColon(reading, match)) return false;
  return stanceBefore(reading, match.start) === 'plain';
}

/** In the middle of a clause a phrase must be long or numbered, and hold no open text or name. */
function standsAlone({ start, end, slots, rule }: Match): boolean {
  for (let slot = slots; slot !== undefined; slot = slot.before) if (openSlots.has(slot.name)) return false;
  return end - start >= 3 || (isNumbered(slots) && rule.strength !== 'perhaps' && end - start >= 2);
}

type Ending = 'whole' | 'note' | 'condition' | 'loose' | 'cut';

/** Is the phrase the whole message, or followed by an afterthought; or cut out of a longer sentence it has no part in? */
function endingOf(reading: Reading, match: Match): Ending {
  if (closes(reading, match.end)) return 'whole';
  const token = reading.sentence.tokens[match.end];
  if (token === undefined) return 'whole';
  if (
    token.gap === 0 &&
    match.rule.strength !== 'perhaps' &&
    hangingWords.has(reading.sentence.tokens[match.end - 1]?.word ?? '')
  )
    return 'cut';
  if (token.gap === 0 && determinerWords.has(reading.sentence.tokens[match.end - 1]?.word ?? '')) return 'cut';
  if (iffy.has(token.word) && match.rule.phrases.intent !== 'stop') return 'condition';
  if (token.gap >= 2 || (token.gap === 1 && !takesBack(reading, match.end))) return 'note';
  if (firmAfterthoughts.has(token.word) && match.rule.phrases.intent !== 'stop') return 'note';
  const isOpen = match.rule.strength === 'says' || match.slots !== undefined;
  if (isOpen && afters.has(token.word) && match.rule.phrases.intent !== 'stop' && mayFollowAt(reading, match))
    return 'note';
  if (match.slots === undefined && (determinerWords.has(token.word) || dangerous.has(match.rule.phrases.intent)))
    return 'cut';
  if (endsInBareNumber(reading, match) && !afterNumber.has(token.word)) return 'cut';
  return isSpecific(match) && !turningWords.has(token.word) ? 'loose' : 'cut';
}

/** “done in the morning” is a note; “ya está listo el café” has a subject of its own. */
function mayFollowAt(reading: Reading, match: Match): boolean {
  const word = reading.sentence.tokens[match.end]?.word ?? '';
  if (!articleWords.has(word) || !dangerous.has(match.rule.phrases.intent)) return true;
  return dayAt(reading, match.end) !== undefined || clockAt(reading.sentence.tokens, match.end, false) !== undefined;
}

/** “3, not 5” takes back; “stuck, no computer” explains. */
function takesBack(reading: Reading, at: number): boolean {
  const { tokens } = reading.sentence;
  const word = tokens[at]?.word;
  return (word === 'not' || word === 'no') && tokens[at + 1]?.kind === 'number';
}

/** “tengo 3 hijos”, “take 5 minutes”: a number right before another word counts that; “la 3 hijos” would not. */
function endsInBareNumber(reading: Reading, match: Match): boolean {
  const { tokens } = reading.sentence;
  const last = tokens[match.end - 1];
  const before = tokens[match.end - 2]?.word ?? '';
  return (
    last !== undefined && plainNumber(last) !== undefined && match.end - match.start > 1 && !numberSigns.has(before)
  );
}

/** Three words or a slot say enough to be believed inside a longer sentence. */
function isSpecific(match: Match): boolean {
  const { rule, slots, start, end } = match;
  return (
    rule.strength !== 'perhaps' &&
    rule.phrases.intent !== 'stop' &&
    (end - start >= 3 || (slots !== undefined && end - start >= 2))
  );
}

function scoreOf(reading: Reading, match: Match, before: boolean, ending: Ending): number {
  const { rule, slots, start, end } = match;
  let score: number = thresholds[rule.strength];
  if (textWithoutColon(reading, match)) score = withoutColon(reading, match);
  if (isDeed(slots)) score -= thresholds.deed;
  score -= match.skipped * thresholds.skip + slipsIn(reading, start, end) * thresholds.slip;
  if (before) score -= isNumbered(slots) ? thresholds.beforeNumbered : thresholds.before;
  if (ending === 'note') score -= thresholds.note;
  if (ending === 'condition') score -= dangerous.has(rule.phrases.intent) ? thresholds.condition : thresholds.note;
  if (ending === 'loose') score -= dangerous.has(rule.phrases.intent) ? thresholds.looseDanger : thresholds.loose;
  if (ending === 'note' && (reading.sentence.tokens[end]?.gap ?? 0) === 0) score -= thresholds.runOn;
  const last = reading.sentence.tokens[Math.min(end, reading.sentence.tokens.length) - 1];
  if (last?.asked === true && ending !== 'note' && rule.phrases.question !== true && !hasText(slots))
    score -= thresholds.question;
  if (rule.phrases.asked !== undefined) score += thresholds.fits;
  return score;
}

/** Without its colon a keyword with text may be an ordinary sentence: “new shoes hurt”, “para mí está bien”. */
function withoutColon(reading: Reading, { rule, start }: Match): number {
  if (rule.phrases.colon === true) return 0;
  const next = reading.sentence.tokens[start + 1]?.raw ?? '';
  const named = /^(group|community|grupo|comunidad|a|an|un|una)$/.test(reading.sentence.tokens[start + 1]?.word ?? '');
  const isLoose = rule.phrases.intent === 'park' || rule.phrases.intent === 'theme';
  if (isLoose && plainNumber(reading.sentence.tokens.at(-1)) === undefined) return thresholds.confirm + 0.06;
  if (rule.phrases.intent === 'new' && !named && next.charAt(0) === next.charAt(0).toLowerCase())
    return thresholds.confirm + 0.02;
  return rule.strength === 'exact' ? thresholds.keywordWithoutColon : thresholds[rule.strength];
}

function isDeed(slots: Slots): boolean {
  return slots?.name === 'deed' || slots?.name === 'deedEs';
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
    const at = reading.sentence.tokens.findIndex(
      (token) => token.start === reading.sentence.text.length - String(slot.value).length,
    );
    const token = reading.sentence.tokens[at];
    return (
      (match.slots?.before === undefined || match.rule.phrases.colon === true) && token !== undefined && token.gap < 1
    );
  }
  return false;
}
