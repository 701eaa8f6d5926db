/** The answer from a new place: “Rosa of Maple Street asked us to write here. Is that you?” */
import { preferCopies as copy } from '../../../templates/commands/prefer.ts';
import type { Change } from '../change.ts';
import { answer, phrase } from '../message.ts';
import { nameOf } from '../names.ts';
import type { Member, World } from '../nouns.ts';
import type { Outcome } from '../outcome.ts';
import { type Settled, settle } from '../settle.ts';
import { isEmail } from './address.ts';
import { contactOf, type DoorRequest, languageNoticed, replyAtDoor } from './request.ts';
import { hinted } from './stranger.ts';

const movedHere = (world: World, request: DoorRequest, member: Member): Outcome => {
  const { address, now, words } = request;
  const { code: community } = world.community;
  const channel = isEmail(address) ? 'email' : 'sms';
  const changes: readonly Change[] = [
    { type: 'contact-consented', address, consent: { at: now, how: 'answered', words, community } },
    { type: 'membership-added', address, membership: { community, pod: world.pod.id, member: member.id } },
    { type: 'member-moved', member: member.id, channel, address },
    { type: 'member-acted', member: member.id, at: now },
  ];
  return { changes, messages: [answer(member.id, phrase(channel === 'email' ? copy.movedMail : copy.movedText))] };
};

const declined = (world: World, request: DoorRequest): Outcome => {
  const { address, now, words } = request;
  const consent = { at: now, how: 'refused', words, community: world.community.code } as const;
  return {
    ...replyAtDoor(request, phrase(copy.notHere)),
    changes: [...languageNoticed(world, request), { type: 'contact-consented', address, consent }],
  };
};

const answered = (world: World, request: DoorRequest, member: Member): Outcome => {
  switch (request.intent.intent) {
    case 'yes':
    case 'join':
      return movedHere(world, request, member);
    case 'no':
    case 'stop':
      return declined(world, request);
    default:
      return hinted(
        world,
        request,
        phrase(copy.confirmHere, { name: nameOf(member), community: world.community.name }),
      );
  }
};

/** Does this address wait for a yes to be where we write to that member? */
export const isOffered = (world: World, request: DoorRequest): boolean => contactOf(world, request).offer !== undefined;

/** What the new place says to being written to; `member` is who asked for it. */
export const decideOffer = (world: World, request: DoorRequest, member: Member): Settled =>
  settle(world, answered(world, request, member), request.now, 'prefer');
