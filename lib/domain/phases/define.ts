/** Define: what one thing could we finish within a month? */
import { defineCopies as copy } from '../../../templates/phases/define.ts';
import { chosenFrustration } from '../find.ts';
import { type Phrase, phrase } from '../message.ts';
import type { Ending, Instant, World } from '../nouns.ts';
import { type Outcome, silence } from '../outcome.ts';
import { allAnswered } from './answered.ts';
import { proposalCandidates } from './ballot.ts';
import { nextFrustration, whoIsAsked } from './define-alone.ts';
import { openStep } from './opening.ts';
import { openShall } from './shall.ts';
import { awaited, type Opening, type StepRule } from './step.ts';
import { openVote } from './vote.ts';

const defineDays = 2;
const ideasShown = 2;

/** Ideas of earlier cycles; what this one has just set aside is not offered again. */
const parkedBefore = ({ pod }: World): readonly Phrase[] => {
  const since = pod.cycle?.startedAt ?? '';
  const list = pod.parking
    .filter(({ at }) => at < since)
    .slice(-ideasShown)
    .map(({ text }) => ({ text }));
  return list.length > 0 ? [phrase(copy.parked, { ideas: { list } })] : [];
};

export const openDefine: Opening = (world, now, endedBy, result) =>
  openStep(world, now, endedBy, {
    name: 'define',
    days: defineDays,
    question: { kind: 'proposal' },
    isBig: true,
    parts: (day) => [...result, phrase(copy.opening, { day }), ...parkedBefore(world)],
  });

/** A proposal still too broad is waited for; a private ask is answered by any proposal. */
const isComplete = (world: World, now: Instant): boolean => {
  const cycle = world.pod.cycle;
  if (!cycle) return false;
  const waited = awaited(world, now);
  if (cycle.proposals.some(({ by, broad }) => broad && waited.some(({ id }) => id === by))) return false;
  return cycle.step.waits ? cycle.proposals.length > 0 : allAnswered(world, now);
};

/** No proposal: whoever named the frustration, then the organizer, then the next frustration, then rest. */
const withoutProposal = (world: World, now: Instant, endedBy: Ending): Outcome =>
  whoIsAsked(world, now) ??
  nextFrustration(world, now, endedBy, { turning: (thing) => phrase(copy.noProposal, { thing }), resting: [] });

const close = (world: World, now: Instant, endedBy: Ending): Outcome => {
  const cycle = world.pod.cycle;
  if (!cycle || !chosenFrustration(cycle)) return silence;
  const [only, ...others] = proposalCandidates(cycle);
  if (!only) return withoutProposal(world, now, endedBy);
  return others.length > 0 ? openVote(world, now, endedBy) : openShall(world, now, endedBy, only);
};

export const define: StepRule = { isComplete, close };
