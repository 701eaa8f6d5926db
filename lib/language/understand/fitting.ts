import { bareVerbs } from '../../../templates/words/particles.ts';
import type { Start } from './edges.ts';
import { isNumbered, textWithoutColon } from './found-slots.ts';
import type { Match, Reading } from './match.ts';
import { stanceBefore } from './stance.ts';

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

/** “Can you take 3?” is for somebody else; “I need to go” and “let us list” are no commands. */
export function mayBeRequested(reading: Reading, match: Match, by: Start['by']): boolean {
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
export function mayFollowWords(reading: Reading, match: Match): boolean {
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
