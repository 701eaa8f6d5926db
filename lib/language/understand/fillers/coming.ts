import { meantIn } from '../model/meant.ts';
import type { Mention } from '../model/mentions.ts';
import type { Reading } from '../reading.ts';
import { guestsIn, partyIn } from '../slots/guests.ts';
import type { Filler } from './filler.ts';

/** “Just me”, “solo yo”: nobody else, said on purpose. */
const isAlone = ({ sentence }: Reading): boolean => sentence.tokens.some(({ word }) => aloneWords.has(word));

const aloneWords: ReadonlySet<string> = new Set([
  ...['just', 'only', 'alone', 'myself', 'solo', 'sola', 'nomas', 'solito', 'solita', 'jus', 'zero', 'no', 'none'],
]);

/** How many come besides the writer: a number of all of them, people named, or a number of guests. */
function comingAlong(reading: Reading): number | undefined {
  const party = meantIn(reading, 'party').find(
    ({ kind, value, from }) => counts.has(kind) && value > 1 && value <= largestParty && !isHour(reading, from),
  );
  const answered = behindIn(reading);
  if (answered !== undefined) return answered;
  const whole = partyIn(reading);
  if (whole !== undefined) return whole;
  const told = guestsIn(reading);
  if (party !== undefined && (told === undefined || told === party.value || told === party.value - 1))
    return party.value - 1;
  if (told !== undefined) return told;
  const guests = meantIn(reading, 'guests').find(
    ({ kind, value, from }) => counts.has(kind) && value <= largestParty && !isHour(reading, from),
  );
  return guests?.value;
}

/** “IN 2”, “sí, 3”: we ask “IN or OUT, and how many guests?”, and this answers both. */
function behindIn({ sentence, context }: Reading): number | undefined {
  const { tokens } = sentence;
  const last = tokens.at(-1);
  const isAnswer =
    context.asked === 'rsvp' &&
    tokens.length > 1 &&
    last?.kind === 'number' &&
    tokens.slice(0, -1).every(({ word }) => yesWords.has(word));
  const count = isAnswer ? Number(last.word) : Number.NaN;
  return Number.isInteger(count) && count <= largestParty ? count : undefined;
}

const yesWords: ReadonlySet<string> = new Set([
  'in',
  'yes',
  'si',
  'y',
  'yep',
  'yeah',
  'sure',
  'ok',
  'claro',
  'dentro',
  'and',
  'adentro',
]);

/** “after 7”, “a las siete”. */
function isHour({ sentence }: Reading, at: number): boolean {
  return hourLeads.has(sentence.tokens[at - 1]?.word ?? '');
}

const hourLeads: ReadonlySet<string> = new Set([
  'at',
  'after',
  'by',
  'around',
  'until',
  'til',
  'till',
  'las',
  'before',
]);

/** What may count people: “first” and “to” do not. */
const counts: ReadonlySet<Mention['kind']> = new Set(['digits', 'word']);

const largestParty = 30;

export const rsvp =
  (coming: 'yes' | 'no' | 'maybe'): Filler =>
  (reading) => {
    if (reading.context.asked !== 'rsvp' && coming === 'maybe') return { intent: 'rsvp', coming };
    const along = comingAlong(reading);
    const guests = along === 0 && !isAlone(reading) ? undefined : along;
    return { intent: 'rsvp', coming, ...(guests === undefined || coming === 'no' ? {} : { guests }) };
  };
