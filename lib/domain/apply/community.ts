import type { CommunityChange } from '../change.ts';
import type { Community, MemberRef } from '../nouns.ts';
import { without } from './parts.ts';

const isSame = (a: MemberRef, b: MemberRef): boolean => a.pod === b.pod && a.member === b.member;

/** What became true of a community; founding replaces the empty one. */
export const applyToCommunity = (community: Community, change: CommunityChange): Community => {
  switch (change.type) {
    case 'community-founded':
      return change.community;
    case 'line-set':
      return { ...community, [change.line]: change.text, zone: change.zone ?? community.zone };
    case 'line-cleared':
      return without(community, change.line);
    case 'organizer-made':
      return community.organizers.some((one) => isSame(one, change.organizer))
        ? community
        : { ...community, organizers: [...community.organizers, change.organizer] };
    case 'organizer-ended':
      return { ...community, organizers: community.organizers.filter((one) => !isSame(one, change.organizer)) };
    case 'settings-changed':
      return { ...community, settings: { ...community.settings, ...change.settings } };
  }
};
