/** Somebody wrote who is no member of the community they speak of: joining, founding, an answer, or a stranger. */
import { doorCopies as copy } from '../../../templates/door/door.ts';
import { stopOutcome } from '../gone.ts';
import type { IntentOf } from '../intent.ts';
import { phrase } from '../message.ts';
import type { World } from '../nouns.ts';
import { type Outcome, silence, together } from '../outcome.ts';
import { type Settled, settle } from '../settle.ts';
import { asksWho, saysWrongNumber } from '../to-us.ts';
import { found } from './found.ts';
import { joinHere } from './join.ts';
import { contactOf, type DoorRequest, replyAtDoor } from './request.ts';
import { askedAgain, howToJoin, invitedByDoubt, noSuchMailbox, refused } from './stranger.ts';

export { codeCandidates } from './code.ts';
export type { DoorRequest } from './request.ts';

const isInvited = (world: World, request: DoorRequest): boolean =>
  request.target && contactOf(world, request).invitation?.community === world.community.code;

const joining = (world: World, request: DoorRequest, { code }: IntentOf<'join'>): Outcome => {
  const invited = isInvited(world, request);
  if (request.mailbox !== undefined && !request.target) return noSuchMailbox(world, request);
  if (code === undefined) return invited ? joinHere(world, request, 'answered') : howToJoin(world, request);
  return request.target
    ? joinHere(world, request, 'joined')
    : replyAtDoor(request, phrase(copy.unknownCode, { code: code.toUpperCase() }));
};

/** Their words, when an invitation waits for their yes or no. */
const answeringInvitation = (world: World, request: DoorRequest): Outcome => {
  switch (request.intent.intent) {
    case 'yes':
      return joinHere(world, request, 'answered');
    case 'no':
      return refused(world, request);
    default:
      if (saysWrongNumber(request.words)) return refused(world, request);
      return askedAgain(world, request);
  }
};

const resumed = (world: World, request: DoorRequest): Outcome => {
  const { address, now, words } = request;
  const consent = { at: now, how: 'resumed', words } as const;
  const back: Outcome = { changes: [{ type: 'contact-consented', address, consent }], messages: [] };
  return together(back, howToJoin(world, request));
};

/** They want no more texts; a wrong number is told who we are with it. */
const toldWho = (world: World, request: DoorRequest): Outcome => {
  const { now, words, byCarrier } = request;
  const stopped = stopOutcome(contactOf(world, request), now, words, byCarrier);
  if (byCarrier || !(saysWrongNumber(words) || asksWho(words))) return stopped;
  const who = isInvited(world, request)
    ? phrase(copy.thisWas, { community: world.community.name })
    : phrase(copy.thisIsFor);
  return together(replyAtDoor(request, who), stopped);
};

const atDoor = (world: World, request: DoorRequest): Outcome => {
  const { intent } = request;
  const contact = contactOf(world, request);
  if (request.doubtful) return invitedByDoubt(world, request);
  const isStopped = contact.state === 'stopped';
  if (intent.intent === 'new') return found(world, request, intent);
  if (intent.intent === 'join') return joining(world, request, intent);
  if (intent.intent === 'stop') return isStopped ? silence : toldWho(world, request);
  if (isStopped) return intent.intent === 'resume' ? resumed(world, request) : silence;
  return isInvited(world, request) ? answeringInvitation(world, request) : howToJoin(world, request);
};

/**
 * What we decide about a text from outside. Joining makes them member `m<next>` of the world's pod; founding fills the
 * empty world. Strangers hear one kind sentence an hour.
 */
export const decideAtDoor = (world: World, request: DoorRequest): Settled =>
  settle(world, atDoor(world, request), request.now, request.intent.intent);
