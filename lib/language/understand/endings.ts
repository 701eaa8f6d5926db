import { afterthoughts, conditions } from '../../../templates/words/groups.ts';
import {
  afterNumber,
  articleWords,
  determinerWords,
  firmAfterthoughts,
  hangingWords,
  numberSigns,
  turningWords,
} from '../../../templates/words/particles.ts';
import { closes } from './edges.ts';
import type { Match, Reading } from './match.ts';
import { clockAt } from './slots/clock.ts';
import { plainNumber } from './slots/number.ts';
import { dayAt } from './slots/when.ts';
import { dangerous } from './stakes.ts';

const afters: ReadonlySet<string> = new Set(afterthoughts);
const iffy: ReadonlySet<string> = new Set(conditions);

/** whole: all there is · note: an afterthought follows · condition: an “if” · loose: words that may belong to it · cut: it is part of something else. */
export type Ending = 'whole' | 'note' | 'condition' | 'loose' | 'cut';

/** Is the phrase the whole message, or followed by an afterthought; or cut out of a longer sentence it has no part in? */
export function endingOf(reading: Reading, match: Match): Ending {
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
