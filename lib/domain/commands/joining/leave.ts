/** They leave this community; other communities and their consent stay. */
import { leaveCopies as copy } from '../../../../templates/commands/leave.ts';
import { memberGone } from '../../gone.ts';
import { answer, phrase } from '../../message.ts';
import { comma } from '../../names.ts';
import { type Outcome, type Rule, together } from '../../outcome.ts';

export const leave: Rule<'leave'> = (world, { me, now }) => {
  const { code, name: community } = world.community;
  const goodbye = phrase(copy.left, { community, code: code.toUpperCase(), name: comma(me) });
  const left: Outcome = {
    changes: [{ type: 'membership-ended', address: me.address, pod: world.pod.id }],
    messages: [answer(me.id, goodbye)],
  };
  return together(memberGone(world, me, 'gone', now), left);
};
