import * as said from '../../../../templates/words/coming.ts';
import * as people from '../../../../templates/words/companions.ts';
import { patternOf } from '../../../../templates/words/list.ts';
import { meantIn } from '../model/meant.ts';
import type { Mention } from '../model/mentions.ts';
import { pattern } from '../pattern.ts';
import { type Reading, readingOf } from '../reading.ts';
import { companyAfter } from '../slots/company.ts';
import { guestsIn, partyIn } from '../slots/guests.ts';
import { smallNumber } from '../slots/party.ts';
import { saidIn, sentenceOf, wordIn } from '../token.ts';
import type { Filler } from './filler.ts';

/** “Just me”, “solo yo”: nobody else, said on purpose. */
const isAlone = ({ sentence }: Reading): boolean => sentence.tokens.some(({ word }) => people.aloneWords.has(word));

/** How many come besides the writer: a number of all of them, people named, or a number of guests. */
function comingAlong(whole: Reading): number | undefined {
  const reading = asItStands(whole);
  if (isJustMe(reading)) return undefined;
  const isPeople = ({ kind, from }: Mention): boolean => counts.has(kind) && smallNumber(reading, from) !== undefined;
  const party = meantIn(reading, 'party').find((each) => each.value > 1 && isPeople(each));
  const answered = behindIn(reading);
  if (answered !== undefined) return answered;
  const all = partyIn(reading);
  if (all !== undefined) return all;
  const told = guestsIn(reading);
  if (party !== undefined && (told === undefined || (told === party.value && isAnybody(reading, party.from))))
    return party.value - 1;
  return told ?? meantIn(reading, 'guests').find(isPeople)?.value;
}

/** “4 people”, “personas: 4” are with the writer, “4 cousins” and “llevo 4 personas” besides. */
const isAnybody = (reading: Reading, at: number): boolean =>
  !people.bringing.has(wordIn(reading.sentence.tokens, at - 1)) &&
  [at - 1, companyAfter(reading, at)].some((each) => people.anybodies.has(wordIn(reading.sentence.tokens, each)));

/** “I was going to bring three but now it's just me”: what was planned counts no longer. */
function asItStands(reading: Reading): Reading {
  const { tokens } = reading.sentence;
  const at = tokens.findIndex(({ word }) => people.plans.has(word));
  const turn = at < 0 ? -1 : tokens.findIndex(({ word }, place) => place > at && people.afterPlans.has(word));
  return turn < 0 ? reading : readingOf(sentenceOf(reading.sentence.text, tokens.slice(turn + 1)), reading.context);
}

/** “Just me”, “solo yo”, “voy sola”; not “just me and my wife”. */
const isJustMe = ({ sentence }: Reading): boolean => justMe().test(saidIn(sentence));

const justMe = pattern(
  () =>
    `(?<!\\b(?:not|no|be|and|y) )\\b(?:${patternOf(people.justMe)})\\b(?! (?:and|y|plus|mas|con|with|&|n|an|e|my|mi|the|\\+)\\b)`,
  '',
);

/** “IN 2”, “sí, 3”: we ask “IN or OUT, and how many guests?”, and this answers both. */
function behindIn({ sentence, context }: Reading): number | undefined {
  const { tokens } = sentence;
  const last = tokens.at(-1);
  const isAnswer =
    context.asked === 'rsvp' &&
    tokens.length > 1 &&
    last?.kind === 'number' &&
    tokens.slice(0, -1).every(({ word }) => people.yesBefore.has(word));
  const count = isAnswer ? Number(last.word) : Number.NaN;
  return Number.isInteger(count) && count <= largestParty ? count : undefined;
}

/** What may count people: “first” and “to” do not. */
const counts: ReadonlySet<Mention['kind']> = new Set(['digits', 'word']);

const largestParty = 30;

type Coming = 'yes' | 'no' | 'maybe';

/** “I can but she can't”, “I'll send a plate but I won't be there”: what the words say of the writer, however likely the rest makes something else. */
function ownAnswer(reading: Reading, likely: Coming): Coming {
  const { tokens } = reading.sentence;
  const parts = tokens
    .map(({ word, gap, asked }, at) => `${at > 0 && gap > 0 ? '| ' : ''}${word}${asked ? '?' : ''}`)
    .join(' ');
  const has = (words: () => RegExp): boolean => words().test(parts);
  if (!has(conditions)) {
    if (has(noAtLast)) return 'no';
    if (has(yesAtLast)) return 'yes';
  }
  if (has(staysAway)) return 'no';
  if (has(undecided)) return 'maybe';
  if (has(surelyComes)) return 'yes';
  // Small words of either kind say nothing against a maybe.
  if (likely === 'maybe') return likely;
  const comes = has(mineYes);
  if (comes === has(mineNo)) return likely;
  return comes ? 'yes' : 'no';
}

/** A clause of its own, wherever it stands. */
const clause = (words: string): (() => RegExp) =>
  pattern(() => `(?:^|\\| |\\b(?:but|and|pero|y|so) )(?:${patternOf(words)})(?= \\|| (?:but|and|pero|y|so)\\b|$)`, '');

/** “8am?! no lol”, “I'd love to but no”: the last clause by itself; not “si el bus pasa, voy”. */
const atLast = (words: string): (() => RegExp) =>
  pattern(
    () => `^(?:.*(?:\\| |\\b(?:${patternOf(said.leadingOut)}) ))?(?:${patternOf(words)})(?: lol| haha| jaja)?$`,
    '',
  );

const conditions = pattern(() => patternOf(said.conditions), '');
const noAtLast = atLast(`${said.noAtLast};${said.mineNo}`);
const yesAtLast = atLast(`${said.yesAtLast};${said.mineYes}`);
const staysAway = pattern(() => patternOf(said.staysAway), '');
const undecided = pattern(() => patternOf(said.undecided), '');
const surelyComes = pattern(() => patternOf(said.surelyComes), '');
const mineYes = clause(said.mineYes);
const mineNo = clause(said.mineNo);

export const rsvp =
  (likely: Coming): Filler =>
  (reading) => {
    const coming = ownAnswer(reading, likely);
    if (reading.context.asked !== 'rsvp' && coming === 'maybe') return { intent: 'rsvp', coming };
    const along = comingAlong(reading);
    const guests = along === 0 && !isAlone(reading) ? undefined : along;
    return { intent: 'rsvp', coming, ...(guests === undefined || coming === 'no' ? {} : { guests }) };
  };
