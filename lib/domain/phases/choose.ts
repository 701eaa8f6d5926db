/** Choose: three dots each on what frustrates us; a tie goes to a run-off. */
import { chooseCopies as copy } from '../../../templates/phases/choose.ts';
import { applyAll } from '../apply/apply.ts';
import type { Change } from '../change.ts';
import { phrase } from '../message.ts';
import type { Ending, Instant, World } from '../nouns.ts';
import { type Outcome, silence, together } from '../outcome.ts';
import { exampleOf, frustrationCandidates, linesOf, pageLength, resultOf } from './ballot.ts';
import { openDefine } from './define.ts';
import { openStep } from './opening.ts';
import { firstRound, secondRound } from './round.ts';
import type { StepRule } from './step.ts';
import { type Candidate, type Decision, dotsFor } from './tally.ts';

const chooseDays = 2;
const runoffDays = 1;

/** MORE goes on after the first page. */
export const restWaits = (changes: readonly Change[], count: number): readonly Change[] =>
  changes.flatMap((change): readonly Change[] =>
    change.type === 'step-opened' && count > pageLength
      ? change.step.asked.map((member) => ({ type: 'more-shown', member, from: pageLength }))
      : [],
  );

export const openChoose = (world: World, now: Instant, endedBy: Ending): Outcome => {
  const cycle = world.pod.cycle;
  if (!cycle) return silence;
  const candidates = frustrationCandidates(cycle);
  const more = candidates.length > pageLength ? [phrase(copy.more)] : [];
  const opened = openStep(world, now, endedBy, {
    name: 'choose',
    days: chooseDays,
    options: candidates.map(({ number }) => number),
    question: { kind: 'vote' },
    parts: (day) => [
      phrase(copy.opening, { things: linesOf(candidates), example: exampleOf(candidates), day }),
      ...more,
    ],
  });
  return { ...opened, changes: [...opened.changes, ...restWaits(opened.changes, candidates.length)] };
};

const openRunoff = (world: World, now: Instant, endedBy: Ending, tied: readonly Candidate[]): Outcome => {
  const cycle = world.pod.cycle;
  if (!cycle) return silence;
  return openStep(world, now, endedBy, {
    name: 'runoff',
    days: runoffDays,
    options: tied.map(({ number }) => number),
    question: { kind: 'vote' },
    kind: 'extra',
    parts: (day) => [
      phrase(copy.runoff, { things: linesOf(tied), dots: dotsFor(cycle.step.votes, tied[0]?.number ?? 0), day }),
    ],
  });
};

/** The chosen one is taken up; what it tied with to the end is parked. */
const takeUp = (world: World, now: Instant, endedBy: Ending, decision: Decision): Outcome => {
  const changes: readonly Change[] = [
    { type: 'frustration-chosen', number: decision.winner.number },
    ...decision.parked.map(({ text }): Change => ({ type: 'idea-parked', text, at: now })),
  ];
  const result = resultOf(world, now, decision);
  return together({ changes, messages: [] }, openDefine(applyAll(world, changes), now, endedBy, result));
};

export const choose: StepRule = firstRound(openRunoff, takeUp);
export const runoff: StepRule = secondRound('choose', takeUp);
