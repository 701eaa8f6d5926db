/** Somebody joins: by the group's word, or by saying yes to an invitation. */
import { doorCopies as copy } from '../../../templates/door/door.ts';
import { applyAll } from '../apply/apply.ts';
import type { Change } from '../change.ts';
import { present } from '../find.ts';
import { returned } from '../gone.ts';
import { phrase } from '../message.ts';
import { firstName } from '../names.ts';
import type { Member, MemberId, World } from '../nouns.ts';
import type { Outcome } from '../outcome.ts';
import { contactOf, type DoorRequest, languageNoticed, replyAtDoor } from './request.ts';
import { welcome } from './welcome.ts';

/** One pod holds so many; more waits for a second pod. */
export const mostMembers = 250;

export type Consenting = 'joined' | 'answered';

const consented = (world: World, request: DoorRequest, how: Consenting, member: MemberId): readonly Change[] => {
  const { address, now, words } = request;
  const { code: community } = world.community;
  return [
    ...languageNoticed(world, request),
    { type: 'contact-consented', address, consent: { at: now, how, words, community } },
    { type: 'membership-added', address, membership: { community, pod: world.pod.id, member } },
  ];
};

const nameGiven = (world: World, request: DoorRequest): string | undefined => {
  const { intent } = request;
  const said = intent.intent === 'join' ? intent.name : undefined;
  const name = said ?? contactOf(world, request).invitation?.name;
  return name === undefined ? undefined : firstName(name);
};

/** Who was here before has their old place again: what they finished stays theirs. */
const back = (world: World, request: DoorRequest, member: Member, how: Consenting): Outcome => {
  const outcome = returned(world, member, request.now);
  return { ...outcome, changes: [...consented(world, request, how, member.id), ...outcome.changes] };
};

const newcomer = (world: World, request: DoorRequest, how: Consenting): Outcome => {
  const { address, locale, now } = request;
  const member: MemberId = `m${world.pod.nextMember}`;
  const { channel } = contactOf(world, request);
  const name = nameGiven(world, request);
  const changes: readonly Change[] = [
    ...consented(world, request, how, member),
    { type: 'member-joined', member, at: now, channel, locale, address, ...(name ? { name } : {}) },
  ];
  const said = welcome(applyAll(world, changes), { id: member, channel, ...(name ? { name } : {}) });
  return { changes, messages: [said] };
};

/** They become a member of the world's pod, or learn kindly why not. */
export const joinHere = (world: World, request: DoorRequest, how: Consenting): Outcome => {
  const before = world.pod.members.find(
    ({ address, others }) => address === request.address || others?.includes(request.address),
  );
  if (before) return back(world, request, before, how);
  if (present(world.pod).length >= mostMembers)
    return replyAtDoor(request, phrase(copy.full, { community: world.community.name, count: mostMembers }));
  return newcomer(world, request, how);
};
