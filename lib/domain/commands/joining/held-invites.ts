/** An invitation says who invites: until the organizer has told their name, it waits. */
import { inviteCopies as copy } from '../../../../templates/commands/invite.ts';
import type { Change } from '../../change.ts';
import { answer, asking, phrase } from '../../message.ts';
import type { HeldInvite, Member } from '../../nouns.ts';
import type { Outcome, Request } from '../../outcome.ts';

const mostHeld = 20;

export const heldInvites = ({ questions }: Member): readonly HeldInvite[] =>
  questions.flatMap(({ question }) => (question.kind === 'held-invites' ? question.held : []));

/** What waits from now on; nothing any more closes it. */
export const heldChange = ({ me, now }: Pick<Request, 'me' | 'now'>, held: readonly HeldInvite[]): Change =>
  held.length === 0
    ? { type: 'question-closed', member: me.id, kind: 'held-invites' }
    : { type: 'question-asked', member: me.id, question: { kind: 'held-invites', held }, at: now };

export const heldForName = (request: Request, one: HeldInvite): Outcome => {
  const others = heldInvites(request.me).filter(({ address }) => address !== one.address);
  const words = phrase(copy.yourNameFirst, { name: one.name ?? phrase(copy.somebody) });
  return {
    changes: [heldChange(request, [...others, one].slice(-mostHeld))],
    messages: [asking({ kind: 'name' }, answer(request.me.id, words))],
  };
};
