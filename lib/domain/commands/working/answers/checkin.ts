/** “How does it go?” Done and stuck are commands; any other words are how it goes. */
import { heldTasks } from '../../../find.ts';
import type { AnswerRule } from '../../rules.ts';
import { workingCycle } from '../moment.ts';
import { progressTold } from '../progress.ts';

export const checkin: AnswerRule<'checkin'> = (world, request, reply) => {
  const cycle = workingCycle(world.pod);
  if (!cycle || reply.kind === 'numbers') return undefined;
  const tasks = heldTasks(cycle, request.me.id);
  return progressTold(world, cycle, request, tasks, reply.kind === 'text' ? reply.text : '');
};
