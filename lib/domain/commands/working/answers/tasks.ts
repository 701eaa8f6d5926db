/** “A task for you?” A number takes it, yes takes any, no is fine. */
import { claimCopies as copy } from '../../../../../templates/commands/claim.ts';
import { answer, phrase } from '../../../message.ts';
import type { AnswerRule } from '../../rules.ts';
import { claimNumbers } from '../claim.ts';
import { claimAny } from '../claim-any.ts';
import { isLeadAsked, lead } from './lead.ts';

export const tasks: AnswerRule<'tasks'> = (world, request, reply) => {
  if (reply.kind === 'text') return undefined;
  if (isLeadAsked(world, request, reply)) return lead(world, request, reply, { kind: 'lead' });
  if (reply.kind === 'numbers') return claimNumbers(world, request, reply.numbers);
  if (reply.kind === 'yes') return claimAny(world, request);
  const { me } = request;
  return {
    changes: [{ type: 'step-passed', by: me.id }],
    messages: [answer(me.id, phrase(copy.declined))],
    undo: { what: 'OUT', changes: [{ type: 'step-unpassed', by: me.id }] },
  };
};
