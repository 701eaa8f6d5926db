/** Somebody we do not know, or who was invited and has not said yes or no. */
import { doorCopies as copy } from '../../../templates/door/door.ts';
import { identityCopies } from '../../../templates/mail/identity.ts';
import type { Change } from '../change.ts';
import { isOrganizer, present } from '../find.ts';
import { type Blank, type Phrase, phrase } from '../message.ts';
import type { World } from '../nouns.ts';
import { type Outcome, silence } from '../outcome.ts';
import { hoursBetween } from '../time.ts';
import { contactOf, type DoorRequest, languageNoticed, replyAtDoor } from './request.ts';

/** Nobody at the door hears the same from us more often than this, whatever they write. */
const hoursBetweenHints = 1;

/** Said at most once an hour; silence otherwise. */
export const hinted = (world: World, request: DoorRequest, words: Phrase): Outcome => {
  const { address, now } = request;
  const { hintedAt } = contactOf(world, request);
  if (hintedAt && hoursBetween(hintedAt, now) < hoursBetweenHints) return silence;
  const changes: readonly Change[] = [...languageNoticed(world, request), { type: 'contact-hinted', address, at: now }];
  return { ...replyAtDoor(request, words), changes };
};

/** By email: there is no group of that word, said once an hour. */
export const noSuchMailbox = (world: World, request: DoorRequest): Outcome =>
  hinted(world, request, phrase(identityCopies.unknownCode, { address: request.mailbox ?? '' }));

export const howToJoin = (world: World, request: DoorRequest): Outcome => {
  if (request.mailbox === undefined) return hinted(world, request, phrase(copy.howToJoin));
  if (!request.target) return noSuchMailbox(world, request);
  return hinted(world, request, phrase(identityCopies.howToJoin, { community: world.community.name }));
};

/** A mail that nothing proves wanted in: one invitation goes to that address, and nothing more. */
export const invitedByDoubt = (world: World, request: DoorRequest): Outcome => {
  const { address, now, name } = request;
  const { code, name: community } = world.community;
  const invitation = { community: code, by: '', at: now, ...(name ? { name } : {}) };
  return {
    ...replyAtDoor(request, phrase(identityCopies.didYouWrite, { community })),
    changes: [...languageNoticed(world, request), { type: 'contact-invited', address, invitation }],
  };
};

/** The first name of who asked for the invitation. */
const inviterOf = (world: World, request: DoorRequest): Blank => {
  const by = contactOf(world, request).invitation?.by;
  const member = present(world.pod).find(({ id }) => id === by) ?? organizerOf(world);
  return member?.name ?? phrase(copy.someone);
};

const organizerOf = ({ community, pod }: World) => present(pod).find(({ id }) => isOrganizer(community, pod, id));

/** Who we are, and the invitation's question once more. */
export const askedAgain = (world: World, request: DoorRequest): Outcome => {
  const community = world.community.name;
  return hinted(world, request, phrase(copy.whoWeAre, { community, by: inviterOf(world, request) }));
};

/** No, or a wrong number: told who we are, and never asked again. */
export const refused = (world: World, request: DoorRequest): Outcome => {
  const { address, now, words } = request;
  const { code, name } = world.community;
  const consent = { at: now, how: 'refused', words, community: code } as const;
  return {
    ...replyAtDoor(request, phrase(copy.refused, { community: name })),
    changes: [...languageNoticed(world, request), { type: 'contact-consented', address, consent }],
  };
};
