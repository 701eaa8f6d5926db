/** What every step of the cycle shares: how it opens, when it is complete, how it closes. */
import type { Change } from '../change.ts';
import { reachable } from '../find.ts';
import type { Message, Phrase } from '../message.ts';
import type { Day, Ending, Instant, Member, Step, StepName, World } from '../nouns.ts';
import type { Outcome } from '../outcome.ts';
import { localDay, nextWaking, plusDays } from '../time.ts';

/** One step's part of the practice. */
export type StepRule = {
  /** Everybody who was asked, and is still here and not away, has answered. */
  readonly isComplete: (world: World, now: Instant) => boolean;
  /** Its time is over, all have answered, or somebody said `next`: what comes now. It may also give more time. */
  readonly close: (world: World, now: Instant, endedBy: Ending) => Outcome;
};

/** `result` is what the step before came to: the opening of a step carries the result of the last. */
export type Opening = (world: World, now: Instant, endedBy: Ending, result: readonly Phrase[]) => Outcome;

export const isNext = (endedBy: Ending): boolean => endedBy.by === 'word';

/** Whoever wants fewer texts, or none for a while, did not get this step's question: nobody waits for them. */
const wasSpared = ({ openedAt }: Step, { less, mutedUntil, questions }: Member, today: Day): boolean =>
  (less === true || (mutedUntil ?? '') > today) && !questions.some(({ at }) => at >= openedAt);

/** Those whose answers a step still waits for: asked, here, neither away nor silenced. What the others say counts. */
export const awaited = (world: World, now: Instant): readonly Member[] => {
  const step = world.pod.cycle?.step;
  const today = localDay(now, world.community.zone);
  if (!step) return [];
  return reachable(world.pod, today).filter(
    (member) => step.asked.includes(member.id) && !wasSpared(step, member, today),
  );
};

type NewStep = {
  readonly name: StepName;
  readonly now: Instant;
  readonly endedBy: Ending;
  /** Days it stays open, counted from when the question can be read; absent = until something else ends it. */
  readonly days?: number;
  readonly endsAt?: Instant;
  readonly options?: readonly number[];
};

/** The fact that a step opens, with everybody reachable as asked. Nights do not count towards its days. */
export const stepOpened = (world: World, { name, now, endedBy, days, endsAt, options = [] }: NewStep): Change => {
  const { zone, settings } = world.community;
  const from = nextWaking(now, zone, settings);
  const ends = endsAt ?? (days === undefined ? undefined : plusDays(from, days));
  const step: Step = {
    name,
    openedAt: now,
    ...(ends ? { endsAt: ends } : {}),
    asked: reachable(world.pod, localDay(now, zone)).map(({ id }) => id),
    options,
    votes: {},
    stretches: 0,
    reminded: false,
    passed: [],
  };
  return { type: 'step-opened', step, endedBy };
};

/** One message for everybody reachable; undefined says nothing to that person. */
export const toAll = (
  world: World,
  now: Instant,
  messageFor: (member: Member) => Message | undefined,
): readonly Message[] =>
  reachable(world.pod, localDay(now, world.community.zone)).flatMap((member) => messageFor(member) ?? []);
