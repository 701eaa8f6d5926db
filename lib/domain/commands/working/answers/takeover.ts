/** “Sam would take over your task. Pass it on?” */
import { takeoverCopies as copy } from '../../../../../templates/commands/takeover.ts';
import { findMember, taskById } from '../../../find.ts';
import { answer, phrase, tell } from '../../../message.ts';
import { nameOf } from '../../../names.ts';
import type { AnswerRule } from '../../rules.ts';
import { newDay } from '../claim.ts';
import { workingCycle } from '../moment.ts';
import { takenOver } from '../takeover.ts';
import { named, nameFirst, undoWords } from '../titles.ts';

export const takeover: AnswerRule<'takeover'> = (world, request, reply, question) => {
  const cycle = workingCycle(world.pod);
  const task = cycle && taskById(cycle, question.task);
  if (!task || reply.kind === 'text' || reply.kind === 'numbers') return undefined;
  const { me, now } = request;
  const to = findMember(world.pod, question.to);
  const name = nameOf(to);
  const settled = { type: 'question-closed', member: me.id, kind: 'takeover' } as const;
  if (to?.state !== 'here') {
    return { changes: [settled], messages: [answer(me.id, phrase(copy.gone, { number: task.number }))] };
  }
  if (reply.kind !== 'yes') {
    const keeps = tell(to.id, phrase(copy.keeps, { name: nameFirst(me), ...named(task) }));
    return { changes: [settled], messages: [answer(me.id, phrase(copy.kept, named(task))), keeps] };
  }
  const { changes, due } = takenOver(world, request, task, me.id, to);
  const isYours = phrase(copy.isYours, { name: nameFirst(me), ...named(task), due: { day: due } });
  return {
    changes: [settled, ...changes],
    messages: [
      answer(me.id, phrase(copy.passedOn, { ...named(task), name })),
      tell(to.id, isYours, ...newDay(world, now, task)),
    ],
    undo: {
      what: undoWords([task]),
      changes: [{ type: 'task-taken-over', task: task.id, from: to.id, to: me.id, at: now }],
    },
  };
};
