/** An organizer invites one person, once. A text goes out only after they say that this person asked for it. */
import { inviteCopies as copy } from '../../../../templates/commands/invite.ts';
import type { Change } from '../../change.ts';
import { unknownContact } from '../../contact.ts';
import { isEmail, normalAddress } from '../../door/address.ts';
import { mostMembers } from '../../door/join.ts';
import { isOrganizer, present } from '../../find.ts';
import { answer, asking, phrase, tell } from '../../message.ts';
import { comma, firstName } from '../../names.ts';
import type { Contact, HeldInvite, World } from '../../nouns.ts';
import { type Outcome, type Request, type Rule, reply, silence, together } from '../../outcome.ts';
import type { AnswerRule } from '../rules.ts';
import { heldChange, heldForName, heldInvites } from './held-invites.ts';

const joinWord = ({ community }: World): string => community.code.toUpperCase();

const contactAt = (world: World, address: string): Contact => world.contacts[address] ?? unknownContact(address);

/** Not here already, not asked before, and not somebody who told us to stay away. */
const canBeInvited = (world: World, address: string): boolean => {
  const { state, invitation, memberships, consents } = contactAt(world, address);
  const { code } = world.community;
  if (state === 'stopped' || state === 'closed' || invitation) return false;
  if (memberships.some(({ community }) => community === code)) return false;
  if (world.pod.members.some((member) => member.address === address)) return false;
  return !consents.some(({ how, community }) => how === 'refused' && community === code);
};

/** The invitation itself: who invites, into what, how to stop. It waits for waking hours. */
const invited = (world: World, { me, now }: Request, address: string, name: string | undefined): Outcome => {
  const { code, name: community } = world.community;
  const invitation = { community: code, by: me.id, at: now, ...(name ? { name } : {}) };
  const known = contactAt(world, address);
  const locale = known.version > 0 ? known.locale : me.locale;
  const by = me.name ?? phrase(copy.someone);
  const greeting = comma(name ? { name } : undefined);
  const changes: readonly Change[] = [
    { type: 'contact-invited', address, invitation },
    ...(locale === known.locale ? [] : [{ type: 'contact-language', address, locale } as const]),
  ];
  return {
    changes,
    messages: [
      answer(me.id, phrase(copy.sent, { name: name ?? phrase(copy.somebody) })),
      tell({ address, locale }, phrase(copy.invitation, { name: greeting, by, community })),
    ],
  };
};

const askedFirst = (request: Request, address: string, name: string | undefined): Outcome => {
  const question = { kind: 'invite', address, ...(name ? { name } : {}) } as const;
  const words = phrase(copy.asked, { name: name ?? phrase(copy.somebody) });
  return { changes: [], messages: [asking(question, answer(request.me.id, words))] };
};

export const invite: Rule<'invite'> = (world, request) => {
  const { intent, me } = request;
  const { community, pod } = world;
  const address = normalAddress(intent.address, me.address);
  const name = intent.name === undefined ? undefined : firstName(intent.name);
  if (!isOrganizer(community, pod, me.id)) return reply(request, phrase(copy.forward, { code: joinWord(world) }));
  if (address === undefined) return reply(request, phrase(copy.unclear));
  if (present(pod).length >= mostMembers)
    return reply(request, phrase(copy.full, { community: community.name, count: mostMembers }));
  if (!canBeInvited(world, address)) return reply(request, phrase(copy.cannot, { code: joinWord(world) }));
  const asked = { address, ...(name ? { name } : {}) };
  return me.name === undefined ? heldForName(request, asked) : inviteOne(world, request, asked);
};

const inviteOne = (world: World, request: Request, { address, name }: HeldInvite): Outcome =>
  isEmail(address) ? invited(world, request, address, name) : askedFirst(request, address, name);

/** Now that we know who invites: the mails go out, and the first number is asked about; the others wait their turn. */
export const heldInvited = (world: World, request: Request): Outcome => {
  const held = heldInvites(request.me).filter(({ address }) => canBeInvited(world, address));
  const [number, ...numbers] = held.filter(({ address }) => !isEmail(address));
  const now = [...held.filter(({ address }) => isEmail(address)), ...(number ? [number] : [])];
  if (heldInvites(request.me).length === 0) return silence;
  return together(
    { changes: [heldChange(request, numbers)], messages: [] },
    ...now.map((one) => inviteOne(world, request, one)),
  );
};

const closed: (request: Request) => Change = ({ me }) => ({ type: 'question-closed', member: me.id, kind: 'invite' });

/** “Did Rosa ask you for this?” */
export const inviteAnswer: AnswerRule<'invite'> = (world, request, bare, { address, name }) => {
  const code = joinWord(world);
  const notSent: Outcome = {
    changes: [closed(request)],
    messages: [answer(request.me.id, phrase(copy.notSent, { code }))],
  };
  const next = heldInvited(world, request);
  if (bare.kind === 'no' || bare.kind === 'later' || bare.kind === 'skip') return together(notSent, next);
  if (bare.kind !== 'yes') return undefined;
  if (!canBeInvited(world, address)) {
    return { ...notSent, messages: [answer(request.me.id, phrase(copy.cannot, { code }))] };
  }
  const outcome = invited(world, request, address, name);
  return together({ changes: [closed(request)], messages: [] }, outcome, next);
};
