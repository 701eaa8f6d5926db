/** After a check-in everybody hears how it stands. The second one also lets rest what nobody took. */
import { applyAll } from '../apply/apply.ts';
import { isHalfDone } from '../care/pulse.ts';
import type { Change } from '../change.ts';
import { goalTasks, heldTasks, inOrder, isHeld, isOpen, reachable } from '../find.ts';
import type { CheckIn, Cycle, Instant, Task, World } from '../nouns.ts';
import { silence } from '../outcome.ts';
import { toAll } from '../phases/step.ts';
import type { Schedule } from '../schedule.ts';
import { earlierOf, laterOf, localDay, plusDays, plusHours } from '../time.ts';
import { digestFor } from './digest-words.ts';
import { atWork } from './working-cycle.ts';

const daysToAnswer = 2;
const secondCheckIn = 2;

const openOne = (cycle: Cycle): CheckIn | undefined =>
  cycle.checkIns.find(({ openedAt, digestAt }) => openedAt && !digestAt);

/** Somebody who was asked, still holds a task and can be reached, has not answered. */
const isAwaiting = ({ community, pod }: World, cycle: Cycle, checkIn: CheckIn, now: Instant): boolean =>
  reachable(pod, localDay(now, community.zone)).some(
    ({ id }) => checkIn.asked.includes(id) && !checkIn.answers[id] && heldTasks(cycle, id).length > 0,
  );

/** An hour after the last answer, so that a need just asked for is still heard. */
const lastAnswer = ({ answers }: CheckIn, openedAt: Instant): Instant =>
  plusHours(
    Object.values(answers)
      .map(({ at }) => at)
      .reduce(laterOf, openedAt),
    1,
  );

/** Rests at the second check-in. With nobody at work any more, that would announce an end nobody reached: we ask for hands. */
const nobodyTook = (cycle: Cycle, checkIn: CheckIn): readonly Task[] =>
  checkIn.number < secondCheckIn || !goalTasks(cycle).some(isHeld)
    ? []
    : inOrder(cycle.tasks.filter((task) => isOpen(task) && !task.isHost && task.addedAt < (checkIn.openedAt ?? '')));

export const checkinDigest: Schedule = {
  name: 'digest',
  dueAt: (world, now) => {
    const cycle = atWork(world);
    const checkIn = cycle && openOne(cycle);
    if (!cycle || !checkIn?.openedAt) return undefined;
    const end = plusDays(checkIn.openedAt, daysToAnswer);
    return isAwaiting(world, cycle, checkIn, now) ? end : earlierOf(end, lastAnswer(checkIn, checkIn.openedAt));
  },
  speak: (world, now) => {
    const cycle = atWork(world);
    const checkIn = cycle && openOne(cycle);
    if (!checkIn) return silence;
    const parked = nobodyTook(cycle, checkIn);
    const isHalfway = !cycle.halfwayTold && isHalfDone(cycle);
    const changes: readonly Change[] = [
      { type: 'checkin-told', number: checkIn.number, at: now },
      ...parked.map(({ id }): Change => ({ type: 'task-parked', task: id, at: now })),
      ...(isHalfway ? [{ type: 'halfway-told' } as const] : []),
    ];
    const next = applyAll(world, changes);
    const since = cycle.checkIns.findLast(({ digestAt }) => digestAt)?.digestAt ?? '';
    return {
      changes,
      messages: toAll(next, now, (member) => digestFor(next, member, { parked, isHalfway, since })),
    };
  },
};
