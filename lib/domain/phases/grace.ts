/** When everybody has answered, an hour stays to take an answer back or to put two together; then we go on. */
import { surfaceCopies as copy } from '../../../templates/phases/surface.ts';
import { applyAll } from '../apply/apply.ts';
import type { Change } from '../change.ts';
import { isAway, standing } from '../find.ts';
import { answer, type Message, phrase, tell } from '../message.ts';
import type { Cycle, Instant, Member, StepName, World } from '../nouns.ts';
import { type Outcome, silence, together } from '../outcome.ts';
import { earlierOf, localDay, nextWaking, plusHours } from '../time.ts';
import { frustrationCandidates, linesOf } from './ballot.ts';
import { steps } from './registry.ts';
import { steerers } from './steer.ts';

const graceHours = 1;

/** Steps of agreeing and of looking back; the end of the work is told at once. */
const withGrace: readonly StepName[] = [
  'surface',
  'agree',
  'choose',
  'runoff',
  'define',
  'vote',
  'shall',
  'rerun',
  'reflect',
];

/** When a step ends that everybody has answered; undefined = at once. */
export const graceEnds = ({ community, pod }: World): Instant | undefined => {
  const step = pod.cycle?.step;
  if (!step?.answeredAt) return undefined;
  const end = plusHours(nextWaking(step.answeredAt, community.zone, community.settings), graceHours);
  return step.endsAt ? earlierOf(end, step.endsAt) : end;
};

/** Here, and neither away nor silenced. */
const hears = ({ community }: World, member: Member, now: Instant): boolean => {
  const today = localDay(now, community.zone);
  return !isAway(member, today) && (member.mutedUntil ?? '') <= today;
};

/**
 * Whoever may put sentences together sees them once before the dots. By day it comes at once and is none of their two
 * texts: with a full day the next question would wait, for all, until tomorrow.
 */
export const firstList = (world: World, cycle: Cycle, now: Instant): Outcome => {
  if (cycle.step.name !== 'surface' || cycle.step.listed || standing(cycle).length < 2) return silence;
  const list = linesOf(frustrationCandidates(cycle));
  const isAll = cycle.step.answeredAt !== undefined;
  const [first, second] = list.list;
  const example = `${first?.number} ${second?.number}`;
  const words = phrase(isAll ? copy.allNamed : copy.soFar, { list, example });
  const isDay = nextWaking(now, world.community.zone, world.community.settings) === now;
  const messages = steerers(world)
    .filter((member) => hears(world, member, now))
    .map(({ id }): Message => (isDay ? answer(id, words) : { ...tell(id, words), big: true }));
  return { changes: [{ type: 'step-listed' }], messages };
};

/** Notes that the last answer is in, or, after an UNDO, that one is missing again. */
export const answersNoted = (world: World, now: Instant): Outcome => {
  const { cycle } = world.pod;
  if (!cycle || cycle.step.pausedAt || !withGrace.includes(cycle.step.name)) return silence;
  const isComplete = steps[cycle.step.name]?.isComplete(world, now) ?? false;
  if (isComplete === (cycle.step.answeredAt !== undefined)) return silence;
  const change: Change = isComplete ? { type: 'step-answered', at: now } : { type: 'step-answered' };
  const noted: Outcome = { changes: [change], messages: [] };
  const next = applyAll(world, noted.changes);
  return isComplete && next.pod.cycle ? together(noted, firstList(next, next.pod.cycle, now)) : noted;
};
