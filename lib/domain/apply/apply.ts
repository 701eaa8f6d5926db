/** What a fact makes true. One entry a fact; a fact nobody handles does not compile. */
import type { Change, CommunityChange, ContactChange, PodChange } from '../change.ts';
import { unknownContact } from '../contact.ts';
import type { Community, Pod, World } from '../nouns.ts';
import { agreeAppliers } from './agree.ts';
import { closeAppliers } from './close.ts';
import { applyToCommunity } from './community.ts';
import { applyToContact } from './contact.ts';
import { emptyPod, memberAppliers } from './members.ts';
import type { Appliers } from './parts.ts';
import { stepAppliers } from './steps.ts';
import { workAppliers } from './work.ts';

const appliers: Appliers<PodChange> = {
  ...memberAppliers,
  ...stepAppliers,
  ...agreeAppliers,
  ...workAppliers,
  ...closeAppliers,
};

const applyToPod = (pod: Pod, change: PodChange): Pod => {
  if (change.type === 'pod-opened') return emptyPod(change.pod, change.community);
  const step = appliers[change.type] as (pod: Pod, change: PodChange) => Pod;
  return step(pod, change);
};

const communityFacts: Readonly<Record<CommunityChange['type'], true>> = {
  'community-founded': true,
  'line-set': true,
  'line-cleared': true,
  'organizer-made': true,
  'organizer-ended': true,
  'settings-changed': true,
};

export const isContactChange = (change: Change): change is ContactChange =>
  'address' in change && !change.type.startsWith('member-');
export const isCommunityChange = (change: Change): change is CommunityChange => change.type in communityFacts;
export const isPodChange = (change: Change): change is PodChange =>
  !isContactChange(change) && !isCommunityChange(change);

/** The world after one fact. */
export const apply = (world: World, change: Change): World => {
  if (isContactChange(change)) {
    const contact = world.contacts[change.address] ?? unknownContact(change.address);
    return { ...world, contacts: { ...world.contacts, [change.address]: applyToContact(contact, change) } };
  }
  if (isCommunityChange(change)) {
    const community: Community = applyToCommunity(world.community, change);
    return { ...world, community };
  }
  return { ...world, pod: applyToPod(world.pod, change) };
};

/** The world after several facts, in order. */
export const applyAll = (world: World, changes: readonly Change[]): World => changes.reduce(apply, world);
