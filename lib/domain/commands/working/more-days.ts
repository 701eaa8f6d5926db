/** “Up to 7 days more?” IN or a number moves the date; OUT celebrates what is done. */
import { workCopies as copy } from '../../../../templates/phases/work.ts';
import { phrase } from '../../message.ts';
import { reply } from '../../outcome.ts';
import { celebrated } from '../../phases/work-close.ts';
import { extendedWork, mostMoreDays } from '../../phases/work-extend.ts';
import type { AnswerRule } from '../rules.ts';

export const moreDays: AnswerRule<'more-days'> = (world, request, answer) => {
  const { me, now } = request;
  if (answer.kind === 'text') return undefined;
  if (answer.kind === 'yes') return extendedWork(world, now, me.id, mostMoreDays);
  if (answer.kind !== 'numbers') return celebrated(world, now, { by: 'word', member: me.id });
  const days = answer.numbers[0] ?? 0;
  const isPossible = days >= 1 && days <= mostMoreDays;
  return isPossible ? extendedWork(world, now, me.id, days) : reply(request, phrase(copy.tooLong));
};
