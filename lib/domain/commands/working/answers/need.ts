/** “What would help?” */
import { stuckCopies as copy } from '../../../../../templates/commands/stuck.ts';
import { taskById } from '../../../find.ts';
import { answer, phrase } from '../../../message.ts';
import { reply as say } from '../../../outcome.ts';
import { isBlame } from '../../../people.ts';
import type { AnswerRule } from '../../rules.ts';
import { workingCycle } from '../moment.ts';
import { needTold } from '../need.ts';

export const need: AnswerRule<'need'> = (world, request, reply, question) => {
  const cycle = workingCycle(world.pod);
  const task = cycle && taskById(cycle, question.task);
  const { me } = request;
  if (!task || reply.kind === 'numbers' || reply.kind === 'yes') return undefined;
  if (reply.kind === 'text' && isBlame(world.pod, reply.text)) {
    return say(request, phrase(copy.thingOnly, { number: task.number }));
  }
  if (reply.kind === 'text') return needTold(world, request, task, reply.text);
  return {
    changes: [{ type: 'question-closed', member: me.id, kind: 'need' }],
    messages: [answer(me.id, phrase(copy.noNeed, { number: task.number }))],
  };
};
