/** `go on`: the pause is over. */
import { steerCopies as copy } from '../../../../templates/commands/steer.ts';
import { applyAll } from '../../apply/apply.ts';
import { liveCycle } from '../../find.ts';
import { answer, phrase } from '../../message.ts';
import { type Outcome, type Rule, reply } from '../../outcome.ts';
import { asReminder, goingOn } from '../../phases/going-on.ts';
import { notSteering, resumedChanges } from '../../phases/steer.ts';
import { openUntil } from './asked-now.ts';

export const go: Rule<'go'> = (world, request): Outcome => {
  const refused = notSteering(world, request);
  const cycle = liveCycle(world.pod);
  if (refused || !cycle) return refused ?? reply(request, phrase(copy.nothingRuns));
  if (!cycle.step.pausedAt) return reply(request, phrase(copy.notPaused));
  const { me, now } = request;
  const changes = [...resumedChanges(world, cycle, now), ...asReminder(world)];
  const next = applyAll(world, changes);
  const others = goingOn(world, now, changes).filter(({ to }) => to !== me.id);
  const words = next.pod.cycle?.step.endsAt
    ? phrase(copy.resumed, { day: openUntil(next, now) })
    : phrase(copy.resumedOpen);
  return { changes, messages: [answer(me.id, words), ...others] };
};
