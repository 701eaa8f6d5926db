/** Mail that claims to be from somebody and that nothing proves: never obeyed, the person is asked where we know them. */
import { identityCopies as copy } from '../../../templates/mail/identity.ts';
import type { Intent } from '../intent.ts';
import { asking, type Message, type Phrase, phrase } from '../message.ts';
import { cut } from '../names.ts';
import type { Day, Instant, Member, Question, World } from '../nouns.ts';
import type { Outcome } from '../outcome.ts';
import { type Settled, settle } from '../settle.ts';
import { hoursBetween, isQuiet, localDay } from '../time.ts';

/** So often on one day; whoever forges mail must not be able to fill somebody's phone. */
const mostADay = 3;

const quotedLetters = 70;

export type Doubtful = {
  /** The address the mail claims to come from. */
  readonly from: string;
  readonly words: string;
  readonly meant: Intent;
  readonly now: Instant;
};

const quoted = (words: string): string => cut(words.replace(/["“”]/gu, "'"), quotedLetters);

/** At once by day; a forged mail must not wake anybody at night. */
const inDaylight = ({ community }: World, member: Member, now: Instant, words: Phrase): Message => ({
  to: member.id,
  kind: isQuiet(now, community.zone, community.settings) ? 'tell' : 'answer',
  parts: [words],
});

/** What they meant, as a doubt already asked about is what it was about. */
const plain = (meant: Intent): Intent => (meant.intent === 'confirm' ? meant.meant : meant);

const askedAbout = (world: World, member: Member, doubtful: Doubtful, today: Day): Outcome => {
  const { from, words, meant, now } = doubtful;
  const question: Question = { kind: 'confirm', meant: plain(meant), words };
  const said = phrase(copy.inYourName, { words: quoted(words) });
  return {
    changes: [{ type: 'contact-doubted', address: from, day: today }],
    messages: [asking(question, inDaylight(world, member, now, said))],
  };
};

/** A forged “in” must not push aside the question that the person is just answering. */
const isOverAsked = ({ questions }: Member, { meant, now }: Doubtful): boolean =>
  (meant.intent === 'yes' || meant.intent === 'no') &&
  questions.some(({ question, at }) => question.kind === 'confirm' && question.words && hoursBetween(at, now) < 24);

/** Asks the member whether that mail was theirs; undefined when they were asked often enough today. */
export const doubt = (world: World, member: Member, doubtful: Doubtful): Settled | undefined => {
  const today = localDay(doubtful.now, world.community.zone);
  const { doubted } = world.contacts[doubtful.from] ?? {};
  if ((doubted?.day === today && doubted.count >= mostADay) || isOverAsked(member, doubtful)) return undefined;
  return settle(world, askedAbout(world, member, doubtful, today), doubtful.now, 'unproven');
};

/** “r...@example.org”: enough to know one's own address by, too little to write to it. */
export const masked = (address: string): string => {
  const [name = '', domain = ''] = address.split('@');
  return `${[...name][0] ?? ''}...@${domain}`;
};

/** Mail from an address nobody knows carried this member's own reply token: is it theirs too? */
export const secondAddress = (world: World, member: Member, doubtful: Doubtful): Settled | undefined => {
  const { from, words, meant, now } = doubtful;
  const today = localDay(now, world.community.zone);
  const { doubted } = world.contacts[from] ?? {};
  if (doubted?.day === today && doubted.count >= mostADay) return undefined;
  const question: Question = { kind: 'address', address: from, words, meant: plain(meant) };
  const said = phrase(copy.alsoYou, { address: masked(from), words: quoted(words) });
  const outcome: Outcome = {
    changes: [{ type: 'contact-doubted', address: from, day: today }],
    messages: [asking(question, inDaylight(world, member, now, said))],
  };
  return settle(world, outcome, now, 'second-address');
};
