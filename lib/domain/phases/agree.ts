/** One thing was named: “Is this it?” No vote is needed. */
import { agreeCopies as copy } from '../../../templates/phases/agree.ts';
import { applyAll } from '../apply/apply.ts';
import type { Change } from '../change.ts';
import { phrase } from '../message.ts';
import type { Ending, Frustration, Instant, World } from '../nouns.ts';
import { type Outcome, silence, together } from '../outcome.ts';
import { allAnswered } from './answered.ts';
import { onBallot } from './ballot.ts';
import { openDefine } from './define.ts';
import { openStep } from './opening.ts';
import { closeCycle } from './rest.ts';
import { goesAhead, sidesOf } from './sides.ts';
import type { StepRule } from './step.ts';
import { lookAgain } from './surface.ts';

const agreeDays = 2;

export const openAgree = (world: World, now: Instant, endedBy: Ending, only: Frustration): Outcome =>
  openStep(world, now, endedBy, {
    name: 'agree',
    days: agreeDays,
    options: [only.number],
    question: { kind: 'agree' },
    parts: (day) => [phrase(copy.opening, { thing: { list: [{ text: only.text }] }, day })],
  });

const close = (world: World, now: Instant, endedBy: Ending): Outcome => {
  const cycle = world.pod.cycle;
  const thing = cycle && onBallot(cycle)[0];
  if (!thing) return silence;
  const sides = sidesOf(world, now);
  const isSecond = cycle.ballots.agree !== undefined;
  if (!goesAhead(sides) && isSecond) {
    return closeCycle(world, now, endedBy, 'not-agreed', [phrase(copy.notAgreed, sides)]);
  }
  if (!goesAhead(sides)) return lookAgain(world, now, endedBy, sides);
  const chosen: Change = { type: 'frustration-chosen', number: thing.number };
  const what = { list: [{ text: thing.text }] };
  const isSilent = sides.in + sides.out === 0;
  const result = isSilent ? phrase(copy.unopposed, { thing: what }) : phrase(copy.agreed, { ...sides, thing: what });
  return together({ changes: [chosen], messages: [] }, openDefine(applyAll(world, [chosen]), now, endedBy, [result]));
};

export const agree: StepRule = { isComplete: allAnswered, close };
