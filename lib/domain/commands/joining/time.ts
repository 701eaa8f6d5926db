/** How many hours a week they have; what they hold will stay within that. */
import { timeCopies as copy } from '../../../../templates/commands/time.ts';
import { inWords } from '../../door/words.ts';
import { hoursPhrase } from '../../hours.ts';
import { answer, phrase } from '../../message.ts';
import type { Member } from '../../nouns.ts';
import { type Outcome, type Rule, reply } from '../../outcome.ts';

/** More than a full week of work is a slip of the thumb. */
const mostHours = 40;

const undoOf = ({ id, hours, locale }: Member): NonNullable<Outcome['undo']> => ({
  what: inWords(copy.what, locale),
  changes: [{ type: 'member-hours', member: id, ...(hours === undefined ? {} : { hours }) }],
});

export const time: Rule<'time'> = (_world, request) => {
  const { me, intent } = request;
  const { hours } = intent;
  if (hours === 0) return reply(request, phrase(copy.none));
  if (!(hours > 0 && hours <= mostHours)) return reply(request, phrase(copy.unclear));
  if (hours === me.hours) return reply(request, phrase(copy.same, { time: hoursPhrase(hours) }));
  return {
    changes: [{ type: 'member-hours', member: me.id, hours }],
    messages: [answer(me.id, phrase(copy.kept, { time: hoursPhrase(hours) }))],
    undo: undoOf(me),
  };
};
