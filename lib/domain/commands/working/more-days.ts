/** “Up to 7 days more?” IN or a number moves the date; OUT celebrates what is done. */
import { workCopies as copy } from '../../../../templates/phases/work.ts';
import { phrase } from '../../message.ts';
import { reply } from '../../outcome.ts';
import { celebrated } from '../../phases/work-close.ts';
import { extendedWork, mostMoreDays } from '../../phases/work-extend.ts';
import type { Answer, AnswerRule } from '../rules.ts';

/** Days, as a number or as the digits of a few words (“5 days”). */
const daysIn = (answer: Answer): number | undefined => {
  if (answer.kind === 'numbers') return answer.numbers[0];
  const digits = answer.kind === 'text' ? /^\D*(\d+)\D*$/.exec(answer.text)?.[1] : undefined;
  return digits === undefined ? undefined : Number(digits);
};

export const moreDays: AnswerRule<'more-days'> = (world, request, answer) => {
  const { me, now } = request;
  const days = daysIn(answer);
  if (answer.kind === 'text' && days === undefined) return undefined;
  if (answer.kind === 'yes') return extendedWork(world, now, me.id, mostMoreDays);
  if (days === undefined) return celebrated(world, now, { by: 'word', member: me.id });
  const isPossible = days >= 1 && days <= mostMoreDays;
  return isPossible ? extendedWork(world, now, me.id, days) : reply(request, phrase(copy.tooLong));
};
