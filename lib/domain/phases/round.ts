/** A round of dots, first or run-off: when it is complete, and what it comes to. */
import { chooseCopies } from '../../../templates/phases/choose.ts';
import { asking, phrase, tell } from '../message.ts';
import type { Ending, Instant, StepName, World } from '../nouns.ts';
import { type Outcome, silence } from '../outcome.ts';
import { allAnswered, unanswered } from './answered.ts';
import { exampleOf, onBallot } from './ballot.ts';
import { daysFrom, lastDay } from './opening.ts';
import type { StepRule } from './step.ts';
import { brokenTie, type Candidate, type Decision, hasDots, leading, withoutDots } from './tally.ts';

export type Deciding = (world: World, now: Instant, endedBy: Ending, decision: Decision) => Outcome;
export type Tying = (world: World, now: Instant, endedBy: Ending, tied: readonly Candidate[]) => Outcome;

/** Nobody placed a dot: one day more, once, said to those who have not voted. */
const oneMoreDay = (world: World, now: Instant, candidates: readonly Candidate[]): Outcome => ({
  changes: [{ type: 'step-stretched', endsAt: daysFrom(world, now, 1) }],
  messages: unanswered(world, now).map(({ id }) =>
    asking(
      { kind: 'vote' },
      tell(id, phrase(chooseCopies.oneMoreDay, { day: lastDay(world, now, 1), example: exampleOf(candidates) })),
    ),
  ),
});

export const firstRound = (onTie: Tying, onDecision: Deciding): StepRule => ({
  isComplete: allAnswered,
  close: (world, now, endedBy) => {
    const cycle = world.pod.cycle;
    if (!cycle) return silence;
    const { votes, stretches } = cycle.step;
    const candidates = onBallot(cycle);
    const isEmpty = !hasDots(candidates, votes);
    if (isEmpty && endedBy.by === 'time' && stretches === 0) return oneMoreDay(world, now, candidates);
    const leaders = leading(candidates, votes);
    if (!isEmpty && leaders.length > 1) return onTie(world, now, endedBy, leaders);
    const [winner] = leaders;
    const decision = isEmpty ? withoutDots(candidates) : winner && { winner, why: 'dots' as const, parked: [] };
    return decision ? onDecision(world, now, endedBy, decision) : silence;
  },
});

/** The run-off of `first`: one dot each, and no third round. */
export const secondRound = (first: StepName, onDecision: Deciding): StepRule => ({
  isComplete: allAnswered,
  close: (world, now, endedBy) => {
    const cycle = world.pod.cycle;
    if (!cycle) return silence;
    const leaders = leading(onBallot(cycle), cycle.step.votes);
    const [winner] = leaders;
    const decision =
      leaders.length === 1
        ? winner && { winner, why: 'dots' as const, parked: [] }
        : brokenTie(leaders, cycle.ballots[first] ?? {});
    return decision ? onDecision(world, now, endedBy, decision) : silence;
  },
});
