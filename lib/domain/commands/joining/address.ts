/** “Is the mail from r...@example.org you too?” Yes lets that address speak for them, and does what the mail said. */
import { identityCopies as copy } from '../../../../templates/mail/identity.ts';
import { applyAll } from '../../apply/apply.ts';
import type { Change } from '../../change.ts';
import { answer, phrase } from '../../message.ts';
import { type Outcome, together } from '../../outcome.ts';
import type { AnswerRule } from '../rules.ts';
import { asMeant } from './confirm.ts';

export const addressAnswer: AnswerRule<'address'> = (world, request, bare, { address, words, meant }) => {
  const { me, now } = request;
  const closed: Change = { type: 'question-closed', member: me.id, kind: 'address' };
  if (bare.kind === 'text' || bare.kind === 'numbers') return undefined;
  if (bare.kind !== 'yes') return { changes: [closed], messages: [answer(me.id, phrase(copy.notYou))] };
  const { code: community } = world.community;
  const added: Outcome = {
    changes: [
      closed,
      { type: 'contact-consented', address, consent: { at: now, how: 'answered', words: request.words, community } },
      { type: 'membership-added', address, membership: { community, pod: world.pod.id, member: me.id } },
      { type: 'member-reached', member: me.id, address },
    ],
    messages: [answer(me.id, phrase(copy.added))],
  };
  const next = applyAll(world, added.changes);
  const done = meant && asMeant(next, { ...request, words }, meant);
  return done ? together(added, done) : added;
};
