/** Silence from this community until a day; answers to their own texts still come. */
import { muteCopies as copy } from '../../../../templates/commands/mute.ts';
import { inWords } from '../../door/words.ts';
import { answer, phrase } from '../../message.ts';
import { type Rule, reply } from '../../outcome.ts';
import { addDays, daysBetween, localDay } from '../../time.ts';

const usualDays = 30;
const mostDays = 180;

export const mute: Rule<'mute'> = (world, request) => {
  const { me, intent, days, now } = request;
  const today = localDay(now, world.community.zone);
  const until = intent.until ?? days[0] ?? addDays(today, usualDays);
  if (until <= today) return reply(request, phrase(copy.past));
  if (daysBetween(today, until) > mostDays) return reply(request, phrase(copy.tooLong));
  return {
    changes: [{ type: 'member-muted', member: me.id, until }],
    messages: [answer(me.id, phrase(copy.muted, { community: world.community.name, day: { day: until } }))],
    undo: {
      what: inWords(copy.what, me.locale),
      changes: [{ type: 'member-muted', member: me.id, ...(me.mutedUntil ? { until: me.mutedUntil } : {}) }],
    },
  };
};
