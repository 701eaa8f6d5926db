import type { Ending } from './endings.ts';
import { hasText, isNumbered, textWithoutColon } from './found-slots.ts';
import type { Match, Reading, Slots } from './match.ts';
import { plainNumber } from './slots/number.ts';
import { dangerous } from './stakes.ts';
import { thresholds } from './thresholds.ts';

/** How sure a phrase is, from 0 to 1: its own strength, less for slips, words left over, conditions and question marks. */
export function scoreOf(reading: Reading, match: Match, before: boolean, ending: Ending): number {
  const { rule, slots, start, end } = match;
  let score: number = thresholds[rule.strength];
  if (textWithoutColon(reading, match)) score = withoutColon(reading, match);
  if (tellsAnAddress(match)) return 0;
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

/** “Text Rosa 555-0134” invites; a number alone is nothing to tell. */
function tellsAnAddress({ rule, slots }: Match): boolean {
  if (rule.phrases.intent !== 'tell') return false;
  for (let slot = slots; slot !== undefined; slot = slot.before)
    if (slot.name === 'text') return /^(al? )?(\+?[\d\s().-]{7,}|\S+@\S+)$/.test(String(slot.value).trim());
  return false;
}

function isDeed(slots: Slots): boolean {
  return slots?.name === 'deed' || slots?.name === 'deedEs';
}

function slipsIn(reading: Reading, start: number, end: number): number {
  let slips = 0;
  for (let i = start; i < end; i++) slips += reading.sentence.tokens[i]?.slips ?? 0;
  return slips;
}
