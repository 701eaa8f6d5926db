import type { Match, Reading, Slots } from './match.ts';

/** Does a slot hold a number? */
export function isNumbered(slots: Slots): boolean {
  for (let slot = slots; slot !== undefined; slot = slot.before) {
    if (typeof slot.value === 'number' || (Array.isArray(slot.value) && typeof slot.value[0] === 'number')) return true;
  }
  return false;
}

/** Does it hold open text? */
export function hasText(slots: Slots): boolean {
  for (let slot = slots; slot !== undefined; slot = slot.before) if (slot.name === 'text') return true;
  return false;
}

/** “park benches are broken” holds a command word; “park: benches” is one. */
export function textWithoutColon(reading: Reading, match: Match): boolean {
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
