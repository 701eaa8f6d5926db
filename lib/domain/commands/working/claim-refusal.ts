/** Why a task cannot be taken, in the order people would ask. */
import { claimCopies as copy } from '../../../../templates/commands/claim.ts';
import { tasksCopies } from '../../../../templates/commands/tasks.ts';
import { defaultDue } from '../../care/due.ts';
import { hasRoomFor, withoutTask } from '../../care/load.ts';
import { findTask, isTooBig } from '../../find.ts';
import { type Phrase, phrase } from '../../message.ts';
import type { Cycle, Task, World } from '../../nouns.ts';
import type { Request } from '../../outcome.ts';
import { named, nameIn, partsOf, taskLine, whatIsOpen } from './titles.ts';

/** Words about a task that is no longer on the list; undefined when it is open or held. */
export const whyGone = (world: World, cycle: Cycle, request: Request, task: Task): readonly Phrase[] | undefined => {
  const { state, number } = task;
  if (state.status === 'parked') return [phrase(tasksCopies.wasParked, named(task))];
  if (state.status === 'split') {
    return [phrase(tasksCopies.wasSplit, { number, list: { list: partsOf(cycle, task).map(taskLine) } })];
  }
  if (state.status !== 'done') return undefined;
  if (state.by === request.me.id) return [phrase(copy.finished, named(task))];
  return [phrase(tasksCopies.doneBy, { ...named(task), name: nameIn(world.pod, state.by) })];
};

/** Who could be asked instead: somebody with a name and no task, a different one for each task. */
const couldAsk = (world: World, request: Request, task: Task): Phrase => {
  const free = withoutTask(world, request.now).flatMap(({ id, name }) => (id !== request.me.id && name ? [name] : []));
  const name = free[task.number % Math.max(1, free.length)];
  if (name === undefined) return phrase(copy.staysOpen, { number: task.number });
  return phrase(copy.couldAsk, { name, number: task.number });
};

/** They hold enough: thanks, and who else could be asked. */
export const whyFull = (world: World, request: Request, task: Task): readonly Phrase[] | undefined => {
  const { me, now } = request;
  // Once we celebrate, hosting is all there is left to take.
  if (task.isHost && world.pod.cycle?.step.name === 'celebrate') return undefined;
  if (hasRoomFor(world, me, task, now)) return undefined;
  const full = phrase(me.hours === undefined ? copy.fullTwo : copy.fullHours);
  return task.state.status === 'open' ? [full, couldAsk(world, request, task)] : [full];
};

/** Kind words instead of the task; undefined when it can be taken now. */
export const whyNotClaim = (
  world: World,
  cycle: Cycle,
  request: Request,
  number: number,
): readonly Phrase[] | undefined => {
  const task = findTask(cycle, number);
  if (!task) return [phrase(tasksCopies.noSuchTask, { number }), ...whatIsOpen(cycle)];
  const gone = whyGone(world, cycle, request, task);
  if (gone) return gone;
  if (task.state.status === 'claimed') {
    const due = { day: task.due ?? defaultDue(world, request.now) };
    if (task.state.by === request.me.id) return [phrase(copy.already, { ...named(task), due })];
    const name = nameIn(world.pod, task.state.by);
    return [phrase(tasksCopies.heldBy, { ...named(task), name }), ...whatIsOpen(cycle)];
  }
  if (isTooBig(task)) return [phrase(copy.tooBig, named(task))];
  return whyFull(world, request, task);
};
