/** “Would you lead?” */
import { volunteerCopies as copy } from '../../../../../templates/commands/volunteer.ts';
import { answer, phrase } from '../../../message.ts';
import type { AnswerRule } from '../../rules.ts';
import { volunteerNow } from '../volunteer.ts';

export const lead: AnswerRule<'lead'> = (world, request, reply) => {
  if (reply.kind === 'yes') return volunteerNow(world, request);
  if (reply.kind === 'text' || reply.kind === 'numbers') return undefined;
  const { me } = request;
  return {
    changes: [{ type: 'question-closed', member: me.id, kind: 'lead' }],
    messages: [answer(me.id, phrase(copy.notNow))],
  };
};
