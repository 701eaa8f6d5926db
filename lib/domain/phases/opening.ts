/** How a step of agreeing opens: the fact, and one message for everybody that ends in its question. */
import { reachable } from '../find.ts';
import { asking, type Blank, type Message, type MessageKind, type Phrase } from '../message.ts';
import type { Ending, Instant, Member, Question, StepName, World } from '../nouns.ts';
import type { Outcome } from '../outcome.ts';
import { mostADay } from '../settle.ts';
import { addDays, instantAt, localDay, nextWaking, plusDays } from '../time.ts';
import { stepOpened, toAll } from './step.ts';

export type StepWords = {
  readonly name: StepName;
  readonly days: number;
  readonly options?: readonly number[];
  readonly question: Question;
  /** A run-off takes the place of the next digest. */
  readonly kind?: MessageKind;
  /** It carries what was chosen, so those who asked for less hear it too. */
  readonly isBig?: boolean;
  readonly parts: (until: Blank, member: Member) => readonly Phrase[];
};

/** The last day of a step that starts now; nights do not count. */
export const lastDay = (world: World, now: Instant, days: number): Blank => ({
  day: localDay(daysFrom(world, now, days), world.community.zone),
});

/** When the last of them can read it: at night, or where two texts came today already, that is tomorrow. */
const readFrom = ({ community, pod }: World, now: Instant): Instant => {
  const { zone, settings } = community;
  const awake = nextWaking(now, zone, settings);
  const today = localDay(awake, zone);
  const isFull = reachable(pod, today).some(({ started }) => (started.days[today] ?? 0) >= mostADay);
  return isFull ? nextWaking(instantAt(addDays(today, 1), '09:00', zone), zone, settings) : awake;
};

/** So many days after people can read it. */
export const daysFrom = (world: World, now: Instant, days: number): Instant => plusDays(readFrom(world, now), days);

export const openStep = (world: World, now: Instant, endedBy: Ending, words: StepWords): Outcome => {
  const { name, days, options = [], question, kind = 'tell', isBig = false, parts } = words;
  const until = lastDay(world, now, days);
  const message = (member: Member): Message =>
    asking(question, { to: member.id, kind, parts: parts(until, member), ...(isBig ? { big: true } : {}) });
  return {
    changes: [stepOpened(world, { name, now, endedBy, endsAt: daysFrom(world, now, days), options })],
    messages: toAll(world, now, message),
  };
};
