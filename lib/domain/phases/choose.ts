/** Choose: three dots each on what frustrates us; a tie goes to a run-off. */
import { chooseCopies as copy } from '../../../templates/phases/choose.ts';
import { applyAll } from '../apply/apply.ts';
import type { Change } from '../change.ts';
import { phrase } from '../message.ts';
import type { Ending, Instant, World } from '../nouns.ts';
import { type Outcome, together } from '../outcome.ts';
import { frustrationCandidates, resultOf } from './ballot.ts';
import { openBallot, openTiebreak } from './ballot-open.ts';
import { openDefine } from './define.ts';
import { firstRound, secondRound } from './round.ts';
import type { StepRule } from './step.ts';
import type { Decision } from './tally.ts';

export const openChoose = (world: World, now: Instant, endedBy: Ending): Outcome =>
  openBallot(world, now, endedBy, {
    name: 'choose',
    candidates: world.pod.cycle ? frustrationCandidates(world.pod.cycle) : [],
    ask: (blanks) => phrase(copy.opening, blanks),
  });

/** The chosen one is taken up; what it tied with to the end is parked. */
const takeUp = (world: World, now: Instant, endedBy: Ending, decision: Decision): Outcome => {
  const changes: readonly Change[] = [
    { type: 'frustration-chosen', number: decision.winner.number },
    ...decision.parked.map(({ text }): Change => ({ type: 'idea-parked', text, at: now })),
  ];
  const result = resultOf(world, now, decision);
  return together({ changes, messages: [] }, openDefine(applyAll(world, changes), now, endedBy, result));
};

export const choose: StepRule = firstRound(openTiebreak('runoff'), takeUp);
export const runoff: StepRule = secondRound('choose', takeUp);
