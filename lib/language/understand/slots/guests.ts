import type { Intent } from '../../../domain/intent.ts';
import type { Candidate } from '../candidates.ts';
import type { Reading } from '../match.ts';
import { plainNumber } from './number.ts';

/** An answer to an invitation to gather: coming or not, and how many come along. */
export function guestsIn(reading: Reading, found: readonly Candidate[]): Intent | undefined {
  const best = found.find(({ match }) => match.rule.phrases.intent === 'rsvp' || match.rule.phrases.intent === 'yes' || match.rule.phrases.intent === 'no' || match.rule.phrases.intent === 'later');
  const guests = countGuests(reading);
  if (best === undefined && guests === undefined) return undefined;
  const said = best?.match.rule.phrases;
  const coming = said === undefined ? 'yes' : said.intent === 'rsvp' ? String(said.with?.['coming']) : said.intent === 'later' ? 'maybe' : said.intent;
  const how = coming === 'no' ? 'no' : coming === 'maybe' ? 'maybe' : 'yes';
  return { intent: 'rsvp', coming: how, ...(guests === undefined || how === 'no' ? {} : { guests }) };
}

const withMe = /^(plus|with|bringing|bring|and|con|mas|traigo|llevo|y|somos|of|us|seremos|vamos|iremos|\+)$/;

/** “plus 2”, “me and my two kids”, “there will be 4 of us”, “somos cuatro”. */
function countGuests(reading: Reading): number | undefined {
  const { tokens } = reading.sentence;
  for (let at = 0; at < tokens.length; at++) {
    const value = plainNumber(tokens[at]);
    if (value === undefined || value > 30) continue;
    const before = tokens[at - 1]?.word ?? '';
    const after = tokens.slice(at + 1, at + 3).map(({ word }) => word).join(' ');
    if (/^of us|^in (all|total)|^people (in )?total|^en total|^adultos y|^de nosotros/.test(after) || /^(somos|seremos|vamos|iremos|party)$/.test(before)) return Math.max(0, value - 1);
    if (withMe.test(before) || /^(guests?|more|kids?|friends?|people|personas|invitados|mas|ninos|amigos|others|extra)/.test(after)) return value;
  }
  return undefined;
}
