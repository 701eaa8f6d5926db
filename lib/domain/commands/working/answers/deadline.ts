/** “Task 3 is due tomorrow”: done, more time and pass it on are commands; the rest is read here. */
import { taskById } from '../../../find.ts';
import type { AnswerRule } from '../../rules.ts';
import { workingCycle } from '../moment.ts';
import { moreTime } from '../more-time.ts';
import { progressTold } from '../progress.ts';

/** Words that ask for time, in both languages; anything else is how it goes. */
const asksForTime =
  /\b(more time|extra time|extend|delay|later|más tiempo|mas tiempo|otro día|otro dia|después|despues|luego)\b/i;

export const deadline: AnswerRule<'deadline'> = (world, request, reply, { task: id }) => {
  const cycle = workingCycle(world.pod);
  const task = cycle && taskById(cycle, id);
  if (!cycle || !task || reply.kind === 'numbers') return undefined;
  if (reply.kind === 'later') return moreTime(world, request, id);
  if (reply.kind !== 'text') return progressTold(world, cycle, request, [task], '');
  if (asksForTime.test(reply.text) || request.days.length > 0) return moreTime(world, request, id);
  return progressTold(world, cycle, request, [task], reply.text);
};
