/** One proposal: “Shall we?” It goes unless more are out than in. */
import { defineCopies } from '../../../templates/phases/define.ts';
import { voteCopies as copy } from '../../../templates/phases/vote.ts';
import { applyAll } from '../apply/apply.ts';
import type { Change } from '../change.ts';
import { phrase } from '../message.ts';
import type { Cycle, Ending, Instant, World } from '../nouns.ts';
import { type Outcome, silence, together } from '../outcome.ts';
import { allAnswered } from './answered.ts';
import { lineOf, onBallot } from './ballot.ts';
import { nextFrustration } from './define-alone.ts';
import { settleGoal } from './goal.ts';
import { openStep } from './opening.ts';
import { goesAhead, type Sides, sidesOf } from './sides.ts';
import type { StepRule } from './step.ts';
import type { Candidate } from './tally.ts';

const shallDays = 2;

export const openShall = (world: World, now: Instant, endedBy: Ending, only: Candidate): Outcome => {
  const { after } = lineOf(only);
  const thing = { list: [{ text: only.text, ...(after ? { after } : {}) }] };
  return openStep(world, now, endedBy, {
    name: 'shall',
    days: shallDays,
    options: [only.number],
    question: { kind: 'agree' },
    parts: (day) => [phrase(copy.shall, { thing, day })],
  });
};

/** Set aside, not thrown away: the idea is parked under its writer's name. */
const asideWith = (cycle: Cycle, now: Instant): readonly Change[] =>
  cycle.proposals.flatMap(({ number, text, by }): readonly Change[] => [
    { type: 'idea-parked', text, by, at: now },
    { type: 'proposal-withdrawn', number },
  ]);

const notThis = (world: World, now: Instant, endedBy: Ending, sides: Sides): Outcome => {
  const aside = world.pod.cycle ? asideWith(world.pod.cycle, now) : [];
  const next = nextFrustration(applyAll(world, aside), now, endedBy, {
    turning: (thing) => phrase(defineCopies.notThis, { ...sides, thing }),
    resting: [phrase(defineCopies.notThisNoneLeft, sides)],
  });
  return together({ changes: aside, messages: [] }, next);
};

const close = (world: World, now: Instant, endedBy: Ending): Outcome => {
  const cycle = world.pod.cycle;
  const only = cycle && onBallot(cycle)[0];
  if (!only) return silence;
  const sides = sidesOf(world, now);
  if (!goesAhead(sides)) return notThis(world, now, endedBy, sides);
  const isSilent = sides.in + sides.out === 0;
  const result = isSilent ? phrase(copy.unopposed) : phrase(copy.agreed, sides);
  return settleGoal(world, now, endedBy, only.number, [result]);
};

export const shall: StepRule = { isComplete: allAnswered, close };
