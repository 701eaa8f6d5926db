/** “What will be there when it is done?” The title stays; the answer is kept with the task. */
import { taskCopies as copy } from '../../../../../templates/commands/task.ts';
import { taskById } from '../../../find.ts';
import { answer, phrase } from '../../../message.ts';
import type { AnswerRule } from '../../rules.ts';
import { workingCycle } from '../moment.ts';
import { kept } from '../titles.ts';

export const visible: AnswerRule<'visible'> = (world, request, reply, question) => {
  const cycle = workingCycle(world.pod);
  const task = cycle && taskById(cycle, question.task);
  if (!task || reply.kind === 'numbers' || reply.kind === 'yes') return undefined;
  const { me, now } = request;
  const { number } = task;
  const settled = { type: 'question-closed', member: me.id, kind: 'visible' } as const;
  if (reply.kind !== 'text') {
    return { changes: [settled], messages: [answer(me.id, phrase(copy.helpsSkipped, { number }))] };
  }
  const report = { at: now, by: me.id, kind: 'going' as const, note: kept(reply.text) };
  return {
    changes: [{ type: 'task-reported', task: task.id, report }, settled],
    messages: [answer(me.id, phrase(copy.helpsKept, { number }))],
  };
};
