/**
 * From what a rule decided to what is committed: one message a person, questions remembered as asked,
 * and nothing unasked at night, to people who are away, or a third time on one day.
 */

import { applyAll } from './apply/apply.ts';
import type { Change } from './change.ts';
import { findMember, isAway } from './find.ts';
import type { Channel, Locale } from './intent.ts';
import type { Message, MessageKind, Phrase, Recipient } from './message.ts';
import type { Instant, Member, MemberId, Question, World } from './nouns.ts';
import type { Outcome } from './outcome.ts';
import { addDays, instantAt, localDay, nextWaking } from './time.ts';

/** Texts we start never pass this many on one local day (PRACTICE, “How much we say”). */
export const mostADay = 2;

/** One message to one person, ready to be worded. */
export type Outgoing = {
  readonly address: string;
  readonly channel: Channel;
  readonly locale: Locale;
  readonly member?: MemberId;
  readonly kind: MessageKind;
  readonly parts: readonly Phrase[];
  /** What it asks: a reply by email answers this, whatever is asked by then. */
  readonly questions?: readonly Question[];
  /** Not before this instant. */
  readonly at: Instant;
  /** Stored but not sent, and why. */
  readonly withheld?: 'away' | 'less' | 'muted' | 'budget' | 'storm';
  readonly why: string;
};

export type Settled = {
  readonly world: World;
  readonly changes: readonly Change[];
  readonly outgoing: readonly Outgoing[];
};

const keyOf = (to: Recipient): string => (typeof to === 'string' ? to : to.address);

const strength: Readonly<Record<MessageKind, number>> = { digest: 0, tell: 1, extra: 2, answer: 3 };

/** The opening of a step says the result itself: a digest of the same hour would say it twice. */
const joined = (a: Message, b: Message): Message => {
  if (a.kind === 'digest' && b.big) return b;
  if (b.kind === 'digest' && a.big) return a;
  return both(a, b);
};

const both = (a: Message, b: Message): Message => ({
  ...a,
  kind: strength[a.kind] >= strength[b.kind] ? a.kind : b.kind,
  parts: [...a.parts, ...b.parts],
  ...(a.questions || b.questions ? { questions: [...(a.questions ?? []), ...(b.questions ?? [])] } : {}),
  ...(a.big || b.big ? { big: true } : {}),
});

/** What one person is told at once is one message. */
const merged = (messages: readonly Message[]): readonly Message[] => {
  const byRecipient = new Map<string, Message>();
  for (const message of messages) {
    const key = keyOf(message.to);
    const before = byRecipient.get(key);
    byRecipient.set(key, before ? joined(before, message) : message);
  }
  return [...byRecipient.values()].filter(({ parts }) => parts.length > 0);
};

/** The first waking moment on a day that still has room for this person. */
const releaseFor = (world: World, member: Member, now: Instant): Instant => {
  const { zone, settings } = world.community;
  let at = nextWaking(now, zone, settings);
  for (let days = 0; days < 7; days += 1) {
    const today = localDay(at, zone);
    if ((member.started.days[today] ?? 0) < mostADay) return at;
    at = nextWaking(instantAt(addDays(today, 1), '09:00', zone), zone, settings);
  }
  return at;
};

const reasonToWithhold = (world: World, member: Member, message: Message, now: Instant): Outgoing['withheld'] => {
  const today = localDay(now, world.community.zone);
  if (isAway(member, today)) return 'away';
  if ((member.mutedUntil ?? '') > today) return 'muted';
  if (member.less && !message.big) return 'less';
  if (message.kind === 'digest' && member.started.extras > 0) return 'budget';
  return undefined;
};

const extraOf = (message: Message, withheld: Outgoing['withheld']): number =>
  withheld === 'budget' ? -1 : message.kind === 'extra' ? 1 : 0;

type Addressed = { readonly message: Message; readonly outgoing?: Outgoing; readonly told: readonly Change[] };

const toOutsider = (world: World, message: Message, now: Instant, why: string): Addressed => {
  const { to, kind, parts } = message;
  if (typeof to === 'string') return { message, told: [] };
  const channel = to.address.includes('@') ? 'email' : 'sms';
  const { zone, settings } = world.community;
  const at = kind === 'answer' ? now : nextWaking(now, zone, settings);
  return { message, outgoing: { ...to, channel, kind, parts, at, why }, told: [] };
};

/** Addressed and timed; that it counts towards the person's day is a fact of its own. */
const addressed = (world: World, message: Message, now: Instant, why: string): Addressed => {
  const { to, kind, parts } = message;
  if (typeof to !== 'string') return toOutsider(world, message, now, why);
  const member = findMember(world.pod, to);
  if (!member || (member.state !== 'here' && kind !== 'answer')) return { message, told: [] };
  const { address, channel, locale } = member;
  const questions = message.questions ? { questions: message.questions } : {};
  const base = { address, channel, locale, member: member.id, kind, parts, why, ...questions };
  if (kind === 'answer') return { message, outgoing: { ...base, at: now }, told: [] };
  const withheld = reasonToWithhold(world, member, message, now);
  const at = withheld ? now : releaseFor(world, member, now);
  const told: Change = {
    type: 'member-told',
    member: member.id,
    day: localDay(at, world.community.zone),
    extra: extraOf(message, withheld),
  };
  if (withheld) return { message, outgoing: { ...base, at, withheld }, told: withheld === 'budget' ? [told] : [] };
  return { message, outgoing: { ...base, at }, told: [told] };
};

/** A question counts as asked only when its words really go out. */
const questionAsked = ({ message, outgoing }: Addressed, now: Instant): readonly Change[] => {
  const { to, questions } = message;
  if (!questions || typeof to !== 'string' || !outgoing || outgoing.withheld) return [];
  return questions.map((question) => ({ type: 'question-asked', member: to, question, at: now }));
};

/** Puts an outcome into effect on the world it was decided in. `why` is the command or schedule that spoke. */
export const settle = (world: World, outcome: Outcome, now: Instant, why: string): Settled => {
  const decided = applyAll(world, outcome.changes);
  const all = merged(outcome.messages).map((message) => addressed(decided, message, now, why));
  const said = all.flatMap((one) => [...questionAsked(one, now), ...one.told]);
  return {
    world: applyAll(decided, said),
    changes: [...outcome.changes, ...said],
    outgoing: all.flatMap(({ outgoing }) => outgoing ?? []),
  };
};
