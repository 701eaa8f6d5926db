/** “How does this help us finish?” Kept with the task; never judged. */
import { taskCopies as copy } from '../../../../../templates/commands/task.ts';
import { taskById } from '../../../find.ts';
import { answer, phrase } from '../../../message.ts';
import { meaning } from '../../../outcome.ts';
import type { AnswerRule } from '../../rules.ts';
import { workingCycle } from '../moment.ts';
import { park } from '../park.ts';
import { kept } from '../titles.ts';

/** PARK alone, as our question offers it. */
const isPark = /^(park|aparcar|aparca|estacionar)( it|la)?[.!]?$/i;

export const helps: AnswerRule<'helps'> = (world, request, reply, question) => {
  const cycle = workingCycle(world.pod);
  const task = cycle && taskById(cycle, question.task);
  if (!task || reply.kind === 'numbers' || reply.kind === 'yes') return undefined;
  const { me } = request;
  const { number } = task;
  const settled = { type: 'question-closed', member: me.id, kind: 'helps' } as const;
  if (reply.kind === 'text' && isPark.test(reply.text)) {
    return park(world, meaning(request, { intent: 'park', text: String(number) }));
  }
  if (reply.kind !== 'text') {
    return { changes: [settled], messages: [answer(me.id, phrase(copy.helpsSkipped, { number }))] };
  }
  return {
    changes: [{ type: 'task-justified', task: task.id, helps: kept(reply.text) }, settled],
    messages: [answer(me.id, phrase(copy.helpsKept, { number }))],
  };
};
