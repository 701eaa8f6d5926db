/** “Task 3 is due tomorrow”: done, more time and pass it on are commands; the rest is read here. */
import { taskById } from '../../../find.ts';
import { meaning } from '../../../outcome.ts';
import type { AnswerRule } from '../../rules.ts';
import { drop } from '../drop.ts';
import { workingCycle } from '../moment.ts';
import { moreTime } from '../more-time.ts';
import { progressTold } from '../progress.ts';

/** Words that ask for time, in both languages; anything else is how it goes. */
const asksForTime =
  /\b(more time|extra time|extend|delay|later|más tiempo|mas tiempo|otro día|otro dia|después|despues|luego)\b/i;

/** “Pass it on”, as our question puts it. */
const passesOn =
  /\b(pass (it|this) on|give it back|someone else|somebody else|pasarla|pásala|pasala|la paso|otra persona|alguien más)\b/i;

export const deadline: AnswerRule<'deadline'> = (world, request, reply, { task: id }) => {
  const cycle = workingCycle(world.pod);
  const task = cycle && taskById(cycle, id);
  if (!cycle || !task || reply.kind === 'numbers') return undefined;
  if (reply.kind === 'later') return moreTime(world, request, id);
  if (reply.kind !== 'text') return progressTold(world, cycle, request, [task], '');
  if (passesOn.test(reply.text)) return drop(world, meaning(request, { intent: 'drop', task: task.number }));
  if (asksForTime.test(reply.text) || request.days.length > 0) return moreTime(world, request, id);
  return progressTold(world, cycle, request, [task], reply.text);
};
