/** A member says JOIN again: they are in; one who had gone is here again. */
import { joinCopies as copy } from '../../../../templates/commands/join.ts';
import { returned } from '../../gone.ts';
import { phrase } from '../../message.ts';
import { comma } from '../../names.ts';
import { type Rule, reply } from '../../outcome.ts';

export const join: Rule<'join'> = (world, request) => {
  const { me, now } = request;
  if (me.state !== 'here') return returned(world, me, now);
  return reply(request, phrase(copy.already, { community: world.community.name, name: comma(me) }));
};
