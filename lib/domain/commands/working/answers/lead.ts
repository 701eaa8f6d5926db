/** “Would you lead?” */
import { volunteerCopies as copy } from '../../../../../templates/commands/volunteer.ts';
import { answer, phrase } from '../../../message.ts';
import type { World } from '../../../nouns.ts';
import type { Request } from '../../../outcome.ts';
import { openQuestions } from '../../../questions.ts';
import type { Answer, AnswerRule } from '../../rules.ts';
import { volunteerNow } from '../volunteer.ts';

/** Yes and no are about leading when that is open too: the other questions ask for numbers or words. */
export const isLeadAsked = ({ pod }: World, { me, now }: Request, reply: Answer): boolean =>
  (reply.kind === 'yes' || reply.kind === 'no' || reply.kind === 'later') &&
  openQuestions(pod, me, now).some(({ question }) => question.kind === 'lead');

export const lead: AnswerRule<'lead'> = (world, request, reply) => {
  if (reply.kind === 'yes') return volunteerNow(world, request);
  if (reply.kind === 'text' || reply.kind === 'numbers') return undefined;
  const { me } = request;
  return {
    changes: [{ type: 'question-closed', member: me.id, kind: 'lead' }],
    messages: [answer(me.id, phrase(copy.notNow))],
  };
};
