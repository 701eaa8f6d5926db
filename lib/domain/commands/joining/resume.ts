/** START: after a stop they are here again; otherwise they probably meant BEGIN. */
import { resumeCopies as copy } from '../../../../templates/commands/resume.ts';
import type { Change } from '../../change.ts';
import { isOrganizer } from '../../find.ts';
import { returned } from '../../gone.ts';
import { phrase } from '../../message.ts';
import { type Rule, reply, together } from '../../outcome.ts';

export const resume: Rule<'resume'> = (world, request) => {
  const { me, now, words } = request;
  const isStopped = world.contacts[me.address]?.state === 'stopped' || me.state !== 'here';
  const already = isOrganizer(world.community, world.pod, me.id) ? copy.begin : copy.already;
  if (!isStopped) return reply(request, phrase(already));
  const consent = { at: now, how: 'resumed', words } as const;
  const resumed: readonly Change[] = [{ type: 'contact-consented', address: me.address, consent }];
  return together({ changes: resumed, messages: [] }, returned(world, me, now));
};
