/** Several proposals: three dots each; a tie goes to one more round of one dot. */
import { chooseCopies } from '../../../templates/phases/choose.ts';
import { voteCopies as copy } from '../../../templates/phases/vote.ts';
import type { Change } from '../change.ts';
import { phrase } from '../message.ts';
import type { Ending, Instant, World } from '../nouns.ts';
import { type Outcome, silence, together } from '../outcome.ts';
import { exampleOf, linesOf, pageLength, proposalCandidates, resultOf } from './ballot.ts';
import { restWaits } from './choose.ts';
import { settleGoal } from './goal.ts';
import { openStep } from './opening.ts';
import { firstRound, secondRound } from './round.ts';
import type { StepRule } from './step.ts';
import { type Candidate, type Decision, dotsFor } from './tally.ts';

const voteDays = 2;
const rerunDays = 1;

export const openVote = (world: World, now: Instant, endedBy: Ending): Outcome => {
  const cycle = world.pod.cycle;
  if (!cycle) return silence;
  const candidates = proposalCandidates(cycle);
  const more = candidates.length > pageLength ? [phrase(chooseCopies.more)] : [];
  const opened = openStep(world, now, endedBy, {
    name: 'vote',
    days: voteDays,
    options: candidates.map(({ number }) => number),
    question: { kind: 'vote' },
    parts: (day) => [
      phrase(copy.opening, { things: linesOf(candidates), example: exampleOf(candidates), day }),
      ...more,
    ],
  });
  return { ...opened, changes: [...opened.changes, ...restWaits(opened.changes, candidates.length)] };
};

const openRerun = (world: World, now: Instant, endedBy: Ending, tied: readonly Candidate[]): Outcome => {
  const cycle = world.pod.cycle;
  if (!cycle) return silence;
  return openStep(world, now, endedBy, {
    name: 'rerun',
    days: rerunDays,
    options: tied.map(({ number }) => number),
    question: { kind: 'vote' },
    kind: 'extra',
    parts: (day) => [
      phrase(chooseCopies.runoff, {
        things: linesOf(tied),
        dots: dotsFor(cycle.step.votes, tied[0]?.number ?? 0),
        day,
      }),
    ],
  });
};

/** The winner becomes the goal; what it tied with to the end is parked. */
const decided = (world: World, now: Instant, endedBy: Ending, decision: Decision): Outcome => {
  const proposals = world.pod.cycle?.proposals ?? [];
  const parked = decision.parked.map(({ number, text }): Change => {
    const by = proposals.find((one) => one.number === number)?.by;
    return { type: 'idea-parked', text, ...(by ? { by } : {}), at: now };
  });
  const result = resultOf(world, now, decision);
  return together({ changes: parked, messages: [] }, settleGoal(world, now, endedBy, decision.winner.number, result));
};

export const vote: StepRule = firstRound(openRerun, decided);
export const rerun: StepRule = secondRound('vote', decided);
