/**
 * Two machines that answer each other would write for ever. Answers that only say what can be said are at most three
 * an hour to one address, and so are answers to a form that only its numbers tell apart; sentences said again letter for
 * letter, and words that mean nothing to us said again, get no answer at all (RFC 3834).
 */
import { applyAll, isContactChange } from '../domain/apply/apply.ts';
import type { Change } from '../domain/change.ts';
import type { Contact } from '../domain/nouns.ts';
import type { Outgoing } from '../domain/settle.ts';
import { hoursBetween } from '../domain/time.ts';
import type { Part, Story } from './commit.ts';
import { hashOf } from './rows.ts';
import { placeFor, type Told } from './told.ts';

const mostAnHour = 3;

/** Words that are no command of their own: what a machine's answer would look like to us. */
const vagueOutcomes: ReadonlySet<string> = new Set([
  'unknown',
  'answer',
  'yes',
  'no',
  'later',
  'skip',
  'reaction',
  'confirm',
  'which',
]);

/** Asked where we know the person, with a limit of their own. */
const askedElsewhere: ReadonlySet<string> = new Set(['unproven', 'second-address']);

/** Traces of talking, not of doing. */
const traces: ReadonlySet<Change['type']> = new Set<Change['type']>(['question-asked', 'member-told', 'member-acted']);

const printOf = (text: string): string => hashOf(text.toLowerCase().replace(/\s+/gu, ' ').trim()).toString(36);

/** Machines number what they send: “Ticket 4711”, “at 10:03”. The second half of a print leaves the numbers out. */
const printsOf = (text: string): string => `${printOf(text)}.${printOf(text.replace(/\d+/gu, '0'))}`;

const isSameBarNumbers = (one: string, other: string): boolean => one.split('.')[1] === other.split('.')[1];

const hasActed = ({ parts }: Story): boolean =>
  parts.some(({ settled }) => settled.changes.some((change) => !isContactChange(change) && !traces.has(change.type)));

const isVague = (story: Story, told: Told): boolean =>
  !hasActed(story) && (vagueOutcomes.has(story.heard?.outcome ?? '') || placeFor(told) === undefined);

/** People repeat “yes” or “done” within the hour; whole sentences, letter for letter, only machines do. */
const wordsOfSentence = 4;
const isSentence = (text: string): boolean => text.trim().split(/\s+/u).length >= wordsOfSentence;

/** “I have finished task 4” may follow “… task 3”; what is longer and the same but for its numbers counts as a repeat. */
const wordsOfForm = 6;
const isForm = (text: string): boolean =>
  text.split(/\s+/u).filter((word) => /\p{L}/u.test(word) && !/\d/u.test(word)).length >= wordsOfForm;

/** Their own answer, wherever we write to them. */
const isAnswerTo = ({ contact, places }: Told, { kind, address, member }: Outgoing): boolean =>
  kind === 'answer' && (address === contact.address || places.some(({ me }) => me.id === member));

const silenced = (part: Part, told: Told): Part => ({
  ...part,
  settled: {
    ...part.settled,
    outgoing: part.settled.outgoing.map((one) =>
      isAnswerTo(told, one) ? { ...one, withheld: 'storm' as const } : one,
    ),
  },
});

/** Kept with the contact, in the story's last part: there what is known of it is newest. */
const noted = (parts: readonly Part[], address: string, hints: NonNullable<Contact['hints']>): readonly Part[] => {
  const change: Change = { type: 'contact-answered', address, hints };
  return parts.map((part, index) =>
    index < parts.length - 1
      ? part
      : {
          ...part,
          settled: {
            ...part.settled,
            world: applyAll(part.settled.world, [change]),
            changes: [...part.settled.changes, change],
          },
        },
  );
};

/** The story with its answer left unsaid where saying it would feed a storm. */
export const calmed = (story: Story, told: Told): Story => {
  const { contact, body, now } = told;
  const answers = story.parts.some(({ settled }) => settled.outgoing.some((one) => isAnswerTo(told, one)));
  if (!answers || askedElsewhere.has(story.heard?.outcome ?? '')) return story;
  const { hints } = contact;
  const recent = (hints?.at ?? []).filter((at) => hoursBetween(at, now) < 1);
  const words = printsOf(body.text);
  const before = hints && hoursBetween(hints.last, now) < 1 ? hints.words : '';
  const isRepeat = before === words;
  const isNumbered = isForm(body.text) && isSameBarNumbers(before, words);
  const vague = isVague(story, told);
  const counts = vague || isRepeat || isNumbered;
  const isMachine = isRepeat && (vague || isSentence(body.text));
  const isStorm = isMachine || (counts && recent.length >= mostAnHour);
  const parts = isStorm ? story.parts.map((part) => silenced(part, told)) : story.parts;
  const at = isStorm || !counts ? recent : [...recent, now];
  return { ...story, parts: noted(parts, contact.address, { at, words, last: now }) };
};
