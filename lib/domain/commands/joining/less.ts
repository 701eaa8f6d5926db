/** Only what was chosen, what was done, and the party; every right stays. */
import { lessCopies as copy } from '../../../../templates/commands/less.ts';
import { inWords } from '../../door/words.ts';
import { answer, phrase } from '../../message.ts';
import { type Rule, reply } from '../../outcome.ts';

export const less: Rule<'less'> = (_world, request) => {
  const { me } = request;
  if (me.less) return reply(request, phrase(copy.already));
  return {
    changes: [{ type: 'member-less', member: me.id, less: true }],
    messages: [answer(me.id, phrase(copy.less))],
    undo: { what: inWords(copy.what, me.locale), changes: [{ type: 'member-less', member: me.id, less: false }] },
  };
};
