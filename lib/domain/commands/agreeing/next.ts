/** `next`: the open step closes now, by a word of the organizer or the lead. */
import { steerCopies as copy } from '../../../../templates/commands/steer.ts';
import { applyAll } from '../../apply/apply.ts';
import { liveCycle } from '../../find.ts';
import { phrase } from '../../message.ts';
import { type Outcome, type Rule, reply, together } from '../../outcome.ts';
import { unanswered } from '../../phases/answered.ts';
import { steps } from '../../phases/registry.ts';
import { notSteering, resumedChanges } from '../../phases/steer.ts';

export const next: Rule<'next'> = (world, request) => {
  const refused = notSteering(world, request);
  const cycle = liveCycle(world.pod);
  const step = cycle && steps[cycle.step.name];
  if (refused || !step) return refused ?? reply(request, phrase(copy.nothingRuns));
  const { me, now } = request;
  const resumed: Outcome = { changes: resumedChanges(world, cycle, now), messages: [] };
  const going = applyAll(world, resumed.changes);
  const closed = step.close(going, now, { by: 'word', member: me.id });
  const isMoving = closed.changes.some(({ type }) => type === 'step-opened' || type === 'step-stretched');
  if (!isMoving) return together(resumed, closed);
  const count = unanswered(going, now).length;
  const words = count > 0 ? phrase(copy.nextWithout, { count }) : phrase(copy.next);
  return together(resumed, reply(request, words), closed);
};
