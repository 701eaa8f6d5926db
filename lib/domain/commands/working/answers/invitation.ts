/** A personal invitation to one small task: yes takes it, no or later ends the asking for this cycle. */
import { claimCopies as copy } from '../../../../../templates/commands/claim.ts';
import type { Change } from '../../../change.ts';
import { taskById } from '../../../find.ts';
import { answer, phrase } from '../../../message.ts';
import type { AnswerRule } from '../../rules.ts';
import { claimNumbers } from '../claim.ts';
import { workingCycle } from '../moment.ts';

export const invitation: AnswerRule<'invitation'> = (world, request, reply, question) => {
  const cycle = workingCycle(world.pod);
  const task = cycle && taskById(cycle, question.task);
  if (!task || reply.kind === 'text') return undefined;
  const { me } = request;
  if (reply.kind === 'numbers') return claimNumbers(world, request, reply.numbers);
  const answered = (word: 'yes' | 'no'): Change => ({
    type: 'invitation-answered',
    member: me.id,
    task: task.id,
    answer: word,
  });
  if (reply.kind !== 'yes') {
    return { changes: [answered('no')], messages: [answer(me.id, phrase(copy.declined))] };
  }
  const claimed = claimNumbers(world, request, [task.number]);
  // Somebody was quicker: the yes still answers the invitation, and the reply says what is open.
  return claimed.changes.length > 0 ? claimed : { ...claimed, changes: [answered('yes')] };
};
