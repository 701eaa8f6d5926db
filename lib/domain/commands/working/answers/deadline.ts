/** “Task 3 is due tomorrow”: done, stuck and more time are commands; the rest is read here. */
import { taskById } from '../../../find.ts';
import { meaning } from '../../../outcome.ts';
import type { AnswerRule } from '../../rules.ts';
import { isMoreTime, isPassedOn } from '../deadline-words.ts';
import { drop } from '../drop.ts';
import { workingCycle } from '../moment.ts';
import { moreTime } from '../more-time.ts';
import { progressTold } from '../progress.ts';

export const deadline: AnswerRule<'deadline'> = (world, request, reply, { task: id }) => {
  const cycle = workingCycle(world.pod);
  const task = cycle && taskById(cycle, id);
  if (!cycle || !task || reply.kind === 'numbers') return undefined;
  // The words, and not the reply: “pass” alone means no.
  if (isPassedOn(request.words)) return drop(world, meaning(request, { intent: 'drop', task: task.number }));
  if (reply.kind === 'later') return moreTime(world, request, id);
  if (reply.kind !== 'text') return progressTold(world, cycle, request, [task], '');
  if (isMoreTime(reply.text) || request.days.length > 0) return moreTime(world, request, id);
  return progressTold(world, cycle, request, [task], reply.text);
};
