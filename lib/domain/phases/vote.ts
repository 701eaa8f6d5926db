/** Several proposals: three dots each; a tie goes to one more round of one dot. */
import { voteCopies as copy } from '../../../templates/phases/vote.ts';
import type { Change } from '../change.ts';
import { phrase } from '../message.ts';
import type { Ending, Instant, World } from '../nouns.ts';
import { type Outcome, together } from '../outcome.ts';
import { proposalCandidates, resultOf } from './ballot.ts';
import { openBallot, openTiebreak } from './ballot-open.ts';
import { settleGoal } from './goal.ts';
import { firstRound, secondRound } from './round.ts';
import type { StepRule } from './step.ts';
import type { Decision } from './tally.ts';

export const openVote = (world: World, now: Instant, endedBy: Ending): Outcome =>
  openBallot(world, now, endedBy, {
    name: 'vote',
    candidates: world.pod.cycle ? proposalCandidates(world.pod.cycle) : [],
    ask: (blanks) => phrase(copy.opening, blanks),
  });

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

export const vote: StepRule = firstRound(openTiebreak('rerun'), decided);
export const rerun: StepRule = secondRound('vote', decided);
